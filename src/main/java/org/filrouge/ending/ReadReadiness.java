package org.filrouge.ending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Markdown;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The organism learns the answer; the person is never the messenger (R33-34). */
@Component
class ReadReadiness implements TaskForm<ReadReadiness.Submission> {

  record Submission(@NotNull @AssertTrue Boolean read) {}

  private final ReadinessExchanges exchanges;
  private final EndingProcess process;
  private final Consents consents;
  private final Timeline timeline;

  ReadReadiness(
      ReadinessExchanges exchanges, EndingProcess process, Consents consents, Timeline timeline) {
    this.exchanges = exchanges;
    this.process = process;
    this.consents = consents;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var one = exchanges.unread(task.pathwayId()).orElseThrow();
    var told =
        one.answer() == ReadinessAnswer.CONFIRMED
            ? Markdown.of(
                "Le bureau **confirme** : la personne peut avoir accès à une mesure. La fin de participation se prépare et votre bilan est attendu.")
            : Markdown.of("**Pas encore.** La participation continue comme avant.");
    boolean silent =
        one.answerReason() == null
            || consents.withdrawn(task.pathway().fileNumber(), one.organism());
    return Map.of(
        "answered",
        "%s, par %s".formatted(FrenchDate.of(one.answeredAt()), process.nameOf(one.answeredBy())),
        "answer",
        silent ? told : Markdown.of("%s\n\n%s", told, one.answerReason()),
        "toldOn",
        FrenchDate.of(one.toldAt()),
        "signs",
        one.signs(),
        "wish",
        one.wish());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var one = exchanges.unread(task.pathwayId()).orElseThrow();
    exchanges.read(one, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s a pris connaissance de la réponse au deuxième échange.".formatted(one.organismName()));
    return Outcome.done();
  }
}
