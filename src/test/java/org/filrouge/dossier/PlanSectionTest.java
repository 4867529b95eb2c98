package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan as each reader of the dossier sees it, and its versions side by side. */
@FilRougeTest
class PlanSectionTest {

  private static final String PLAN = "Plan d'intervention";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void theOfficeReadsThePlanInForceAndEachVersionBesideTheOneBefore() {
    var person = someone("OBJECTIVES").withAPlan();
    person.revisionAskedBy(Stage.AGENT, "déménagement");
    var plan = TakingPart.aPlan();
    plan.put("objectiveCount", "ONE");
    plan.put("pace", "FEW_HOURS");
    plan.put("changeReason", "déménagement");
    person.proposes(plan);
    var section = section(person, Stage.AGENT);
    assertThat(section.facts().toString())
        .contains("Version en vigueur", "convenue le", "objectif-cuisine", "objectif-amis")
        .contains("Version 2 : proposée le", "réponse attendue")
        .contains("activité-sortie", "Activité sociale complémentaire, en groupe");
    assertThat(section.comparisons()).hasSize(1);
    var compared = section.comparisons().get(0);
    assertThat(compared.title()).isEqualTo("Comparer les versions 1 et 2");
    assertThat(compared.summary())
        .isEqualTo(
            "Retiré : objectif 2 de la version précédente. Modifié : rythme.\nPourquoi :"
                + " déménagement");
    assertThat(compared.parts())
        .filteredOn(part -> part.change().equals("REMOVED"))
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.before()).contains("objectif-amis", "signe-amis");
              assertThat(part.after()).isNull();
              assertThat(part.words()).isEqualTo("Retiré");
            });
    assertThat(section(person, person.staff()).comparisons()).hasSize(1);
  }

  @Test
  void beforeAnyVersionIsAgreedTheLastProposedIsShownAsSuch() {
    var person = someone("OBJECTIVES");
    stage.start("plan", person.pathway);
    person.proposes(TakingPart.aPlan());
    assertThat(section(person, Stage.AGENT).facts().get(0).label()).isEqualTo("Version proposée");
    person.answers("RETURNED", "à préciser");
    assertThat(section(person, Stage.AGENT).facts().toString())
        .contains("retournée le", "Dernier commentaire", "à préciser");
  }

  @Test
  void whatThePersonKeepsToThemselvesStaysWithThem() {
    var person = someone("IDENTITY").withAPlan();
    assertThat(section(person, person.staff()).toString())
        .contains("Non visé par le consentement de la personne")
        .doesNotContain("objectif-cuisine");
  }

  @Test
  void nothingOfThePlanIsReadBeforeConsentNorBeforeThereIsOne() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock);
    assertThat(dossiers.of(person.pathway, Stage.AGENT).orElseThrow().sections())
        .noneMatch(section -> section.title().equals(PLAN));
    person.withAPlan();
    assertThat(dossiers.of(person.pathway, person.staff()).orElseThrow().toString())
        .doesNotContain("objectif-cuisine", PLAN);
  }

  private TakingPart someone(String information) {
    return new TakingPart(stage, cases, participations, jdbc, clock).consented(information);
  }

  private Section section(TakingPart person, Actor reader) {
    return dossiers.of(person.pathway, reader).orElseThrow().sections().stream()
        .filter(section -> section.title().equals(PLAN))
        .findFirst()
        .orElseThrow();
  }
}
