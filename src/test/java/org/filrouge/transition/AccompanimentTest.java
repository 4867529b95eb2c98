package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Sex;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table proposes who accompanies, a person decides; people are met close to home (R45). */
@FilRougeTest
@Import(AccompanimentTest.Mandates.class)
class AccompanimentTest {

  private static final String TASK = "userTask_decideAccompaniment";

  /** Stands in for whoever knows which organism keeps the mandate. */
  @TestConfiguration
  static class Mandates {

    static final Map<Long, String> KEPT = new HashMap<>();

    @Bean
    MandateHolder mandatesOfTheTest() {
      return pathway -> java.util.Optional.ofNullable(KEPT.get(pathway));
    }
  }

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;
  @Autowired org.camunda.bpm.engine.IdentityService identities;

  @Test
  void anAdviserIsTheUsualProposal() {
    assertThat(form(someone(LocalDate.of(1980, 1, 1), "Amos")))
        .containsEntry("proposal", "ADVISER");
  }

  @Test
  void aJobCoachIsProposedToSomeoneUnderTheAgeOfTheParameter() {
    var birthday = cases.today().minusYears(25);
    assertThat(form(someone(birthday, "Amos"))).containsEntry("proposal", "ADVISER");
    assertThat(form(someone(birthday.plusDays(1), "Amos"))).containsEntry("proposal", "JOB_COACH");
  }

  @Test
  void aJobCoachIsProposedWhenSeveralObstaclesAreKnownOfTheFile() {
    long pathway = pathwayOf(LocalDate.of(1970, 5, 5), "Amos");
    jdbc.sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, obstacles,"
                + " objectives, pace) values (?, current_timestamp, 'agathe.roy', 'r', 'v', 's',"
                + " 'HOUSING,FAMILY,ISOLATION', 'AUTONOMY', 'HALF_DAYS')")
        .param(pathway)
        .update();
    stage.start("transition", pathway);
    assertThat(form(pathway)).containsEntry("proposal", "JOB_COACH");
  }

  @Test
  void whoeverAnswersForTheMunicipalityIsProposedAndNamedForTheirOwnMission() {
    tied("coach.essai", "Colette Coach", "JOB_COACH", "La Motte");
    long pathway = someone(LocalDate.of(1980, 1, 1), "La Motte");
    assertThat(form(pathway))
        .containsEntry("proposal", "JOB_COACH")
        .containsEntry("companion", "Colette Coach")
        .extractingByKey("reasons")
        .isEqualTo("Qui répond de l'endroit où elle habite accompagne de près");
    var values = Toward.accompanied(cases.today());
    values.put("companion", "colette coach");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessageContaining("la mission de Colette Coach est différente");
    tied("conseil.essai", "Conrad Conseil", "ADVISER", "La Motte");
    assertThat(form(someone(LocalDate.of(1980, 1, 1), "La Motte")))
        .containsEntry("proposal", "ADVISER")
        .containsEntry("companion", "Conrad Conseil");
  }

  @Test
  void thePlanGoesToTheColleagueJustNamedWhenTheyHaveAnAccount() {
    account("pauline.roche", "Pauline", "Roche");
    long pathway = someone(LocalDate.of(1980, 1, 1), "Amos");
    var values = Toward.accompanied(cases.today());
    values.put("companion", "Pauline Roche");
    stage.submit(Stage.AGENT, pathway, TASK, values);
    assertThat(stage.task(pathway, "userTask_agreeOnActionPlan").getAssignee())
        .isEqualTo("pauline.roche");
    long other = someone(LocalDate.of(1980, 1, 1), "Amos");
    stage.submit(Stage.AGENT, other, TASK, Toward.accompanied(cases.today()));
    assertThat(stage.task(other, "userTask_agreeOnActionPlan").getAssignee()).isNull();
  }

  @Test
  void aBarrierToLiftIsNamed() {
    long pathway = someone(LocalDate.of(1980, 1, 1), "Amos");
    stage.submit(Stage.AGENT, pathway, TASK, Toward.accompanied(cases.today()));
    var plan = Toward.plan();
    plan.put("barriersStep", "PLANNED");
    plan.put("barriersPlan", "ensemble");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, "userTask_agreeOnActionPlan", plan))
        .hasMessageContaining("cochez au moins un frein");
  }

  private void tied(String account, String name, String mission, String municipality) {
    jdbc.sql(
            "insert into adviser_territory (office, account, name, mission, municipality,"
                + " valid_from, loaded_at, loaded_by) values ('rouyn-noranda', ?, ?, ?, ?,"
                + " date '2020-01-01', current_timestamp, 'essai')")
        .params(account, name, mission, municipality)
        .update();
  }

  private void account(String id, String first, String last) {
    var user = identities.newUser(id);
    user.setFirstName(first);
    user.setLastName(last);
    user.setPassword("un-mot-de-passe");
    identities.saveUser(user);
    identities.createMembership(id, "office-rouyn-noranda");
  }

  @Test
  void theOrganismThatKeepsTheMandateIsProposedAndSharesThePlanWhileConsentHolds() {
    long pathway = pathwayOf(LocalDate.of(2006, 5, 5), "Amos");
    String organism = cases.anOrganism();
    Mandates.KEPT.put(pathway, organism);
    stage.start("transition", pathway);
    assertThat(form(pathway))
        .containsEntry("proposal", "ORGANISM")
        .containsEntry("companionOrganism", organism);
    consented(pathway, organism);
    var values = Toward.accompanied(cases.today());
    values.put("accompaniedBy", "ORGANISM");
    values.put("companionOrganism", organism);
    stage.submit(Stage.AGENT, pathway, TASK, values);
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .contains("l'organisme garde l'accompagnement (Organisme " + organism + ")");
    stage.submit(
        SampleCase.staff("omar.diallo", organism),
        pathway,
        "userTask_agreeOnActionPlan",
        Toward.plan());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_chooseMeasure");
  }

  @Test
  void anOrganismWithoutConsentInForceDoesNotGetThePlan() {
    long pathway = someone(LocalDate.of(1980, 1, 1), "Amos");
    String organism = cases.anOrganism();
    var values = Toward.accompanied(cases.today());
    values.put("accompaniedBy", "ORGANISM");
    values.put("companionOrganism", organism);
    stage.submit(Stage.AGENT, pathway, TASK, values);
    assertThatThrownBy(
            () ->
                stage.submit(
                    SampleCase.staff("omar.diallo", organism),
                    pathway,
                    "userTask_agreeOnActionPlan",
                    Toward.plan()))
        .isInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
    stage.submit(Stage.AGENT, pathway, "userTask_agreeOnActionPlan", Toward.plan());
  }

  @Test
  void aDecisionThatDivergesSaysWhy() {
    long pathway = someone(LocalDate.of(1980, 1, 1), "Amos");
    var values = Toward.accompanied(cases.today());
    values.put("accompaniedBy", "JOB_COACH");
    values.remove("divergenceReason");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessageContaining("votre décision diffère de la proposition; dites pourquoi.");
    values.put("divergenceReason", "raison-racontée");
    stage.submit(Stage.AGENT, pathway, TASK, values);
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .contains("une ou un coach d'emploi", "La décision en diffère")
        .doesNotContain("raison-racontée");
  }

  @Test
  void theUnknownOrganismAndTheMissingCompanionAreRefused() {
    long pathway = someone(LocalDate.of(1980, 1, 1), "Amos");
    var values = Toward.accompanied(cases.today());
    values.remove("companion");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessageContaining("inscrivez le nom ou la fonction");
    values.put("accompaniedBy", "ORGANISM");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessageContaining("choisissez l'organisme qui garde l'accompagnement");
    values.put("companionOrganism", "NULLE-PART");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .hasMessageContaining("n'est pas au répertoire");
  }

  @Test
  void peopleAreMetCloseToHomeWhereAPlaceIsSetAndAtTheOfficeElsewhere() {
    assertThat(form(someone(LocalDate.of(1980, 1, 1), "evain")))
        .containsEntry("firstPlace", "Bureau de Services Québec de Rouyn-Noranda")
        .containsEntry("followingPlace", "Centre communautaire d'Évain");
    var elsewhere = form(someone(LocalDate.of(1980, 1, 1), "Amos"));
    assertThat(elsewhere.get("followingPlace")).isEqualTo(elsewhere.get("firstPlace"));
    assertThat(elsewhere.get("placeSource").toString()).contains("Amos", "plus proche");
  }

  private long someone(LocalDate born, String municipality) {
    long pathway = pathwayOf(born, municipality);
    stage.start("transition", pathway);
    return pathway;
  }

  private long pathwayOf(LocalDate born, String municipality) {
    long pathway = stage.aPathway(Door.CONVERSION);
    var who = Stage.someone();
    persons.corrected(
        cases.fileOf(pathway),
        new Identity(who.lastName(), who.firstName(), born, Sex.F, municipality, null));
    return pathway;
  }

  private Map<String, Object> form(long pathway) {
    return stage.form(Stage.AGENT, pathway, TASK);
  }

  private void consented(long pathway, String organism) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by) values (?, ?, ?,"
                + " 'IDENTITY,OBJECTIVES', 'Accompagner', ?, 'Classeur', current_timestamp, 'agathe.roy')")
        .params(cases.fileOf(pathway), organism, cases.today(), cases.today().plusYears(1))
        .update();
  }
}
