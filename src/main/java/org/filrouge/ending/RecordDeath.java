package org.filrouge.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** A death was told: one decision of the agent ends all that was open, softly (R81). */
@Component
class RecordDeath implements TaskForm<RecordDeath.Submission> {

  private static final String MISTAKE = "Le décès avait été signalé par erreur.";

  record Submission(
      @NotNull DeathDecision decision, @PastOrPresent @Since(years = 5) LocalDate lastDay) {}

  private final EndRequests requests;
  private final Participations participations;
  private final EndDecided decided;
  private final Timeline timeline;

  RecordDeath(
      EndRequests requests, Participations participations, EndDecided decided, Timeline timeline) {
    this.requests = requests;
    this.participations = participations;
    this.decided = decided;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return Map.of("askedOn", FrenchDate.of(requests.get(task.pathwayId()).askedAt()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var end = requests.get(task.pathwayId());
    if (s.decision() == DeathDecision.MISTAKE) {
      requests.decided(end, EndAnswer.continues(MISTAKE), null, task.user());
      timeline.add(
          task.pathwayId(), task.user(), "Signalement corrigé : la participation continue.");
      return Outcome.done();
    }
    var refusal = LastDay.refusal(participations.get(task.pathwayId()), s.lastDay());
    if (refusal.isPresent()) {
      return Outcome.refused("lastDay", refusal.get());
    }
    decided.died(task, end, s.lastDay());
    return Outcome.done();
  }
}
