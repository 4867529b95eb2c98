package org.filrouge.programme;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Asks who works in an office, whatever the reader may see of accounts. */
@Component
class AccountsProcess {

  private final ProcessEngine engine;

  AccountsProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** First and last name of an agent of that office; nothing if the account is no agent of it. */
  Optional<String> agent(String account, String office) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        Optional.ofNullable(
                                context
                                    .getReadOnlyIdentityProvider()
                                    .createUserQuery(context)
                                    .userId(account)
                                    .memberOfGroup("office-" + office)
                                    .singleResult())
                            .map(user -> user.getFirstName() + " " + user.getLastName())));
  }
}
