package org.filrouge.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.support.ProAction.ADVISER;
import static org.filrouge.support.ProAction.OFFICE;
import static org.filrouge.support.ProAction.profile;
import static org.filrouge.support.ProAction.someoneFrom;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.participant.Door;
import org.filrouge.participant.PathwayStage;
import org.filrouge.participant.Pathways;
import org.filrouge.support.Stage;
import org.filrouge.support.TwoProgrammes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TwoProgrammes
class StartProActionEntryTest {

  @Autowired Stage stage;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  private long enters(java.util.Map<String, Object> form) {
    return Long.parseLong(stage.startAs(ADVISER, "pro-action-entry", form).getBusinessKey());
  }

  @Test
  void aContractThatEndsOpensAPathwayThatBeginsAtTheTransition() {
    long pathway = enters(someoneFrom("Dour"));
    var opened = pathways.get(pathway);
    assertThat(opened.programme()).isEqualTo("PRO_ACTION");
    assertThat(opened.office()).isEqualTo(OFFICE);
    assertThat(opened.door()).isEqualTo(Door.CONTRACT_END);
    assertThat(opened.stage()).isEqualTo(PathwayStage.TRANSITION);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_profilePerson");
    assertThat(
            jdbc.sql("select contract_end from contract_entry where pathway_id = ?")
                .param(pathway)
                .query(LocalDate.class)
                .single())
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void aMunicipalityThatLeftTheProgrammeIsRefusedWithItsLastDayAndWhatToDo() {
    assertThatThrownBy(() -> enters(someoneFrom("Quévy")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("« Commune »")
        .hasMessageContaining("Quévy n'est plus dans Pro Action depuis le 1er janvier 2018")
        .hasMessageContaining("dirigez la personne vers le CPAS de sa commune");
    assertThat(
            jdbc.sql("select count(*) from person where municipality = 'Quévy'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aMunicipalityThatNeverWasOfTheProgrammeIsRefused() {
    assertThatThrownBy(() -> enters(someoneFrom("Charleroi")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("n'est pas une commune de Pro Action");
  }

  @Test
  void nobodyEntersWithoutTheirOwnAgreement() {
    var form = someoneFrom("Mons");
    form.put("agreement", false);
    assertThatThrownBy(() -> enters(form)).isInstanceOf(FormFieldValidationException.class);
  }

  @Test
  void theProfileIsComputedFromWhatIsKnownAndKeptWithItsDay() {
    var form = someoneFrom("Mons");
    form.put("birthDate", "1999-03-02");
    long pathway = enters(form);
    var shown = stage.form(ADVISER, pathway, "userTask_profilePerson");
    assertThat(shown)
        .containsEntry("sexText", "Femme")
        .containsEntry("ageText", "de 25 à moins de 30 ans")
        .containsEntry("contractText", "Article 60, fin le 31 décembre 2026");
    stage.submit(ADVISER, pathway, "userTask_profilePerson", profile("HOUSING", "LANGUAGE"));
    assertThat(
            jdbc.sql(
                    "select sex || ' ' || age_band || ' ' || barriers from profiling where pathway_id = ?")
                .param(pathway)
                .query(String.class)
                .single())
        .isEqualTo("F FROM_25 HOUSING,LANGUAGE");
    assertThat(stage.timeline(pathway))
        .containsSubsequence(
            "Dossier ouvert — porte d'entrée : Fin d'un contrat article 60 ou 61.",
            "Profil établi avec la personne — tranche d'âge : de 25 à moins de 30 ans; 2 freins encore à lever, notés au dossier.");
  }

  @Test
  void someoneAlreadyFollowedInTheSameOfficeIsRecognisedBeforeAnyProfile() {
    var form = someoneFrom("Mons");
    enters(form);
    long again = enters(form);
    assertThat(stage.openTasks(again)).containsExactly("userTask_resolveMatch");
    long known = pathways.get(again).fileNumber() - 1;
    stage.submit(
        ADVISER, again, "userTask_resolveMatch", java.util.Map.of("match", Long.toString(known)));
    assertThat(stage.openTasks(again)).isEmpty();
    assertThat(pathways.get(again).open()).isFalse();
  }

  @Test
  void someoneElseWithTheSameNameGoesOnToTheirOwnProfile() {
    var form = someoneFrom("Mons");
    enters(form);
    long other = enters(form);
    stage.submit(
        ADVISER,
        other,
        "userTask_resolveMatch",
        java.util.Map.of("match", "DIFFERENT", "reason", "Autre adresse, autre registre."));
    assertThat(stage.openTasks(other)).containsExactly("userTask_profilePerson");
    stage.submit(ADVISER, other, "userTask_profilePerson", profile("HOUSING"));
    assertThat(stage.openTasks(other)).containsExactly("userTask_decideAccompaniment");
  }
}
