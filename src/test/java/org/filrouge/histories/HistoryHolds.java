package org.filrouge.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after each act and each timer, of everyone of a trial, read from the tables. */
class HistoryHolds {

  static final String REVIEW_IN_TIME = "1: the next review within the year";
  static final String ENDED_ONCE = "2, 4: ended once, never by a timer";

  private final JdbcClient jdbc;
  private final Lives lives;
  private final Chronicle chronicle;

  /** When each thing ended; written once, never again. */
  private final Map<String, Object> ended = new HashMap<>();

  HistoryHolds(JdbcClient jdbc, Lives lives, Chronicle chronicle) {
    this.jdbc = jdbc;
    this.lives = lives;
    this.chronicle = chronicle;
  }

  /**
   * @param byItself whether it was a timer that made the last step
   */
  void hold(boolean byItself) {
    for (var rule : Rules.all()) {
      var count = count(rule);
      assertThat(count.broken() == 0 ? List.of() : details(rule)).as(rule.name()).isEmpty();
      chronicle.held(rule.name(), count.lookedAt());
    }
    reviewWithinTheYear();
    endedOnceAndByAPerson(byItself);
  }

  /** Each rule sees what breaks it; whatever is spoilt here is undone by the caller. */
  boolean wouldSee(Rule rule) {
    for (String statement : rule.spoil().split(";")) {
      bound(statement).update();
    }
    return count(rule).broken() > 0;
  }

  private record Count(int lookedAt, int broken) {}

  private Count count(Rule rule) {
    return bound(rule.count())
        .query((rs, n) -> new Count(rs.getInt("looked_at"), rs.getInt("broken")))
        .single();
  }

  private List<Map<String, Object>> details(Rule rule) {
    return bound(rule.details()).query().listOfRows();
  }

  private JdbcClient.StatementSpec bound(String sql) {
    var statement = jdbc.sql(sql);
    if (sql.contains(":files")) {
      statement = statement.param("files", lives.people.keySet());
    }
    return sql.contains(":organisms")
        ? statement.param("organisms", lives.town.organisms)
        : statement;
  }

  /** Invariant 1: never later than one year after the last one, or the first day. */
  private void reviewWithinTheYear() {
    var all =
        jdbc.sql(
                "select a.planned_review_on, a.next_review_on, coalesce((select max(r.held_on)"
                    + " from review r where r.pathway_id = a.pathway_id), a.started_on) as last_on"
                    + " from participation a join pathway p on p.id = a.pathway_id where "
                    + Rule.OURS
                    + " and a.ended_on is null")
            .param("files", lives.people.keySet())
            .query(
                (rs, n) ->
                    List.of(
                        rs.getObject("planned_review_on", LocalDate.class),
                        rs.getObject("next_review_on", LocalDate.class),
                        rs.getObject("last_on", LocalDate.class)))
            .list();
    chronicle.held(REVIEW_IN_TIME, all.size());
    all.forEach(
        days -> {
          assertThat(days.get(0)).as("1: planned").isBeforeOrEqualTo(days.get(1));
          assertThat(days.get(1))
              .as("1: next review")
              .isBeforeOrEqualTo(days.get(2).plusYears(1))
              .isAfter(days.get(2));
        });
  }

  /** Invariant 2: no timer ends anything; and what ended is not ended again. */
  private void endedOnceAndByAPerson(boolean byItself) {
    var now = new HashMap<String, Object>();
    jdbc.sql(
            "select concat('pathway ', p.id) as what, p.closed_at as at from pathway p where "
                + Rule.OURS
                + " and p.closed_at is not null union all select concat('place ', w.id),"
                + " w.released_at from placement w join pathway p on p.id = w.pathway_id where "
                + Rule.OURS
                + " and w.released_at is not null union all select concat('participation ', p.id),"
                + " p.opened_at from participation a join pathway p on p.id = a.pathway_id where "
                + Rule.OURS
                + " and a.ended_on is not null union all select concat('transition ', t.id),"
                + " t.ended_at from transition_phase t join pathway p on p.id = t.pathway_id where "
                + Rule.OURS
                + " and t.ended_at is not null union all select concat('follow-through ', f.id),"
                + " f.ended_at from follow_through f join pathway p on p.id = f.pathway_id where "
                + Rule.OURS
                + " and f.ended_at is not null")
        .param("files", lives.people.keySet())
        .query((rs, n) -> now.put(rs.getString("what"), rs.getTimestamp("at")))
        .list();
    ended.forEach((what, at) -> assertThat(now.get(what)).as("ended once: " + what).isEqualTo(at));
    if (byItself) {
      assertThat(now.keySet()).as("2: a timer ended something").isEqualTo(ended.keySet());
    }
    chronicle.held(ENDED_ONCE, now.size());
    ended.putAll(now);
  }

  /** How the participations of these people ended, and what kept them from a measure. */
  List<String> ends() {
    return jdbc.sql(
            "select concat('fin ', x.reason) from participation_end x join pathway p on p.id ="
                + " x.pathway_id where x.decision in ('END', 'CONFIRMED') and p.file_number in"
                + " (:files) union all select concat('refus de ', r.whose) from measure_refusal r"
                + " join transition_phase t on t.id = r.phase_id join pathway p on p.id ="
                + " t.pathway_id where p.file_number in (:files)")
        .param("files", lives.people.keySet())
        .query(String.class)
        .list();
  }
}
