package org.filrouge.engine.guard;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.filrouge.task.Forms;

/** A process is opened by its start form, or only by another process. */
final class StartRule implements ModelRule {

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (Process process : file.processes()) {
      var starts =
          process.getFlowElements().stream()
              .filter(StartEvent.class::isInstance)
              .map(StartEvent.class::cast)
              .toList();
      if (starts.size() != 1 || !starts.get(0).getEventDefinitions().isEmpty()) {
        problems.add(
            file.file(),
            process,
            "un processus a un seul événement de début, sans minuterie ni message : un parcours"
                + " s'ouvre par une porte d'entrée.");
      }
      starts.forEach(start -> check(file, process, start, bundle, problems));
    }
    inside(file, problems);
  }

  private static void inside(Bundle.BpmnFile file, Problems problems) {
    file.model().getModelElementsByType(StartEvent.class).stream()
        .filter(start -> !(start.getParentElement() instanceof Process))
        .filter(start -> Xml.camunda(start, "formRef") != null)
        .forEach(
            start ->
                problems.add(
                    file.file(),
                    start,
                    "le début d'un sous-processus n'a pas de formulaire. Retirez-le."));
  }

  private static void check(
      Bundle.BpmnFile file, Process process, StartEvent start, Bundle bundle, Problems problems) {
    boolean startable = !"false".equals(Xml.camunda(process, "isStartableInTasklist"));
    if (Xml.camunda(start, "formRef") == null) {
      if (startable) {
        problems.add(
            file.file(),
            start,
            "sans formulaire de départ, ce processus ne se démarre que par un autre. Décochez"
                + " « Startable » (isStartableInTasklist) ou ajoutez le formulaire.");
      }
      if (Calls.of(process.getId(), bundle).isEmpty()) {
        problems.add(
            file.file(),
            process,
            "aucun modèle n'appelle « %s » et il n'a pas de formulaire de départ : il ne servirait jamais. Reprenez l'identifiant que l'appel attend, ou déployez en même temps le modèle qui l'appelle."
                .formatted(process.getId()));
      }
      return;
    }
    if (!startable) {
      problems.add(
          file.file(),
          start,
          "le formulaire de départ ne s'ouvrirait pas. Cochez « Startable » sur le processus.");
    }
    var answering = bundle.program.startForm(process.getId());
    if (answering.isEmpty()) {
      problems.add(
          file.file(),
          start,
          "aucune classe du programme ne répond au départ de « %s ». Demandez à l'équipe de développement de l'ajouter, ou retirez le formulaire."
              .formatted(process.getId()));
    }
    FormLink.check(
        file,
        start,
        answering.map(Forms::formId).map(List::of).orElse(List.of()),
        bundle,
        problems);
  }
}
