package org.filrouge.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notes every element and every flow that any test takes, over all engines of the test run. {@link
 * ProcessCoverageTest} runs last and asks what was never taken.
 */
@Component
class ProcessCoverage extends AbstractProcessEnginePlugin {

  private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

  /** Ids taken so far, as {@code process#element}. */
  static Set<String> taken() {
    return Set.copyOf(TAKEN);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(new EveryElement());
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private static final class EveryElement extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
      listen(process, process.getKey());
    }

    private static void listen(ScopeImpl scope, String process) {
      for (ActivityImpl activity : scope.getActivities()) {
        activity.addListener(ExecutionListener.EVENTNAME_START, noting(process, activity.getId()));
        activity
            .getOutgoingTransitions()
            .forEach(
                flow ->
                    ((org.camunda.bpm.engine.impl.pvm.process.TransitionImpl) flow)
                        .addListener(
                            ExecutionListener.EVENTNAME_TAKE, noting(process, flow.getId())));
        listen(activity, process);
      }
    }

    private static ExecutionListener noting(String process, String id) {
      return execution -> TAKEN.add(process + "#" + id);
    }
  }
}
