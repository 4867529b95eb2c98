package org.filrouge.engine.guard;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** One user task, one form, one class: an id is used once over all models. */
final class UniqueIds {

  void check(Bundle bundle, Problems problems) {
    var keys = new HashMap<String, String>();
    bundle.models.forEach(
        file -> file.processes().forEach(p -> once(keys, p.getId(), file.file(), problems)));
    bundle.tables.forEach(
        file -> file.decisions().forEach(d -> once(keys, d.getId(), file.file(), problems)));
    var forms = new HashMap<String, String>();
    bundle.forms.forEach(form -> once(forms, form.id(), form.file(), problems));
    userTasks(bundle, problems);
  }

  private static void once(Map<String, String> seen, String id, String file, Problems problems) {
    String other = seen.putIfAbsent(id, file);
    if (other != null) {
      problems.add(
          file,
          id,
          null,
          "cet identifiant est déjà celui de %s. Donnez-en un autre.".formatted(other));
    }
  }

  private static void userTasks(Bundle bundle, Problems problems) {
    var homes = new HashMap<String, String>();
    var here = bundle.processes().keySet();
    for (BpmnModelInstance model : bundle.deployed.besides(bundle.name)) {
      for (UserTask task : model.getModelElementsByType(UserTask.class)) {
        String home = home(task);
        if (!here.contains(home)) {
          homes.put(task.getId(), home);
        }
      }
    }
    for (var file : bundle.models) {
      for (UserTask task : file.model().getModelElementsByType(UserTask.class)) {
        String home = home(task);
        String other = homes.putIfAbsent(task.getId(), home);
        if (other != null && !other.equals(home)) {
          problems.add(
              file.file(),
              task,
              "le processus « %s » a déjà une tâche de cet identifiant. Chaque tâche a le sien."
                  .formatted(other));
        }
      }
    }
  }

  private static String home(UserTask task) {
    var element = task.getParentElement();
    while (!(element instanceof Process)) {
      element = element.getParentElement();
    }
    return ((Process) element).getId();
  }
}
