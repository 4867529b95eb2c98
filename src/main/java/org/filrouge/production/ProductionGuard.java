package org.filrouge.production;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.demo.DemoPeople;
import org.filrouge.office.Offices;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside the demonstration, refuses to start on data that is not fit for real files. It looks
 * while the program is being put together, before any address answers.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "filrouge.production-guard", matchIfMissing = true)
class ProductionGuard implements InitializingBean {

  private final DataSource database;
  private final IdentityService identities;
  private final Offices offices;
  private final FirstAdministrator administrator;

  ProductionGuard(
      DataSource database,
      IdentityService identities,
      Offices offices,
      FirstAdministrator administrator) {
    this.database = database;
    this.identities = identities;
    this.offices = offices;
    this.administrator = administrator;
  }

  @Override
  public void afterPropertiesSet() throws SQLException {
    refuseH2();
    refuseDemoAccounts();
    refuseDemoIntakeAgent();
    administrator.ensure();
  }

  private void refuseH2() throws SQLException {
    try (var connection = database.getConnection()) {
      if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
        throw new NotReady(
            "La base de données est H2, qui ne sert qu'à la démonstration.",
            "Démarrez avec SPRING_PROFILES_ACTIVE=production et FILROUGE_DATABASE_URL="
                + "jdbc:postgresql://…, ou avec SPRING_PROFILES_ACTIVE=demo pour la démonstration.");
      }
    }
  }

  private void refuseDemoAccounts() {
    List<String> found =
        DemoPeople.ids().stream()
            .filter(id -> identities.createUserQuery().userId(id).count() > 0)
            .toList();
    if (!found.isEmpty()) {
      throw new NotReady(
          "La base contient des comptes de démonstration, dont le mot de passe est public : "
              + String.join(", ", found)
              + ".",
          "Utilisez une base de données qui n'a jamais servi à la démonstration (FILROUGE_DATABASE_URL).");
    }
  }

  private void refuseDemoIntakeAgent() {
    offices.all().stream()
        .filter(office -> DemoPeople.ids().contains(office.intakeAgent()))
        .findFirst()
        .ifPresent(
            office -> {
              throw new NotReady(
                  "Le bureau « %s » confie ses nouvelles demandes à un compte de démonstration : %s."
                      .formatted(office.name(), office.intakeAgent()),
                  "Donnez FILROUGE_INTAKE_AGENT, le nom d'utilisateur de l'agente ou de l'agent qui"
                      + " les reçoit.");
            });
  }
}
