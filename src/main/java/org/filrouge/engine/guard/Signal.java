package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/**
 * An error or escalation that one event throws and another around it catches.
 *
 * @param kind French, with its article
 * @param code {@code null} on a catching event means any
 */
record Signal(String kind, String code) {

  /** What an event throws or catches; nothing for events of other kinds. */
  static List<Signal> of(Event event) {
    Collection<EventDefinition> definitions =
        event instanceof ThrowEvent thrower
            ? thrower.getEventDefinitions()
            : ((CatchEvent) event).getEventDefinitions();
    return definitions.stream().map(Signal::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Signal> of(EventDefinition definition) {
    if (definition instanceof EscalationEventDefinition escalation) {
      var thrown = escalation.getEscalation();
      return Optional.of(
          new Signal("l'escalade", thrown == null ? null : thrown.getEscalationCode()));
    }
    if (definition instanceof ErrorEventDefinition error) {
      var thrown = error.getError();
      return Optional.of(new Signal("l'erreur", thrown == null ? null : thrown.getErrorCode()));
    }
    return Optional.empty();
  }

  /** Whether an event that waits for the other signal catches this one. */
  boolean reaches(Signal caught) {
    return kind.equals(caught.kind) && (caught.code == null || caught.code.equals(code));
  }

  /** {@code l'escalade « offerWithdrawn »}. */
  String french() {
    return kind + (code == null ? "" : " « " + code + " »");
  }
}
