package org.filrouge.engine.guard;

/** One thing every BPMN model keeps to. */
interface ModelRule {

  void check(Bundle.BpmnFile file, Bundle bundle, Problems problems);
}
