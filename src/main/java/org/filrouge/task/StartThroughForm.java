package org.filrouge.task;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** Starts a process through its start form, the only way a person can start one. */
class StartThroughForm implements Command<ProcessInstance> {

  private final String definitionId;
  private final Map<String, Object> values;
  private final FormGateway gateway;

  StartThroughForm(String definitionId, Map<String, Object> values, FormGateway gateway) {
    this.definitionId = definitionId;
    this.values = values == null ? Map.of() : values;
    this.gateway = gateway;
  }

  @Override
  public ProcessInstance execute(CommandContext context) {
    var definition = startable(context, definitionId);
    var done =
        context.runWithoutAuthorization(() -> gateway.submitStart(definition.getKey(), values));
    var instance = definition.createProcessInstance(done.businessKey());
    instance.start(Submissions.transientCodes(done));
    return instance;
  }

  private static ProcessDefinitionEntity startable(CommandContext context, String id) {
    var configuration = context.getProcessEngineConfiguration();
    var definition = configuration.getDeploymentCache().findDeployedProcessDefinitionById(id);
    context
        .getAuthorizationManager()
        .checkAuthorization(
            ProcessDefinitionPermissions.CREATE_INSTANCE,
            Resources.PROCESS_DEFINITION,
            definition.getKey());
    if (definition.isSuspended()) {
      throw Refusals.of("Ce processus est suspendu. Adressez-vous à l'administration.");
    }
    return definition;
  }

  /** What the start form opens with. */
  static class Prefill implements Command<VariableMap> {

    private final String definitionId;
    private final Collection<String> names;
    private final FormGateway gateway;

    Prefill(String definitionId, Collection<String> names, FormGateway gateway) {
      this.definitionId = definitionId;
      this.names = names;
      this.gateway = gateway;
    }

    @Override
    public VariableMap execute(CommandContext context) {
      return gateway.prefillStart(startable(context, definitionId).getKey(), names);
    }
  }

  /** The start form, with its choices and known values written into it. */
  static class Filled implements Command<InputStream> {

    private final String definitionId;
    private final InputStream form;
    private final FormGateway gateway;

    Filled(String definitionId, InputStream form, FormGateway gateway) {
      this.definitionId = definitionId;
      this.form = form;
      this.gateway = gateway;
    }

    @Override
    public InputStream execute(CommandContext context) {
      return gateway.filledStart(startable(context, definitionId).getKey(), form);
    }
  }
}
