package org.filrouge.transition;

import java.util.Locale;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.TaskContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** A person began a measure, work or studies: the fact, and what goes on from it (R92-93). */
@Component
class MeasureStarts {

  /** What follows people after the passage; without it the file closes on the start. */
  private static final String FOLLOWED_BY = "aftercare";

  private final Phases phases;
  private final Choices choices;
  private final Starts starts;
  private final Pathways pathways;
  private final Timeline timeline;
  private final BeanFactory beans;

  MeasureStarts(
      Phases phases,
      Choices choices,
      Starts starts,
      Pathways pathways,
      Timeline timeline,
      BeanFactory beans) {
    this.phases = phases;
    this.choices = choices;
    this.starts = starts;
    this.pathways = pathways;
    this.timeline = timeline;
    this.beans = beans;
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
    if (!beans.containsBean(FOLLOWED_BY)) {
      var next =
          "Accompagnement convenu : %s."
              .formatted(starts.started(pathway).orElseThrow().accompaniedBy().label());
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
