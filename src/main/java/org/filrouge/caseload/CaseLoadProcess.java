package org.filrouge.caseload;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Asks the engine who reads. */
@Component
class CaseLoadProcess {

  private final IdentityService identities;

  CaseLoadProcess(ProcessEngine engine) {
    this.identities = engine.getIdentityService();
  }

  /** The person signed in; nobody without a session. */
  Optional<Actor> caller() {
    var who = identities.getCurrentAuthentication();
    return who == null || who.getUserId() == null
        ? Optional.empty()
        : Optional.of(
            new Actor(who.getUserId(), who.getGroupIds() == null ? List.of() : who.getGroupIds()));
  }
}
