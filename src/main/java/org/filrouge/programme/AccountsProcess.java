package org.filrouge.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.csv.CsvKey;
import org.springframework.stereotype.Component;

/** Asks who works in an office, whatever the reader may see of accounts. */
@Component
public class AccountsProcess {

  private final ProcessEngine engine;

  AccountsProcess(ProcessEngine engine) {
    this.engine = engine;
  }

  /** The account of the one agent of that office who bears that name; nothing if none or two do. */
  public Optional<String> named(String name, String office) {
    var bearing =
        ofOffice(office, query -> query).stream()
            .filter(user -> CsvKey.of(name(user)).equals(CsvKey.of(name)))
            .map(User::getId)
            .toList();
    return bearing.size() == 1 ? Optional.of(bearing.get(0)) : Optional.empty();
  }

  /** First and last name of an agent of that office; nothing if the account is no agent of it. */
  Optional<String> agent(String account, String office) {
    return ofOffice(office, query -> query.userId(account)).stream()
        .findFirst()
        .map(AccountsProcess::name);
  }

  private List<User> ofOffice(String office, UnaryOperator<UserQuery> asked) {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration
        .getCommandExecutorTxRequired()
        .execute(
            context ->
                context.runWithoutAuthorization(
                    () ->
                        asked
                            .apply(
                                context
                                    .getReadOnlyIdentityProvider()
                                    .createUserQuery(context)
                                    .memberOfGroup("office-" + office))
                            .unlimitedList()));
  }

  private static String name(User user) {
    return user.getFirstName() + " " + user.getLastName();
  }
}
