package org.filrouge.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.filrouge.engine.guard.ModelGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the guard in front of every deployment: at start-up, over REST and from Java. The engine
 * also "deploys" what it reloads from its tables; that was guarded when it came in.
 */
@Component
class ModelGuardPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<ModelGuard> guard;

  ModelGuardPlugin(ObjectProvider<ModelGuard> guard) {
    this.guard = guard;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreDeployers(List.of(this::check));
  }

  private void check(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    if (deployment.getTenantId() != null) {
      throw new BadUserRequestException(
          "Ce programme n'a pas de locataires (Tenant ID). Videz ce champ et déployez de nouveau.");
    }
    Map<String, byte[]> resources = new HashMap<>();
    deployment.getResources().forEach((file, content) -> resources.put(file, content.getBytes()));
    guard.getObject().check(deployment.getName(), resources);
  }
}
