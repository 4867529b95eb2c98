package org.filrouge.production;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.engine.Groups;
import org.filrouge.office.Offices;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FilRougeTest
class ProductionGuardTest {

  @Autowired DataSource h2;
  @Autowired IdentityService identities;
  @Autowired Offices offices;
  @Autowired Groups groups;

  @Test
  void realFilesAreNotEntrustedToH2() {
    var administrator = new FirstAdministrator(identities, groups, "a", "un-mot-de-passe");
    var guard = new ProductionGuard(h2, identities, offices, administrator);
    assertThatThrownBy(guard::afterPropertiesSet)
        .isInstanceOfSatisfying(
            NotReady.class,
            refusal ->
                org.assertj.core.api.Assertions.assertThat(refusal.fix()).contains("postgresql"))
        .hasMessageContaining("H2");
  }

  @Test
  void anAdministratorNeedsALongPassword() {
    // Other scenarios of the same program may have named administrators: they step aside.
    String group = Role.ADMINISTRATOR.group();
    var administrators = identities.createUserQuery().memberOfGroup(group).list();
    administrators.forEach(user -> identities.deleteMembership(user.getId(), group));
    try {
      for (String password : new String[] {"", "onze-caract"}) {
        var administrator = new FirstAdministrator(identities, groups, "a", password);
        assertThatThrownBy(administrator::ensure).isInstanceOf(NotReady.class);
      }
    } finally {
      administrators.forEach(user -> identities.createMembership(user.getId(), group));
    }
  }
}
