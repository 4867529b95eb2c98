package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the form of a plan opens with, and what it refuses. */
@FilRougeTest
class ProposePlanTest {

  private static final String PROPOSE = "userTask_proposePlan";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired PlanVersions versions;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void aPlanIsToBeMade() {
    person = new TakingPart(stage, cases, participations, jdbc, clock);
    stage.start("plan", person.pathway);
  }

  @Test
  void aFirstPlanStartsFromTheNeedsAndTheReferralAsFarAsThePersonAllows() {
    person.consented("OBJECTIVES,DEMAND");
    assertThat(form())
        .containsEntry("version", 1)
        .containsEntry("template", "INTERVENTION_PLAN")
        .containsEntry("objectiveCount", "ONE")
        .containsEntry("programme1", "AUTONOMY")
        .containsEntry("objective1", "champ-objectifs")
        .containsEntry("aims", "champ-objectifs")
        .containsEntry("link", "champ-lien")
        .containsEntry("demand", "champ-demande")
        .containsEntry("pace", "HALF_DAYS")
        .containsEntry("notShared", false);
  }

  @Test
  void withoutConsentTheOrganismReadsCodesAndNobodysWords() {
    assertThat(form())
        .containsEntry("programme1", "AUTONOMY")
        .containsEntry("notShared", true)
        .doesNotContainKeys("objective1", "aims", "link", "demand");
    person.proposes(TakingPart.aPlan());
    person.answers("RETURNED", "à revoir ensemble");
    assertThat(form())
        .containsEntry("comment", "à revoir ensemble")
        .doesNotContainKeys("objective1", "takingPart", "activity1");
  }

  @Test
  void aPersonWhoKeepsTheirDemandToThemselvesIsHeard() {
    person.consented("OBJECTIVES");
    assertThat(form()).containsKey("aims").doesNotContainKey("demand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "objective1 | | « Objectif 1 » : ce champ est obligatoire",
        "programme1 | | « Objectif 1 : objectif du programme »",
        "indicator1 | | « Objectif 1 : comment on verra qu'il est atteint »",
        "objective2 | | « Objectif 2 » : écrivez cet objectif, ou diminuez le nombre",
        "objective2 | Objectif-cuisine . | « Objectif 2 » : c'est le même que l'objectif 1",
        "programme2 | | « Objectif 2 : objectif du programme » : choisissez l'objectif",
        "indicator2 | | dites à quoi on verra que l'objectif est atteint",
        "template | PATH_TO_AUTONOMY | « Objectif 1 : partie de la vie » : choisissez la partie",
        "activity2 | | « Activité 2 » : décrivez cette activité, ou diminuez le nombre",
        "kind2 | | « Activité 2 : sorte » : choisissez la sorte",
        "setting2 | | dites si elle est individuelle ou en groupe",
        "kind1 | COMPLEMENTARY | les activités sociales et de loisir viennent en complément",
        "pace | | « Rythme »",
        "takingPart | | « Comment la personne a pris part au plan »",
        "personAgrees | | « La personne est d'accord avec ce plan »",
        "objectiveCount | FIVE | n'est pas un des choix offerts"
      })
  void aPlanThatDoesNotHoldIsRefusedByField(String field, String value, String message) {
    var plan = TakingPart.aPlan();
    plan.put(field, value);
    assertThatThrownBy(() -> person.proposes(plan))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(message);
    assertThat(versions.of(person.pathway)).isEmpty();
  }

  @Test
  void thePersonMustAgree() {
    var plan = TakingPart.aPlan();
    plan.put("personAgrees", false);
    assertThatThrownBy(() -> person.proposes(plan))
        .hasMessageContaining("« La personne est d'accord avec ce plan »");
  }

  @Test
  void aNewVersionSaysWhatChanged() {
    person.proposes(TakingPart.aPlan());
    person.answers("RETURNED", "à revoir");
    assertThatThrownBy(() -> person.proposes(TakingPart.aPlan()))
        .hasMessageContaining(
            "« Ce qui change depuis la version précédente, et pourquoi » : dites en une phrase");
  }

  @Test
  void onlyTheObjectivesAskedForAreKept() {
    var plan = TakingPart.aPlan();
    plan.put("objectiveCount", "ONE");
    plan.put("activityCount", "ONE");
    person.proposes(plan);
    var content = versions.last(person.pathway).orElseThrow().content();
    assertThat(content.objectives()).hasSize(1);
    assertThat(content.activities()).hasSize(1);
    assertThat(content.changeReason()).isNull();
  }

  @Test
  void aPathToAutonomyPlacesEachObjectiveInThePersonsLife() {
    var plan = TakingPart.aPlan();
    plan.put("template", "PATH_TO_AUTONOMY");
    plan.put("domain1", "DAILY_LIFE");
    plan.put("domain2", "RELATIONS");
    person.proposes(plan);
    assertThat(versions.last(person.pathway).orElseThrow().content().objectives())
        .extracting(Objective::domain)
        .containsExactly(AutonomyDomain.DAILY_LIFE, AutonomyDomain.RELATIONS);
    assertThat(
            stage.form(Stage.AGENT, person.pathway, "userTask_answerPlan").get("plan").toString())
        .contains("Ma vie de tous les jours");
    assertThat(stage.timeline(person.pathway))
        .anyMatch(line -> line.contains("(Plan de cheminement vers l'autonomie (PCA))"));
  }

  @Test
  void headingsByDomainBelongToThatTemplateOnly() {
    var plan = TakingPart.aPlan();
    plan.put("domain1", "HEALTH");
    person.proposes(plan);
    assertThat(versions.last(person.pathway).orElseThrow().content().objectives().get(0).domain())
        .isNull();
  }

  @Test
  void fourObjectivesAndFourActivitiesFitAndTheLongestWordsToo() {
    var plan = TakingPart.aPlan();
    plan.put("objectiveCount", "FOUR");
    plan.put("activityCount", "FOUR");
    for (int i = 1; i <= 4; i++) {
      plan.put("objective" + i, "é".repeat(999) + i);
      plan.put("programme" + i, "ACTIVE_MEASURES");
      plan.put("indicator" + i, "ç".repeat(1000));
      plan.put("activity" + i, "à".repeat(1000));
      plan.put("kind" + i, "LEARNING_TASKS");
      plan.put("setting" + i, "INDIVIDUAL");
    }
    plan.put("takingPart", "ô".repeat(10_000));
    person.proposes(plan);
    assertThat(versions.last(person.pathway).orElseThrow().content().objectives()).hasSize(4);
  }

  private Map<String, Object> form() {
    return stage.form(person.staff(), person.pathway, PROPOSE);
  }
}
