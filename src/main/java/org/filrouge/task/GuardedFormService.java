package org.filrouge.task;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Forms are filled from the dossier and submitted to it; nothing of them passes by the engine. */
public class GuardedFormService extends FormServiceImpl {

  private final Supplier<FormGateway> gateway;

  /** The gateway is asked for at first use: it needs the engine that is being built. */
  public GuardedFormService(Supplier<FormGateway> gateway) {
    this.gateway = gateway;
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> values) {
    var completion = new CompleteThroughForm(taskId, values, gateway.get());
    Refusals.ofAForm(() -> commandExecutor.execute(completion));
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(
      String taskId, Map<String, Object> values, boolean deserialize) {
    submitTaskForm(taskId, values);
    return Variables.createVariables();
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId) {
    return getTaskFormVariables(taskId, null, true);
  }

  @Override
  public VariableMap getTaskFormVariables(
      String taskId, Collection<String> names, boolean deserialize) {
    Command<VariableMap> prefill =
        context ->
            gateway.get().onlySees(context, taskId)
                ? Variables.createVariables()
                : gateway.get().prefill(gateway.get().workableTask(context, taskId), names);
    return Refusals.ofARequest(() -> commandExecutor.execute(prefill));
  }

  @Override
  public VariableMap getStartFormVariables(String processDefinitionId) {
    return getStartFormVariables(processDefinitionId, null, true);
  }

  @Override
  public VariableMap getStartFormVariables(
      String processDefinitionId, Collection<String> names, boolean deserialize) {
    var prefill = new StartThroughForm.Prefill(processDefinitionId, names, gateway.get());
    return Refusals.ofARequest(() -> commandExecutor.execute(prefill));
  }

  /** Tasklist asks for no variables before a start: what is known travels in the form itself. */
  @Override
  public InputStream getDeployedStartForm(String processDefinitionId) {
    InputStream form = super.getDeployedStartForm(processDefinitionId);
    return commandExecutor.execute(
        new StartThroughForm.Filled(processDefinitionId, form, gateway.get()));
  }

  /**
   * A form that several programmes share speaks the words of the one whose pathway it serves.
   * Whoever sees the task without doing it, as managers do, reads so.
   */
  @Override
  public InputStream getDeployedTaskForm(String taskId) {
    InputStream form = super.getDeployedTaskForm(taskId);
    Command<InputStream> spoken =
        context ->
            gateway.get().onlySees(context, taskId)
                ? SeenForm.stream()
                : gateway.get().spoken(gateway.get().workableTask(context, taskId), form);
    return Refusals.ofARequest(() -> commandExecutor.execute(spoken));
  }

  @Override
  public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> values) {
    var start = new StartThroughForm(processDefinitionId, values, gateway.get());
    return Refusals.ofAForm(() -> commandExecutor.execute(start));
  }

  @Override
  public ProcessInstance submitStartForm(
      String processDefinitionId, String businessKey, Map<String, Object> values) {
    return submitStartForm(processDefinitionId, values);
  }

  @Override
  public ProcessInstance submitStartFormData(
      String processDefinitionId, Map<String, String> properties) {
    return submitStartForm(processDefinitionId, Map.copyOf(properties));
  }

  @Override
  public ProcessInstance submitStartFormData(
      String processDefinitionId, String businessKey, Map<String, String> properties) {
    return submitStartForm(processDefinitionId, Map.copyOf(properties));
  }

  @Override
  public void submitTaskFormData(String taskId, Map<String, String> properties) {
    submitTaskForm(taskId, Map.copyOf(properties));
  }
}
