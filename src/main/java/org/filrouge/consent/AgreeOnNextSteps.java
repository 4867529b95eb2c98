package org.filrouge.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participant.Times;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * After a withdrawal: what it changes is agreed with the person; it excludes nobody (R81, R129).
 */
@Component
public class AgreeOnNextSteps implements TaskForm<AgreeOnNextSteps.Submission> {

  /** What was agreed. */
  public enum Decision {
    CONTINUE_WITHOUT_SHARING("Poursuivre sans échange de renseignements"),
    NEW_CONSENT("Préparer un nouveau consentement"),
    TAKE_TIME("Prendre le temps d'y penser et se reparler");

    private final String label;

    Decision(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  record Submission(
      @NotNull Decision decision,
      @NotBlank @Size(max = 10_000) String agreed,
      @NotBlank @Size(max = 1000) String nextStep) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Consents consents;
  private final Organisms organisms;
  private final Timeline timeline;

  AgreeOnNextSteps(
      JdbcClient jdbc, Clock clock, Consents consents, Organisms organisms, Timeline timeline) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.consents = consents;
    this.organisms = organisms;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var withdrawn =
        consents.latest(task.pathway().fileNumber()).stream()
            .filter(consent -> consent.withdrawnOn() != null)
            .toList();
    if (withdrawn.isEmpty()) {
      return Map.of("withdrawal", "");
    }
    var last =
        withdrawn.stream().map(Consent::withdrawnOn).max(java.util.Comparator.naturalOrder());
    return Map.of(
        "withdrawal",
        "Retrait du %s. {{WordPartners}} : %s."
            .formatted(
                FrenchDate.of(last.orElseThrow()),
                organisms.names(withdrawn.stream().map(Consent::organismCode).toList())));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    jdbc.sql(
            "insert into consent_follow_up (pathway_id, agreed_at, recorded_by, decision, agreed,"
                + " next_step) values (?, ?, ?, ?, ?, ?)")
        .params(
            task.pathwayId(),
            Times.now(clock),
            task.user(),
            s.decision().name(),
            s.agreed(),
            s.nextStep())
        .update();
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Suite convenue après le retrait du consentement : %s."
            .formatted(s.decision().label().toLowerCase(java.util.Locale.ROOT)));
    return Outcome.done();
  }
}
