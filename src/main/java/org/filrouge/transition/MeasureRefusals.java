package org.filrouge.transition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures that were not to be: whose word, why, and what a person decided next (invariant 6). */
@Repository
public class MeasureRefusals {

  private final JdbcClient jdbc;
  private final Clock clock;

  MeasureRefusals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose word it was. */
  public enum Whose {
    PERSON("La personne"),
    CONSENT("La personne ne consent pas à la transmission"),
    MEASURE("Qui offre la mesure"),
    SILENCE("Demande restée sans réponse");

    private final String label;

    Whose(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * A refusal.
   *
   * @param reason code of {@link PersonReason} or {@link MeasureReason}, else that of the refuser
   * @param measureName or {@code null} when none was chosen yet
   */
  record Refusal(long id, Whose whose, String reason, String note, String measureName) {

    /** The reason in French. */
    String why() {
      return switch (whose) {
        case PERSON -> PersonReason.valueOf(reason).label();
        case MEASURE -> MeasureReason.valueOf(reason).label();
        case CONSENT, SILENCE -> whose.label();
      };
    }
  }

  void recorded(Phase phase, Choice choice, Whose whose, String reason, String note, String actor) {
    jdbc.sql(
            "insert into measure_refusal (phase_id, choice_id, refused_at, recorded_by, whose,"
                + " reason, note) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            phase.id(),
            choice == null ? null : choice.id(),
            Times.now(clock),
            actor,
            whose.name(),
            reason,
            note)
        .update();
  }

  /** The last one of the open phase. */
  Optional<Refusal> last(long phase) {
    return of(phase).stream().findFirst();
  }

  List<Refusal> of(long phase) {
    return jdbc.sql(
            "select r.id, r.whose, r.reason, r.note, m.name as measure_name from measure_refusal r"
                + " left join measure_choice c on c.id = r.choice_id"
                + " left join measure m on m.code = c.measure_code"
                + " where r.phase_id = ? order by r.id desc")
        .param(phase)
        .query(
            (rs, n) ->
                new Refusal(
                    rs.getLong("id"),
                    Whose.valueOf(rs.getString("whose")),
                    rs.getString("reason"),
                    rs.getString("note"),
                    rs.getString("measure_name")))
        .list();
  }

  /** What a person decided about it. */
  void answered(Refusal refusal, DecideNextStep.Submission s, String actor) {
    jdbc.sql(
            "update measure_refusal set decision = ?, decision_reason = ?, next_step = ?,"
                + " decided_at = ?, decided_by = ? where id = ?")
        .params(
            s.decision().name(), s.reason(), s.nextStep(), Times.now(clock), actor, refusal.id())
        .update();
  }
}
