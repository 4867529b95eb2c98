package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The situation changes, the plan changes with it: whose case, why, and one at a time. */
@FilRougeTest
class PlanRevisionTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired OngoingParticipations ongoing;
  @Autowired Plans plans;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void someoneHasAPlan() {
    person =
        new TakingPart(stage, cases, participations, jdbc, clock)
            .consented("OBJECTIVES")
            .withAPlan();
  }

  @Test
  void theOrganismAsksAndTheNewVersionStartsFromTheOldOne() {
    person.revisionAskedBy(person.staff(), "déménagement-raconté");
    assertThat(person.openTasks()).containsExactly("userTask_proposePlan");
    assertThat(stage.form(person.staff(), person.pathway, "userTask_proposePlan"))
        .containsEntry("version", 2)
        .containsEntry("changeReason", "déménagement-raconté")
        .containsEntry("objective1", "objectif-cuisine")
        .doesNotContainKeys("takingPart", "comment");
    assertThat(plans.inForce(person.pathway).orElseThrow().version()).isEqualTo(1);
    var plan = TakingPart.aPlan();
    plan.put("changeReason", "déménagement-raconté");
    person.proposes(plan);
    assertThat(plans.inForce(person.pathway).orElseThrow().version()).isEqualTo(1);
    person.answers("AGREED", null);
    assertThat(plans.inForce(person.pathway).orElseThrow().version()).isEqualTo(2);
    assertThat(person.openTasks()).isEmpty();
    assertThat(stage.timeline(person.pathway))
        .contains("Révision du plan demandée : la situation a changé.")
        .noneMatch(line -> line.contains("déménagement"));
  }

  @Test
  void theAgentAsksAndTheOrganismProposes() {
    person.revisionAskedBy(Stage.AGENT, "garde d'enfants");
    assertThat(stage.form(person.staff(), person.pathway, "userTask_proposePlan"))
        .containsEntry("changeReason", "garde d'enfants");
  }

  @Test
  void aSecondRevisionIsRefusedWhileOneIsOpenAndWelcomeAfter() {
    person.revisionAskedBy(Stage.AGENT, "une fois");
    assertThatThrownBy(() -> person.revisionAskedBy(person.staff(), "deux fois"))
        .hasMessageContaining("« Dossier » : un plan est déjà en préparation");
    var plan = TakingPart.aPlan();
    plan.put("changeReason", "une fois");
    person.proposes(plan);
    assertThatThrownBy(() -> person.revisionAskedBy(person.staff(), "deux fois"))
        .hasMessageContaining("un plan est déjà en préparation");
    person.answers("AGREED", null);
    person.revisionAskedBy(person.staff(), "l'an prochain");
    assertThat(person.openTasks()).containsExactly("userTask_proposePlan");
  }

  @Test
  void theDatabaseItselfRefusesTwoPlansBeingMade() {
    person.revisionAskedBy(Stage.AGENT, "une fois");
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "insert into plan_round (pathway_id, opened_at, opened_by, open_slot)"
                            + " values (?, current_timestamp, 'essai', ?)")
                    .params(person.pathway, person.pathway)
                    .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void aParticipationThatIsOverHasNoNewPlan() {
    participations.ended(person.pathway, Stage.AGENT.user());
    assertThatThrownBy(() -> person.revisionAskedBy(Stage.AGENT, "trop tard"))
        .hasMessageContaining("« Dossier » : aucune participation en cours que vous suivez");
  }

  @Test
  void nobodyActsOnACaseTheyDoNotFollow() {
    for (Actor stranger :
        List.of(
            SampleCase.staff("omar.diallo", cases.anOrganism()),
            new Actor("ailleurs", List.of("agents", "office-ailleurs")))) {
      assertThatThrownBy(() -> person.revisionAskedBy(stranger, "curiosité"))
          .hasMessageContaining("aucune participation en cours que vous suivez");
      assertThat(ongoing.choices(stranger)).isEmpty();
    }
    assertThatThrownBy(() -> person.revisionAskedBy(Stage.PARTNER, "curiosité"))
        .isInstanceOf(AuthorizationException.class);
    // An administrator who also carries an office's group is no agent.
    assertThat(ongoing.choices(new Actor("adele.morin", List.of("office-rouyn-noranda"))))
        .isEmpty();
  }

  @Test
  void theOrganismThatStillKeepsThePlaceMayActUntilTheFirstDayElsewhere() {
    jdbc.sql(
            "update placement set leaving_pathway = active_pathway, active_pathway = null"
                + " where active_pathway = ?")
        .param(person.pathway)
        .update();
    String elsewhere = cases.anOrganism();
    cases.placed(person.pathway, elsewhere, true);
    assertThat(ongoing.choices(person.staff(), OngoingParticipations.WITH_A_PLACE))
        .extracting(choice -> choice.get("label"))
        .containsExactly("Dossier %s (Organisme %s)".formatted(person.file(), person.organism));
    assertThat(ongoing.pathway(person.staff(), person.file())).contains(person.pathway);
    assertThat(ongoing.choices(SampleCase.staff("x", elsewhere))).isEmpty();
  }

  @Test
  void aReleasedPlaceTakesTheCaseOffTheOrganismsList() {
    assertThat(ongoing.choices(person.staff())).hasSize(1);
    cases.released(person.pathway);
    assertThat(ongoing.choices(person.staff())).isEmpty();
    assertThat(ongoing.pathway(Stage.AGENT, person.file())).contains(person.pathway);
  }

  @Test
  void choicesNameThePersonOnlyAsFarAsConsentGoes() {
    assertThat(ongoing.choices(person.staff()))
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice).containsEntry("value", person.file());
              assertThat(choice.get("label"))
                  .isEqualTo("Dossier %s (Organisme %s)".formatted(person.file(), person.organism));
            });
    person.consented("IDENTITY");
    assertThat(ongoing.choices(person.staff()).get(0).get("label"))
        .startsWith("Dossier " + person.file() + " — " + SampleCase.LAST_NAME);
    assertThat(
            jdbc.sql(
                    "select count(*) from access_log where pathway_id = ? and what = 'CASE_CHOICE'")
                .param(person.pathway)
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(ongoing.pathway(person.staff(), "1 or 1=1")).isEmpty();
  }
}
