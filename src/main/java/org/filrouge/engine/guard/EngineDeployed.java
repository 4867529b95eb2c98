package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What the engine serves, asked from within the command that deploys. */
final class EngineDeployed implements Deployed {

  @Override
  public Optional<BpmnModelInstance> latest(String processKey) {
    return definitions().stream()
        .filter(definition -> definition.getKey().equals(processKey))
        .findFirst()
        .map(EngineDeployed::model);
  }

  @Override
  public Collection<BpmnModelInstance> besides(String deploymentName) {
    return definitions().stream()
        .filter(definition -> !Objects.equals(deploymentName, deployment(definition)))
        .map(EngineDeployed::model)
        .toList();
  }

  @Override
  public Collection<BpmnModelInstance> all() {
    return definitions().stream().map(EngineDeployed::model).toList();
  }

  @Override
  public List<byte[]> tagged(String processKey, String versionTag) {
    return Context.getProcessEngineConfiguration()
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(processKey)
        .versionTag(versionTag)
        .unlimitedList()
        .stream()
        .map(EngineDeployed::content)
        .toList();
  }

  @Override
  public List<byte[]> taggedTable(String decisionKey, String versionTag) {
    return Context.getProcessEngineConfiguration()
        .getRepositoryService()
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(decisionKey)
        .versionTag(versionTag)
        .unlimitedList()
        .stream()
        .map(EngineDeployed::content)
        .toList();
  }

  private static byte[] content(ResourceDefinition definition) {
    return Context.getCommandContext()
        .getResourceManager()
        .findResourceByDeploymentIdAndResourceName(
            definition.getDeploymentId(), definition.getResourceName())
        .getBytes();
  }

  private static List<ProcessDefinition> definitions() {
    return Context.getProcessEngineConfiguration()
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .latestVersion()
        .active()
        .unlimitedList();
  }

  private static String deployment(ProcessDefinition definition) {
    return Context.getCommandContext()
        .getDeploymentManager()
        .findDeploymentById(definition.getDeploymentId())
        .getName();
  }

  private static BpmnModelInstance model(ProcessDefinition definition) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .findBpmnModelInstanceForProcessDefinition((ProcessDefinitionEntity) definition);
  }
}
