package org.filrouge.engine.guard;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The program sends messages by their names: a model waits for all of its own and no other. */
final class MessageRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (Process process : file.processes()) {
      var sent = bundle.program.messages(process.getId());
      for (var event : file.model().getModelElementsByType(MessageEventDefinition.class)) {
        if (!sent.contains(name(event))) {
          problems.add(
              file.file(),
              event.getParentElement(),
              "le programme n'envoie pas à ce processus le message « %s » : l'attente n'aurait pas de fin. %s"
                  .formatted(
                      Objects.requireNonNullElse(name(event), ""),
                      sent.isEmpty()
                          ? "Retirez l'événement, ou demandez le message à l'équipe de développement."
                          : "Messages envoyés : %s.".formatted(String.join(", ", sorted(sent)))));
        }
      }
      var awaited = awaited(file.model());
      sorted(sent).stream()
          .filter(name -> !awaited.contains(name))
          .forEach(
              name ->
                  problems.add(
                      file.file(),
                      process,
                      "le programme envoie le message « %s » à ce processus, et plus rien ne l'attend. Remettez l'événement de message et le nom du message."
                          .formatted(name)));
    }
  }

  /** Names of the messages a model waits for. */
  static Set<String> awaited(BpmnModelInstance model) {
    return model.getModelElementsByType(MessageEventDefinition.class).stream()
        .map(MessageRule::name)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String name(MessageEventDefinition event) {
    return event.getMessage() == null ? null : event.getMessage().getName();
  }

  private static Set<String> sorted(Set<String> names) {
    return new TreeSet<>(names);
  }
}
