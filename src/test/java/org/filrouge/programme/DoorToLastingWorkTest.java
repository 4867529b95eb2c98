package org.filrouge.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.support.ProAction.JOB_COACH;
import static org.filrouge.support.ProAction.MANAGER;
import static org.filrouge.support.ProAction.OFFICE;
import static org.filrouge.support.ProAction.profile;
import static org.filrouge.support.ProAction.someoneFrom;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Pathways;
import org.filrouge.support.ProAction;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.filrouge.support.TwoProgrammes;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pro Action from the end of a contract to work that lasts, on the models all programmes share. */
@TwoProgrammes
class DoorToLastingWorkTest {

  private static final Actor PROVIDER =
      new Actor("centre.formation", List.of("organism-staff", "organism-mons-formation"));

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private static final String CONTACT = "userTask_recordContact";

  @Autowired Stage stage;
  @Autowired IdentityService identities;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  private LocalDate day = LocalDate.of(2027, 1, 11);

  @BeforeEach
  void theOfficeIsReady() {
    dayIs(day);
    ProAction.colleagues(identities);
    stage.startAs(
        MANAGER,
        "advisers-load",
        Map.of(
            "csv",
            """
            compte;mission;commune;valide_du;valide_au
            nathalie.lambert;conseil;Mons;2025-01-01;
            mehdi.amrani;jobcoach;Boussu;2025-01-01;
            """));
    stage.startAs(
        MANAGER,
        "directory-load",
        Map.of(
            "csv",
            """
            code;nom;alias;sans_but_lucratif;territoires;clienteles;services;repondant;places;valide_du;valide_au
            MONS-FORMATION;Centre de formation de Mons;;non;Mons|Boussu;;projet-socioprofessionnel;Accueil;0;2025-01-01;
            """));
    stage.startAs(
        MANAGER,
        "measures-load",
        Map.of(
            "csv",
            """
            code;nom;genre;fournisseur;territoires;repondant;debut;inscription;fin;valide_du;valide_au
            CUISINE-COLLECTIVE;Cuisine de collectivité;formation;MONS-FORMATION;Boussu;Accueil;;;;2025-01-01;
            """));
  }

  @AfterEach
  void clock() {
    stage.clockReset();
  }

  private void dayIs(LocalDate now) {
    day = now;
    ClockUtil.setCurrentTime(Date.from(now.atTime(10, 0).atZone(WorkingDays.QUEBEC).toInstant()));
  }

  private void dayComes(long pathway, LocalDate now) {
    dayIs(now);
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
  }

  private void coach(long pathway, String task, Map<String, Object> values) {
    stage.submit(JOB_COACH, pathway, task, values);
  }

  private long entered() {
    var form = someoneFrom("Boussu");
    form.put(
        "birthDate", LocalDate.of(1998, 6, 2).plusDays(40L * PEOPLE.incrementAndGet()).toString());
    long pathway =
        Long.parseLong(stage.startAs(JOB_COACH, "pro-action-entry", form).getBusinessKey());
    coach(pathway, "userTask_profilePerson", profile("SCHOOLING"));
    return pathway;
  }

  private long planned() {
    long pathway = entered();
    var shown = stage.form(JOB_COACH, pathway, "userTask_decideAccompaniment");
    assertThat(shown)
        .as("28 years old is young here, not in PAAS Action")
        .containsEntry("proposal", "JOB_COACH")
        .containsEntry("companion", "Mehdi Amrani")
        .containsEntry("companions", "Pour Boussu : Mehdi Amrani, jobcoach.")
        .containsEntry("firstPlace", "CPAS de Boussu")
        .containsEntry("followingPlace", "CPAS de Boussu");
    var accompanied = Toward.accompanied(day.plusDays(3));
    accompanied.put("accompaniedBy", "JOB_COACH");
    accompanied.put("companion", "Mehdi Amrani");
    accompanied.put("firstPlace", "CPAS de Boussu");
    accompanied.put("followingPlace", "CPAS de Boussu");
    coach(pathway, "userTask_decideAccompaniment", accompanied);
    assertThat(stage.task(pathway, "userTask_agreeOnActionPlan").getAssignee())
        .isEqualTo("mehdi.amrani");
    assertThat(stage.form(JOB_COACH, pathway, "userTask_agreeOnActionPlan"))
        .as("what the profile said is not asked again")
        .containsEntry("objective", profile().get("objective"))
        .extractingByKey("barriers")
        .asString()
        .contains("SCHOOLING");
    coach(pathway, "userTask_agreeOnActionPlan", Toward.plan());
    return pathway;
  }

  /** The next contact comes on its day; {@code null} when what is found began that very day. */
  private LocalDate contacted(long pathway, String found, LocalDate since) {
    dayComes(pathway, nextContact(pathway));
    var began = since == null ? day : since;
    coach(
        pathway,
        CONTACT,
        Map.of("madeOn", day.toString(), "found", found, "since", began.toString()));
    return began;
  }

  private LocalDate nextContact(long pathway) {
    return jdbc.sql(
            "select min(c.planned_on) from after_contact c join follow_through f on f.id ="
                + " c.follow_through_id where f.open_slot = ? and c.recorded_at is null"
                + " and c.dropped_at is null")
        .param(pathway)
        .query(LocalDate.class)
        .single();
  }

  @Test
  void aPersonWhoseContractEndsIsAccompaniedUntilTheirWorkLasts() {
    long pathway = planned();
    coach(
        pathway,
        "userTask_chooseMeasure",
        Map.of("decision", "MEASURE", "measure", "CUISINE-COLLECTIVE", "reason", "Son métier"));
    coach(pathway, "userTask_recordMeasureConsent", ProAction.signed(day));
    var draft = stage.form(JOB_COACH, pathway, "userTask_handOver");
    assertThat(draft)
        .as("what the profile says is not asked again")
        .containsEntry("workExperience", "Dix-huit mois en cuisine sous contrat article 60.")
        .containsEntry("resources", "Une sœur présente; permis provisoire.");
    assertThat((String) draft.get("obstacles")).contains("Scolarité");
    coach(pathway, "userTask_handOver", ProAction.handedOver(draft, day));
    stage.submit(
        PROVIDER,
        pathway,
        "userTask_answerHandOver",
        Map.of(
            "answer", "ACCEPTED",
            "startOn", day.plusDays(7).toString(),
            "startPlace", "Cuisine pédagogique",
            "contact", "Accueil"));
    var start = day.plusDays(7);
    dayComes(pathway, start);
    coach(
        pathway,
        "userTask_recordMeasureStart",
        Map.of("result", "STARTED", "startedOn", start.toString()));

    contacted(pathway, "IN_MEASURE", start);
    var working = contacted(pathway, "EMPLOYED", null);
    contacted(pathway, "EMPLOYED", working);
    contacted(pathway, "EMPLOYED", working);
    coach(
        pathway,
        "userTask_decideAfter",
        Map.of("decision", "GOES_ON", "nextContactOn", working.plusMonths(12).toString()));
    contacted(pathway, "EMPLOYED", working);
    coach(
        pathway,
        "userTask_decideAfter",
        Map.of("decision", "LASTING", "nextStep", "Elle peut revenir quand elle le souhaite."));

    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(
            jdbc.sql("select closing_reason from pathway where id = ?")
                .param(pathway)
                .query(String.class)
                .single())
        .isEqualTo("LASTING");
    assertThat(String.join("\n", stage.timeline(pathway)))
        .contains("Fin d'un contrat article 60 ou 61", "Profil établi avec la personne")
        .doesNotContain("Services Québec", "PAAS");
  }

  @Test
  void whoeverComesBackResumesAtTheTransitionWithTheirFile() {
    long pathway = planned();
    coach(pathway, "userTask_chooseMeasure", Toward.ownWay());
    coach(pathway, "userTask_recordMeasureStart", Toward.working(day));
    dayComes(pathway, day.plusMonths(1));
    coach(pathway, CONTACT, Map.of("madeOn", day.toString(), "found", "NO_MORE"));
    coach(
        pathway,
        "userTask_decideAfter",
        Map.of(
            "decision", "CLOSED",
            "closingReason", "PERSON_DECLINED",
            "nextStep", "Elle peut revenir quand elle le souhaite."));
    long file = pathways.get(pathway).fileNumber();
    var back = new HashMap<String, Object>();
    back.put("fileNumber", file);
    back.put("stage", "PLACEMENT");
    back.put("demand", "Retrouver une cuisine.");
    back.put("agreement", true);
    assertThatThrownBy(() -> stage.startAs(JOB_COACH, "reopening", back))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("cette étape n'est pas de votre programme");
    back.put("stage", "TRANSITION");
    long again = Long.parseLong(stage.startAs(JOB_COACH, "reopening", back).getBusinessKey());
    assertThat(pathways.get(again).fileNumber()).isEqualTo(file);
    assertThat(stage.openTasks(again)).containsExactly("userTask_decideAccompaniment");
    assertThat(stage.form(JOB_COACH, again, "userTask_decideAccompaniment"))
        .containsEntry("firstPlace", "CPAS de Boussu");
  }

  @Test
  void aBreakLeadsToAnotherMeasureButNotToAPlaceThatTheProgrammeDoesNotHave() {
    long pathway = planned();
    coach(pathway, "userTask_chooseMeasure", Toward.ownWay());
    coach(pathway, "userTask_recordMeasureStart", Toward.working(day));
    stage.startAs(
        JOB_COACH,
        "break",
        Map.of(
            "caseFile", Long.toString(pathways.get(pathway).fileNumber()),
            "brokenOn", day.toString(),
            "reason", "OTHER",
            "note", "Fin anticipée du contrat.",
            "wish", "Rester en cuisine"));
    assertThat(stage.form(JOB_COACH, pathway, "userTask_decideBreak").get("decisions").toString())
        .contains("NEW_MEASURE")
        .doesNotContain("PLACE_AGAIN");
    assertThatThrownBy(
            () ->
                coach(
                    pathway,
                    "userTask_decideBreak",
                    Map.of("decision", "PLACE_AGAIN", "agreed", "Chercher ailleurs")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("la recherche d'une place n'est pas de votre programme");
    coach(
        pathway,
        "userTask_decideBreak",
        Map.of("decision", "NEW_MEASURE", "agreed", "Chercher ensemble une autre cuisine"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
  }

  @Test
  void theMeasuresOfTheOtherProgrammeAreNotOffered() {
    long pathway = planned();
    var offered =
        stage.form(JOB_COACH, pathway, "userTask_chooseMeasure").get("measures").toString();
    assertThat(offered).contains("CUISINE-COLLECTIVE").doesNotContain("PREPARATION-EMPLOI");
    assertThat(OFFICE).isEqualTo(pathways.get(pathway).office());
  }
}
