package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models the engine already serves. */
interface Deployed {

  /** The latest version of a process, if there is one. */
  Optional<BpmnModelInstance> latest(String processKey);

  /** Latest versions of all processes. */
  Collection<BpmnModelInstance> all();

  /** What every version of a process that carries this tag contains. */
  List<byte[]> tagged(String processKey, String versionTag);

  /** What every version of a decision that carries this tag contains. */
  List<byte[]> taggedTable(String decisionKey, String versionTag);

  /**
   * Latest versions of the processes of other deployments. Those of earlier deployments of the same
   * name are left out: they are being replaced, perhaps under another key.
   */
  Collection<BpmnModelInstance> besides(String deploymentName);
}
