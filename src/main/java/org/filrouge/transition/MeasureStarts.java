package org.filrouge.transition;

import java.util.Locale;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.TaskContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A person began a measure, work or studies: the fact, and what goes on from it (R92-93). */
@Component
class MeasureStarts {

  private final Phases phases;
  private final Choices choices;
  private final Starts starts;
  private final Pathways pathways;
  private final Timeline timeline;
  private final ObjectProvider<AfterStart> after;

  MeasureStarts(
      Phases phases,
      Choices choices,
      Starts starts,
      Pathways pathways,
      Timeline timeline,
      ObjectProvider<AfterStart> after) {
    this.phases = phases;
    this.choices = choices;
    this.starts = starts;
    this.pathways = pathways;
    this.timeline = timeline;
    this.after = after;
  }

  void began(TaskContext task, Choice choice, RecordMeasureStart.Submission s) {
    long pathway = task.pathwayId();
    var kind = choice == null ? s.kind() : StartKind.MEASURE;
    phases.started(
        pathway,
        new Phases.Beginning(
            s.startedOn(),
            kind,
            choice == null ? s.where() : null,
            choice == null ? null : choice.id()),
        task.user());
    choices.begun(pathway);
    timeline.add(pathway, task.user(), line(choice, kind, s));
    var started = starts.started(pathway).orElseThrow();
    after.orderedStream().forEach(one -> one.started(started, task.user()));
    if (after.stream().findAny().isEmpty()) {
      var next = "Accompagnement convenu : %s.".formatted(started.accompaniedBy().label());
      pathways.closed(
          pathway, task.user(), new Closing(Closing.Reason.TO_ACTIVE_MEASURES, null, next));
    }
  }

  private static String line(Choice choice, StartKind kind, RecordMeasureStart.Submission s) {
    return choice == null
        ? "La personne a commencé le %s : %s."
            .formatted(FrenchDate.of(s.startedOn()), kind.label().toLowerCase(Locale.CANADA_FRENCH))
        : "La personne a commencé la mesure « %s » (%s) le %s."
            .formatted(choice.measureName(), choice.providerName(), FrenchDate.of(s.startedOn()));
  }
}
