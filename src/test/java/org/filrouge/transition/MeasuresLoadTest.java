package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager loads the measures: all of them or nothing, and every bad line is named (R116). */
@FilRougeTest
class MeasuresLoadTest {

  private static final String OFFICE = "malartic";
  private static final Actor MANAGER =
      new Actor("mona.cote", List.of("managers", "managers-" + OFFICE));
  private static final String HEADER =
      "code;nom;genre;fournisseur;territoires;repondant;debut;inscription;fin;valide_du;valide_au\n";

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Measures measures;

  private final LocalDate today = LocalDate.now(org.filrouge.calendar.WorkingDays.QUEBEC);

  @BeforeEach
  void anOfficeWithoutMeasures() {
    jdbc.sql("delete from measure where office = ?").param(OFFICE).update();
    jdbc.sql("delete from organism where office = ?").param(OFFICE).update();
    if (jdbc.sql("select count(*) from office where code = ?")
            .param(OFFICE)
            .query(Integer.class)
            .single()
        == 0) {
      jdbc.sql(
              "insert into office (code, name, intake_agent) values (?, 'Bureau de Malartic', 'agathe.roy')")
          .param(OFFICE)
          .update();
    }
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, services,"
                + " places_granted, valid_from, loaded_at, loaded_by) values ('MA-CFP', ?,"
                + " 'Centre de formation', false, 'Malartic', 'BUDGET', 0, date '2020-01-01',"
                + " current_timestamp, 'essai')")
        .param(OFFICE)
        .update();
  }

  @Test
  void theShippedMeasuresAreInForceFromTheFirstStart() {
    assertThat(measures.openTo("rouyn-noranda", "Évain", today))
        .extracting(Measure::code)
        .containsSubsequence("PREPARATION-EMPLOI", "FORMATION-DE-BASE");
  }

  @Test
  void aManagerLoadsMeasuresWhoseProviderIsNamedByCodeOrName() {
    load(
        "UN;Soudage;formation;MA-CFP;Malartic;;;;;2020-01-01;\n"
            + "DEUX;Cuisine;formation;centre de formation;Malartic;;;;;2020-01-01;\n");
    assertThat(measures.inOffice(OFFICE))
        .extracting(Measure::provider)
        .containsExactly("MA-CFP", "MA-CFP");
  }

  @Test
  void everyBadLineIsNamedAndNothingIsLoaded() {
    assertThatThrownBy(
            () ->
                load(
                    "UN;Soudage;jardinage;MA-CFP;Malartic;;;;;2020-01-01;\n"
                        + "UN;Cuisine;formation;INCONNU;Malartic;;2026-09-01;;2026-06-01;2020-01-01;\n"))
        .hasMessageContaining("rien n'a été chargé")
        .hasMessageContaining("Ligne 2, colonne genre : « jardinage » n'est pas un genre connu")
        .hasMessageContaining("Ligne 3, colonne code : ce code est déjà celui de la ligne 2")
        .hasMessageContaining("Ligne 3, colonne fournisseur : « INCONNU » n'est pas au répertoire")
        .hasMessageContaining("Ligne 3, colonne fin : la fin (1er juin 2026) précède le début");
    assertThat(measures.inOffice(OFFICE)).isEmpty();
  }

  @Test
  void aMeasureThatIsNoLongerInTheFileIsOfferedNoMoreAndIsNotErased() {
    load("UN;Soudage;formation;MA-CFP;Malartic;;;;;2020-01-01;\n");
    load("DEUX;Cuisine;formation;MA-CFP;Malartic;;;;;2020-01-01;\n");
    assertThat(measures.openTo(OFFICE, "Malartic", today))
        .extracting(Measure::code)
        .containsExactly("DEUX");
    assertThat(measures.find("UN").orElseThrow().validTo()).isEqualTo(today.minusDays(1));
  }

  @Test
  void onlyWhatOneMayStillJoinIsOfferedTheNearestFirst() {
    load(
        "LOIN;Loin;formation;MA-CFP;Amos;;;;;2020-01-01;\n"
            + "PRES;Près;formation;MA-CFP;Malartic;;%s;;;2020-01-01;\n".formatted(today.plusDays(9))
            + "PASSE;Passée;formation;MA-CFP;Malartic;;%s;;;2020-01-01;\n"
                .formatted(today.minusDays(1))
            + "CLOS;Close;formation;MA-CFP;Malartic;;%s;%s;;2020-01-01;\n"
                .formatted(today.plusDays(9), today.minusDays(1))
            + "OUVERT;Ouverte;formation;MA-CFP;Malartic;;%s;%s;;2020-01-01;\n"
                .formatted(today.minusDays(2), today));
    assertThat(measures.openTo(OFFICE, "malartic", today))
        .extracting(Measure::code)
        .containsExactly("OUVERT", "PRES", "LOIN");
  }

  @Test
  void onlyAManagerOfTheOfficeLoads() {
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.MANAGER, "measures-load", Map.of("office", OFFICE, "csv", HEADER)))
        .hasMessageContaining("ne fait pas partie des bureaux dont vous répondez");
    assertThatThrownBy(() -> stage.startAs(Stage.AGENT, "measures-load", Map.of("csv", HEADER)))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void aCodeOfAnotherOfficeIsRefused() {
    assertThatThrownBy(
            () -> load("FORMATION-DE-BASE;Autre;formation;MA-CFP;Malartic;;;;;2020-01-01;\n"))
        .hasMessageContaining("est celui d'une mesure chargée ailleurs");
  }

  private void load(String lines) {
    stage.startAs(MANAGER, "measures-load", Map.of("csv", HEADER + lines));
  }
}
