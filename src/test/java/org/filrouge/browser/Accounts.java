package org.filrouge.browser;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.engine.Groups;
import org.springframework.beans.factory.InitializingBean;

/** One invented person of each role who can sign in. */
class Accounts implements InitializingBean {

  static final String PASSWORD = "mot-de-passe-d-essai";

  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "agathe.roy", List.of("agents", "office-rouyn-noranda"),
          "odile.lavoie", List.of("organism-staff", "organism-crj"),
          "omar.diallo", List.of("organism-staff", "organism-vision-travail"),
          "paule.ouellet", List.of("partners", "partner-rouyn-noranda"),
          "maude.bergeron", List.of("managers", "managers-rouyn-noranda"),
          "anais.fortin", List.of("analysts"),
          "nathalie.lambert", List.of("agents", "office-pro-action-mons-borinage"),
          "sophie.dubois", List.of("managers", "managers-pro-action-mons-borinage"),
          // Without an administrator, Camunda shows its first set-up instead of any page.
          "adele.morin", List.of("camunda-admin"));

  private final IdentityService identities;
  private final Groups groups;

  Accounts(IdentityService identities, Groups groups) {
    this.identities = identities;
    this.groups = groups;
  }

  @Override
  public void afterPropertiesSet() {
    GROUPS.forEach(this::account);
  }

  private void account(String id, List<String> memberships) {
    var user = identities.newUser(id);
    String[] names = id.split("\\.");
    user.setFirstName(capital(names[0]));
    user.setLastName(capital(names[1]));
    user.setPassword(PASSWORD);
    identities.saveUser(user);
    for (String group : memberships) {
      groups.ensure(group, group);
      identities.createMembership(id, group);
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }
}
