package org.filrouge.participation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.filrouge.calendar.WorkingDays;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses the day a review is aimed at: a working day two to six weeks before the last lawful day,
 * in the week when the office has the fewest, so that they do not all fall together (R78).
 */
@Component
public class ReviewPlanning {

  static final int EARLIEST = 42;
  static final int LATEST = 14;

  private final JdbcClient jdbc;
  private final WorkingDays calendar;

  ReviewPlanning(JdbcClient jdbc, WorkingDays calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  /** The day to aim at for a pathway whose next review may be held until {@code last}. */
  LocalDate plannedFor(long pathway, LocalDate last) {
    return choose(last, alreadyPlanned(pathway, last), calendar::isWorkingDay);
  }

  /**
   * The least busy day of the least busy week; between equals the latest week, then the earliest
   * day, so that the answer never depends on chance.
   *
   * @param last the last lawful day
   * @param planned how many reviews are already aimed at each day
   */
  public static LocalDate choose(
      LocalDate last, Map<LocalDate, Integer> planned, Predicate<LocalDate> worked) {
    var weeks = new HashMap<LocalDate, Integer>();
    planned.forEach((day, reviews) -> weeks.merge(monday(day), reviews, Integer::sum));
    return last.minusDays(EARLIEST)
        .datesUntil(last.minusDays(LATEST - 1L))
        .filter(worked)
        .min(
            Comparator.comparing((LocalDate day) -> weeks.getOrDefault(monday(day), 0))
                .thenComparing(ReviewPlanning::monday, Comparator.reverseOrder())
                .thenComparing(day -> planned.getOrDefault(day, 0))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private Map<LocalDate, Integer> alreadyPlanned(long pathway, LocalDate last) {
    var planned = new HashMap<LocalDate, Integer>();
    jdbc.sql(
            // Not a join: H2 would read the whole office for each review of these weeks.
            "select a.planned_review_on, count(*) as reviews from participation a"
                + " where a.ended_on is null"
                + " and a.planned_review_on between ? and ? and a.pathway_id <> ?"
                + " and (select office from pathway where id = a.pathway_id)"
                + " = (select office from pathway where id = ?)"
                + " group by a.planned_review_on")
        .params(
            monday(last.minusDays(EARLIEST)),
            monday(last.minusDays(LATEST)).plusDays(6),
            pathway,
            pathway)
        .query(
            (RowCallbackHandler)
                rs ->
                    planned.put(
                        rs.getObject("planned_review_on", LocalDate.class), rs.getInt("reviews")));
    return planned;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
