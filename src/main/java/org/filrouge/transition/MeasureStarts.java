package org.filrouge.transition;

import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.participant.Vocabulary;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/** A person began a measure, work or studies; the pathway goes on with them (R92-93). */
@Component
class MeasureStarts {

  private final Phases phases;
  private final Choices choices;
  private final Timeline timeline;

  MeasureStarts(Phases phases, Choices choices, Timeline timeline) {
    this.phases = phases;
    this.choices = choices;
    this.timeline = timeline;
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
  }

  private static String line(Choice choice, StartKind kind, RecordMeasureStart.Submission s) {
    return choice == null
        ? "La personne a commencé le %s : %s."
            .formatted(FrenchDate.of(s.startedOn()), Vocabulary.inSentence(kind.label()))
        : "La personne a commencé la mesure « %s » (%s) le %s."
            .formatted(choice.measureName(), choice.providerName(), FrenchDate.of(s.startedOn()));
  }
}
