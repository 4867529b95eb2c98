package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Who calls a process: in this deployment, and among the models already served. */
final class Calls {

  private Calls() {}

  static List<CallActivity> of(String key, Bundle bundle) {
    var here = bundle.models.stream().map(Bundle.BpmnFile::model).flatMap(m -> calling(m, key));
    return Stream.concat(here, served(key, bundle).stream()).toList();
  }

  /** Calls from models that stay as they are. */
  static List<CallActivity> served(String key, Bundle bundle) {
    var replaced = bundle.processes().keySet();
    return bundle.deployed.all().stream()
        .flatMap(model -> calling(model, key))
        .filter(call -> !replaced.contains(processOf(call).getId()))
        .toList();
  }

  static Process processOf(CallActivity call) {
    var element = call.getParentElement();
    while (!(element instanceof Process)) {
      element = element.getParentElement();
    }
    return (Process) element;
  }

  private static Stream<CallActivity> calling(BpmnModelInstance model, String key) {
    return model.getModelElementsByType(CallActivity.class).stream()
        .filter(call -> key != null && key.equals(call.getCalledElement()));
  }
}
