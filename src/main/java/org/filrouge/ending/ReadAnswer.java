package org.filrouge.ending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
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

/** The organism learns what was answered; the person is never the messenger (R34, R88-91). */
@Component
class ReadAnswer implements TaskForm<ReadAnswer.Submission> {

  record Submission(@NotNull @AssertTrue Boolean read) {}

  private final EndRequests requests;
  private final Consents consents;
  private final Timeline timeline;

  ReadAnswer(EndRequests requests, Consents consents, Timeline timeline) {
    this.requests = requests;
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
    var end = unread(task);
    if (consents.withdrawn(task.pathway().fileNumber(), end.organism())) {
      return Map.of("answer", onlyTheFact(end));
    }
    return Map.of("answer", end.ended() ? ended(end) : continues(end));
  }

  /** Whoever took their consent back lets this organism read nothing more about them (R129). */
  private static Markdown onlyTheFact(EndRequest end) {
    return end.ended()
        ? Markdown.of(
            "La participation **a pris fin le %s**.", FrenchDate.of(end.answer().lastDay()))
        : Markdown.of("La participation **continue**.");
  }

  private static Markdown continues(EndRequest end) {
    return Markdown.of(
        "La participation **continue**, et vous accompagnez toujours la personne.\n\n**Motif.** %s",
        end.answer().reason());
  }

  private static Markdown ended(EndRequest end) {
    var answer = end.answer();
    var lines = new ArrayList<Markdown>();
    lines.add(
        Markdown.of(
            "La participation **a pris fin le %s** — motif : %s.",
            FrenchDate.of(answer.lastDay()), end.reason().inSentence()));
    lines.add(Markdown.of("**Suite.** %s. %s", answer.next().label(), answer.nextStep()));
    if (answer.reason() != null) {
      lines.add(Markdown.of("**Pourquoi cette suite.** %s", answer.reason()));
    }
    if (answer.mandateAccepted() != null) {
      lines.add(
          answer.mandateAccepted()
              ? Markdown.of(
                  "**Mandat d'accompagnement.** Il vous est confié : vous restez auprès de la personne.")
              : Markdown.of(
                  "**Mandat d'accompagnement.** Le bureau le reprend. %s", answer.mandateReason()));
    }
    lines.add(Markdown.of("Les versements vont jusqu'au %s.", FrenchDate.of(answer.paidUntil())));
    return Markdown.blocks(lines);
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var end = unread(task);
    requests.read(end, task.user());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s a pris connaissance de la réponse.".formatted(end.organismName()));
    return Outcome.done();
  }

  private EndRequest unread(TaskContext task) {
    return requests.unread(task.pathwayId()).orElseThrow();
  }
}
