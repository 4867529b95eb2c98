package org.filrouge.task;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Closes every way to change a task that does not pass by its form: variables, comments and
 * attachments would leave personal text in engine tables, errors and escalations would end a
 * pathway without a decision.
 */
public class GuardedTaskService extends TaskServiceImpl {

  private static final String ONLY_THE_FORM =
      "Cette action n'est pas permise : tout se consigne dans le formulaire de la tâche.";

  private final Supplier<FormGateway> gateway;

  /** The gateway is asked for at first use: it needs the engine that is being built. */
  public GuardedTaskService(Supplier<FormGateway> gateway) {
    this.gateway = gateway;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, Map<String, Object> values) {
    var completion = new CompleteThroughForm(taskId, values, gateway.get());
    Refusals.ofAForm(() -> commandExecutor.execute(completion));
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> values, boolean deserialize) {
    complete(taskId, values);
    return Variables.createVariables();
  }

  @Override
  public void claim(String taskId, String userId) {
    takeCharge(taskId, userId);
  }

  @Override
  public void setAssignee(String taskId, String userId) {
    takeCharge(taskId, userId);
  }

  @Override
  public void resolveTask(String taskId) {
    throw refused();
  }

  @Override
  public void resolveTask(String taskId, Map<String, Object> variables) {
    throw refused();
  }

  @Override
  public void delegateTask(String taskId, String userId) {
    throw refused();
  }

  @Override
  public void handleBpmnError(String taskId, String code, String message, Map<String, Object> v) {
    throw refused();
  }

  @Override
  public void handleBpmnError(String taskId, String code) {
    throw refused();
  }

  @Override
  public void handleBpmnError(String taskId, String code, String message) {
    throw refused();
  }

  @Override
  public void handleEscalation(String taskId, String code) {
    throw refused();
  }

  @Override
  public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
    throw refused();
  }

  @Override
  public void saveTask(Task task) {
    throw refused();
  }

  @Override
  public Comment createComment(String taskId, String instance, String message) {
    throw refused();
  }

  @Override
  public void updateTaskComment(String taskId, String commentId, String message) {
    throw refused();
  }

  @Override
  public void updateProcessInstanceComment(String instance, String commentId, String message) {
    throw refused();
  }

  @Override
  public Attachment createAttachment(
      String type, String taskId, String instance, String name, String text, InputStream content) {
    throw refused();
  }

  @Override
  public Attachment createAttachment(
      String type, String taskId, String instance, String name, String text, String url) {
    throw refused();
  }

  @Override
  public void saveAttachment(Attachment attachment) {
    throw refused();
  }

  @Override
  protected void setVariables(
      String taskId, Map<String, ? extends Object> variables, boolean local) {
    throw refused();
  }

  @Override
  protected void updateVariables(
      String taskId,
      Map<String, ? extends Object> modifications,
      Collection<String> deletions,
      boolean local) {
    throw refused();
  }

  private void takeCharge(String taskId, String userId) {
    var taking = new TakeCharge(taskId, userId, gateway.get());
    Refusals.ofARequest(() -> commandExecutor.execute(taking));
  }

  private static BadUserRequestException refused() {
    return Refusals.marked(new BadUserRequestException(ONLY_THE_FORM));
  }
}
