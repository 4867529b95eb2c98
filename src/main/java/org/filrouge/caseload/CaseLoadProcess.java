package org.filrouge.caseload;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Asks the engine who reads, and what colleagues are called. */
@Component
class CaseLoadProcess {

  private final ProcessEngine engine;

  CaseLoadProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** First and last names by account, all in one statement; an account without a name is absent. */
  Map<String, String> names(Collection<String> accounts) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return accounts.isEmpty()
        ? Map.of()
        : configuration
            .getCommandExecutorTxRequired()
            .execute(context -> context.runWithoutAuthorization(() -> found(context, accounts)));
  }

  private static Map<String, String> found(CommandContext context, Collection<String> accounts) {
    return context
        .getReadOnlyIdentityProvider()
        .createUserQuery(context)
        .userIdIn(accounts.toArray(String[]::new))
        .list()
        .stream()
        .filter(user -> user.getLastName() != null)
        .collect(
            Collectors.toMap(User::getId, user -> user.getFirstName() + " " + user.getLastName()));
  }

  /** The person signed in; nobody without a session. */
  Optional<Actor> caller() {
    var who = engine.getIdentityService().getCurrentAuthentication();
    return who == null || who.getUserId() == null
        ? Optional.empty()
        : Optional.of(
            new Actor(who.getUserId(), who.getGroupIds() == null ? List.of() : who.getGroupIds()));
  }
}
