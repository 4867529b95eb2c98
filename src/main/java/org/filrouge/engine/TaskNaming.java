package org.filrouge.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.filrouge.participant.Pathways;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts on every task card, next to what there is to do, the number of the file and the number of
 * the pathway, by which Cockpit knows it; never a name.
 */
@Component
class TaskNaming extends AbstractProcessEnginePlugin implements TaskListener {

  private final ObjectProvider<Pathways> pathways;

  TaskNaming(ObjectProvider<Pathways> pathways) {
    this.pathways = pathways;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreBPMNParseListeners(new java.util.ArrayList<>(List.of(new EveryUserTask())));
  }

  @Override
  public void notify(DelegateTask task) {
    long pathway = Long.parseLong(task.getExecution().getProcessBusinessKey());
    task.setName(
        "%s · dossier %d · parcours %d"
            .formatted(task.getName(), pathways.getObject().get(pathway).fileNumber(), pathway));
  }

  private final class EveryUserTask extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      ((UserTaskActivityBehavior) activity.getActivityBehavior())
          .getTaskDefinition()
          .addTaskListener(TaskListener.EVENTNAME_CREATE, TaskNaming.this);
    }
  }
}
