package org.filrouge.demo;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts of each role for a first look; the demo profile alone creates them. */
@Component
@Profile("demo")
class DemoAccounts {

  static final String PASSWORD = "filrouge-demo";

  private final IdentityService identities;

  DemoAccounts(IdentityService identities) {
    this.identities = identities;
  }

  /** Whether this was the first time. */
  boolean ensure() {
    boolean first = false;
    for (var account : DemoPeople.ACCOUNTS) {
      if (identities.createUserQuery().userId(account.id()).count() == 0) {
        var user = identities.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        account.groups().forEach(group -> identities.createMembership(account.id(), group));
        first = true;
      }
    }
    return first;
  }

  /** An invented colleague. */
  record Account(String id, String firstName, String lastName, String role, List<String> groups) {}
}
