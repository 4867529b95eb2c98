package org.filrouge.engine;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/** Writes no authorisation for a task, whoever it is given to: see {@link TaskVisibility}. */
class NoRowPerTask extends DefaultAuthorizationProvider {

  @Override
  protected AuthorizationEntity[] createOrUpdateAuthorizations(
      Task task, String groupId, String userId) {
    return null;
  }
}
