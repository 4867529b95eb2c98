package org.filrouge.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.caseload.CaseLoadView.Table;
import org.filrouge.caseload.CaseLoadView.Tally;
import org.springframework.stereotype.Component;

/** A manager's counts of the reviews that come: numbers, no person (R77-78, R129). */
@Component
class ReviewCounts {

  private final Reviews reviews;
  private final CaseLoadProcess process;
  private final Clock clock;

  ReviewCounts(Reviews reviews, CaseLoadProcess process, Clock clock) {
    this.reviews = reviews;
    this.process = process;
    this.clock = clock;
  }

  /** By agent and by organism, for whoever manages these offices. */
  List<Table> of(Collection<String> offices) {
    var counts = reviews.counts(offices, LocalDate.now(clock.withZone(WorkingDays.QUEBEC)));
    var agents = process.names(counts.stream().map(Reviews.Count::agent).distinct().toList());
    return List.of(
        table(
            "Par agente ou agent",
            By.AGENT,
            counts,
            Reviews.Count::agent,
            count -> agents.getOrDefault(count.agent(), count.agent())),
        table(
            "Par organisme",
            By.ORGANISM,
            counts,
            count -> count.organismCode() == null ? By.NONE : count.organismCode(),
            count ->
                count.organismCode() == null ? "Sans place en ce moment" : count.organismName()));
  }

  private static Table table(
      String title,
      By by,
      List<Reviews.Count> counts,
      Function<Reviews.Count, String> code,
      Function<Reviews.Count, String> name) {
    var rows = new TreeMap<String, List<Reviews.Count>>();
    counts.forEach(c -> rows.computeIfAbsent(code.apply(c), key -> new ArrayList<>()).add(c));
    return new Table(
        title,
        by.name(),
        rows.entrySet().stream()
            .map(row -> tally(row.getKey(), name.apply(row.getValue().get(0)), row.getValue()))
            .sorted(Tallies.THE_LATEST_FIRST)
            .toList());
  }

  private static Tally tally(String code, String name, List<Reviews.Count> counts) {
    var byDue =
        Arrays.stream(Due.values())
            .map(
                due ->
                    counts.stream()
                        .filter(count -> count.due() == due)
                        .mapToInt(Reviews.Count::reviews)
                        .sum())
            .toList();
    return new Tally(code, name, byDue, byDue.stream().mapToInt(Integer::intValue).sum());
  }
}
