package org.filrouge.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** Who was not there before. */
  Set<String> ensure() {
    var created = new TreeSet<String>();
    for (var account : DemoPeople.ACCOUNTS) {
      if (identities.createUserQuery().userId(account.id()).count() == 0) {
        var user = identities.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        account.groups().forEach(group -> identities.createMembership(account.id(), group));
        created.add(account.id());
      }
    }
    return created;
  }

  /** An invented colleague. */
  record Account(String id, String firstName, String lastName, String role, List<String> groups) {}
}
