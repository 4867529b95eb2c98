package org.filrouge.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.support.ProAction.ADVISER;
import static org.filrouge.support.ProAction.JOB_COACH;
import static org.filrouge.support.ProAction.MANAGER;
import static org.filrouge.support.ProAction.OFFICE;
import static org.filrouge.support.ProAction.someoneFrom;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.participant.Pathways;
import org.filrouge.support.ProAction;
import org.filrouge.support.Stage;
import org.filrouge.support.TwoProgrammes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TwoProgrammes
class AdvisersLoadTest {

  private static final String HEADER = "compte;mission;commune;valide_du;valide_au\n";

  @Autowired Stage stage;
  @Autowired IdentityService identities;
  @Autowired Territories territories;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void colleagues() {
    jdbc.sql("delete from adviser_territory").update();
    ProAction.colleagues(identities);
  }

  private void loads(String lines) {
    stage.startAs(MANAGER, "advisers-load", Map.of("csv", HEADER + lines));
  }

  private void refused(String lines, String... words) {
    assertThatThrownBy(() -> loads(lines))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContainingAll(words);
    assertThat(territories.inOffice(OFFICE)).isEmpty();
  }

  @Test
  void aColleagueTiedToTwoMunicipalitiesAnswersForThePeopleOfBoth() {
    loads(
        "mehdi.amrani;jobcoach;Dour;2025-01-01;\n"
            + "mehdi.amrani;jobcoach;Boussu;2025-01-01;\n"
            + "nathalie.lambert;conseil;Mons;2025-01-01;\n");
    long pathway =
        Long.parseLong(
            stage.startAs(ADVISER, "pro-action-entry", someoneFrom("Boussu")).getBusinessKey());
    assertThat(pathways.get(pathway).agent()).isEqualTo("mehdi.amrani");
    long ofMons =
        Long.parseLong(
            stage.startAs(JOB_COACH, "pro-action-entry", someoneFrom("Mons")).getBusinessKey());
    assertThat(pathways.get(ofMons).agent()).isEqualTo("nathalie.lambert");
  }

  @Test
  void aThirdMunicipalityAtTheSameTimeIsRefused() {
    refused(
        "nathalie.lambert;conseil;Mons;2025-01-01;\n"
            + "nathalie.lambert;conseil;Quaregnon;2025-01-01;\n"
            + "nathalie.lambert;conseil;Dour;2026-01-01;\n",
        "Ligne 4, colonne commune",
        "Nathalie Lambert aurait 3 communes le 1er janvier 2026 (Mons, Quaregnon, Dour), le maximum est de 2");
  }

  @Test
  void aThirdMunicipalityAfterAnotherEndedIsFine() {
    loads(
        "nathalie.lambert;conseil;Mons;2025-01-01;\n"
            + "nathalie.lambert;conseil;Quaregnon;2025-01-01;2025-12-31\n"
            + "nathalie.lambert;conseil;Dour;2026-01-01;\n");
    assertThat(territories.of(OFFICE, "Dour"))
        .extracting(Territory::name)
        .containsExactly("Nathalie Lambert");
    assertThat(territories.of(OFFICE, "Quaregnon")).isEmpty();
  }

  @Test
  void aMunicipalityIsRefusedAfterItsLastDayInTheProgramme() {
    refused(
        "nathalie.lambert;conseil;Quévy;2025-01-01;\n",
        "Ligne 2, colonne commune",
        "Quévy fait partie du programme du 1er janvier 2012 au 31 décembre 2017");
  }

  @Test
  void anUnknownMunicipalityMissionOrAccountIsNamed() {
    refused(
        "agathe.roy;coach;Charleroi;2025-01-01;\n",
        "« agathe.roy » n'est pas le compte d'une ou d'un collègue de cette équipe",
        "les missions admises sont conseil, jobcoach",
        "« Charleroi » n'est pas une commune du programme");
  }

  @Test
  void aTieThatTheNewTableNoLongerNamesEndedYesterday() {
    loads("nathalie.lambert;conseil;Mons;2025-01-01;\n");
    loads("mehdi.amrani;jobcoach;Mons;2025-01-01;\n");
    assertThat(territories.of(OFFICE, "Mons"))
        .extracting(Territory::account)
        .containsExactly("mehdi.amrani");
    assertThat(territories.inOffice(OFFICE)).hasSize(2);
  }

  @Test
  void onlyTheManagerOfThatProgrammeLoadsIt() {
    assertThatThrownBy(() -> stage.startAs(Stage.MANAGER, "advisers-load", Map.of("csv", HEADER)))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> stage.startAs(ADVISER, "advisers-load", Map.of("csv", HEADER)))
        .isInstanceOf(AuthorizationException.class);
  }
}
