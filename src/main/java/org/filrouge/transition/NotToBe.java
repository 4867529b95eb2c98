package org.filrouge.transition;

import org.filrouge.participant.Timeline;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/** A measure that was not to be: kept with its reason, told, and what follows is to be decided. */
@Component
class NotToBe {

  private final Phases phases;
  private final Choices choices;
  private final MeasureRefusals refusals;
  private final Timeline timeline;

  NotToBe(Phases phases, Choices choices, MeasureRefusals refusals, Timeline timeline) {
    this.phases = phases;
    this.choices = choices;
    this.refusals = refusals;
    this.timeline = timeline;
  }

  void byThePerson(TaskContext task, PersonReason reason, String note) {
    var choice = choices.open(task.pathwayId()).orElse(null);
    recorded(task, choice, MeasureRefusals.Whose.PERSON, reason.name(), note);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s : pas pour le moment. Motif : %s. La suite se décide avec la personne."
            .formatted(of(choice), reason.label()));
  }

  void byTheMeasure(TaskContext task, MeasureReason reason, String note) {
    var choice = choices.get(task.pathwayId());
    choices.declined(task.pathwayId(), task.user());
    recorded(task, choice, MeasureRefusals.Whose.MEASURE, reason.name(), note);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s : %s ne peut pas accueillir la personne cette fois. Motif : %s. La suite se décide avec la personne."
            .formatted(of(choice), choice.providerName(), reason.label()));
  }

  void withoutConsent(TaskContext task) {
    var choice = choices.get(task.pathwayId());
    var whose = MeasureRefusals.Whose.CONSENT;
    recorded(task, choice, whose, whose.name(), null);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s : consentement non donné, rien n'est transmis à %s. La suite se décide avec la personne."
            .formatted(of(choice), choice.providerName()));
  }

  void withoutAnswer(TaskContext task, String note) {
    var choice = choices.get(task.pathwayId());
    var whose = MeasureRefusals.Whose.SILENCE;
    recorded(task, choice, whose, whose.name(), note);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s : demande retirée, %s n'a pas répondu. La suite se décide avec la personne."
            .formatted(of(choice), choice.providerName()));
  }

  private void recorded(
      TaskContext task, Choice choice, MeasureRefusals.Whose whose, String reason, String note) {
    refusals.recorded(phases.get(task.pathwayId()), choice, whose, reason, note, task.user());
    choices.dropped(task.pathwayId());
  }

  private static String of(Choice choice) {
    return choice == null
        ? "Passage vers une mesure"
        : "Mesure « %s »".formatted(choice.measureName());
  }
}
