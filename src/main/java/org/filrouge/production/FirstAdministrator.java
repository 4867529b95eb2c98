package org.filrouge.production;

import org.camunda.bpm.engine.IdentityService;
import org.filrouge.engine.Groups;
import org.filrouge.task.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Somebody can always administer: an installation without any administrator would offer to create
 * one to whoever asks first. Serves {@code filrouge.admin.user} and {@code
 * filrouge.admin.password}.
 */
@Component
class FirstAdministrator {

  static final int SHORTEST_PASSWORD = 12;

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final IdentityService identities;
  private final Groups groups;
  private final String user;
  private final String password;

  FirstAdministrator(
      IdentityService identities,
      Groups groups,
      @Value("${filrouge.admin.user:}") String user,
      @Value("${filrouge.admin.password:}") String password) {
    this.identities = identities;
    this.groups = groups;
    this.user = user.strip();
    this.password = password;
  }

  /** Whether the group of administrators has a member. */
  boolean exists() {
    return identities.createUserQuery().memberOfGroup(Role.ADMINISTRATOR.group()).count() > 0;
  }

  /** Creates the first administrator from the configuration, unless there is one already. */
  void ensure() {
    if (exists()) {
      return;
    }
    if (user.isEmpty() || password.length() < SHORTEST_PASSWORD) {
      throw new NotReady(
          "Aucun compte d'administration n'existe"
              + (user.isEmpty() ? "." : " et le mot de passe donné est trop court."),
          "Donnez FILROUGE_ADMIN_USER et FILROUGE_ADMIN_PASSWORD (%d caractères ou plus); le compte sera créé au démarrage."
              .formatted(SHORTEST_PASSWORD));
    }
    groups.ensure(Role.ADMINISTRATOR.group(), Role.ADMINISTRATOR.label());
    account();
    identities.createMembership(user, Role.ADMINISTRATOR.group());
    LOG.info("Compte d'administration créé : {}", user);
  }

  private void account() {
    var known = identities.createUserQuery().userId(user).singleResult();
    var account = known == null ? identities.newUser(user) : known;
    if (known == null) {
      account.setFirstName("Administration");
      account.setLastName("Fil rouge");
    }
    account.setPassword(password);
    identities.saveUser(account);
  }
}
