package org.filrouge.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.support.ProAction.ADVISER;
import static org.filrouge.support.ProAction.JOB_COACH;
import static org.filrouge.support.ProAction.MANAGER;
import static org.filrouge.support.ProAction.profile;
import static org.filrouge.support.ProAction.someoneFrom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.aftercare.Afterward;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A user of one programme never reads the other's words, from the door to lasting work (R20). */
@TwoProgrammes
@Import({Afterward.class, Overheard.class})
class WordsOfAProgrammeTest {

  private static final String[] OF_PAAS_ACTION = {
    "PAAS",
    "Qu[ée]bec",
    "\\bagente",
    "\\bbureaux?\\b",
    "\\borganismes?\\b",
    "coach d.emploi",
    "mesures? actives?",
    "r[ée]visions?",
    "municipalit[ée]s?\\b",
    "r[ée]orientation",
    "en participation",
    "plan d.intervention",
    "lettre de r[ée]f[ée]rence",
    "[ée]tude de cas",
    "objectifs du programme",
    "\\{\\{[wW]ord"
  };

  private static final String[] OF_PRO_ACTION = {
    "Pro Action",
    "CPAS",
    "Forem",
    "articles? 6",
    "art\\. 6",
    "\\bcommunes?\\b",
    "job ?coach",
    "ASBL",
    "fin d.un contrat",
    "\\{\\{[wW]ord"
  };

  private static final Actor PROVIDER =
      new Actor("centre.formation", List.of("organism-staff", "organism-mons-formation"));

  @Autowired Stage stage;
  @Autowired Overheard heard;
  @Autowired Afterward after;
  @Autowired IdentityService identities;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;

  private final LocalDate day = LocalDate.of(2027, 1, 11);
  private Actor worker;
  private long pathway;

  @BeforeEach
  void nothingWasSaidYet() {
    heard.nothingYet();
    after.dayComes(0, day);
  }

  @AfterEach
  void clock() {
    stage.clockReset();
  }

  private void does(String task, Map<String, Object> values) {
    heard.opening(worker, pathway, task);
    stage.submit(worker, pathway, task, values);
  }

  @Test
  void anAdviserOfProActionReadsNothingOfPaasAction() {
    theOfficeIsReady();
    for (Actor who : List.of(ADVISER, JOB_COACH)) {
      worker = who;
      after.dayComes(0, day);
      heard.atTheDesk(worker);
      ofProAction();
      aMeasureWithItsProvider();
      aYearGoesBy();
      heard.reading(worker, pathway);
    }
    heard.atTheDesk(MANAGER);
    heard.atTheDesk(PROVIDER);
    heard.wasLongEnough(25);
    assertThat(heard.found(OF_PAAS_ACTION)).isEmpty();
  }

  @Test
  void theOneWhoOffersAMeasureAndTheOneWhoIsLateReadTheSameWords() {
    theOfficeIsReady();
    worker = ADVISER;
    ofProAction();
    does("userTask_chooseMeasure", Toward.ownWay());
    does("userTask_recordMeasureStart", Toward.working(day));
    stage.startAs(worker, "break", broken());
    does("userTask_decideBreak", Map.of("decision", "NEW_MEASURE", "agreed", "Une autre cuisine"));
    heard.opening(worker, pathway, "userTask_decideAccompaniment");
    heard.reading(worker, pathway);
    heard.refused("stop", () -> stage.startAs(worker, "transition-stop", stopped("999999999")));
    assertThat(heard.found(OF_PAAS_ACTION)).isEmpty();
  }

  @Test
  void anAgentOfPaasActionReadsNothingOfProAction() {
    worker = Stage.AGENT;
    List.of(Stage.AGENT, Stage.staffOf("crj"), Stage.PARTNER, Stage.MANAGER)
        .forEach(heard::atTheDesk);
    var someone = new HashMap<>(someoneFrom("Rouyn-Noranda"));
    someone.keySet().removeIf(key -> key.startsWith("contract") || key.equals("employer"));
    pathway = Long.parseLong(stage.startAs(worker, "referral", someone).getBusinessKey());
    heard.opening(worker, pathway, "userTask_assessSituation");
    heard.reading(worker, pathway);
    pathway = stage.aPathway();
    stage.start("transition", pathway);
    does("userTask_decideAccompaniment", Toward.accompanied(day.plusDays(3)));
    does("userTask_agreeOnActionPlan", Toward.plan());
    does("userTask_chooseMeasure", Toward.ownWay());
    does("userTask_recordMeasureStart", Toward.working(day));
    heard.reading(worker, pathway);
    heard.wasLongEnough(20);
    assertThat(heard.found(OF_PRO_ACTION)).isEmpty();
  }

  @Test
  void everyWordThatATextNamesIsSaidByEveryProgramme() throws IOException {
    var named = new TreeSet<String>();
    for (String root : List.of("forms", "src/main/java")) {
      try (var files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Pattern.compile("\\{\\{([wW]ord[A-Z]\\w*)}}")
              .matcher(Files.readString(file))
              .results()
              .forEach(word -> named.add("w" + word.group(1).substring(1)));
        }
      }
    }
    named.remove("wordX");
    assertThat(named).hasSizeGreaterThan(10);
    for (String programme : List.of("PAAS_ACTION", "PRO_ACTION")) {
      assertThat(
              jdbc.sql("select word from programme_word where programme = ?")
                  .param(programme)
                  .query(String.class)
                  .list())
          .as(programme)
          .containsAll(named);
    }
  }

  private void theOfficeIsReady() {
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
            CUISINE-COLLECTIVE;Cuisine de collectivité;formation;MONS-FORMATION;Mons|Boussu;Accueil;;;;2025-01-01;
            """));
  }

  private void ofProAction() {
    String town = worker.equals(ADVISER) ? "Mons" : "Boussu";
    pathway =
        Long.parseLong(
            stage.startAs(worker, "pro-action-entry", someoneFrom(town)).getBusinessKey());
    does("userTask_profilePerson", profile("SCHOOLING"));
    var accompanied = Toward.accompanied(day.plusDays(3));
    accompanied.put("accompaniedBy", worker.equals(ADVISER) ? "ADVISER" : "JOB_COACH");
    accompanied.put("divergenceReason", "Convenu avec la personne.");
    accompanied.put("companion", worker.equals(ADVISER) ? "Nathalie Lambert" : "Mehdi Amrani");
    accompanied.put("firstPlace", "CPAS");
    accompanied.put("followingPlace", "CPAS");
    does("userTask_decideAccompaniment", accompanied);
    does("userTask_agreeOnActionPlan", Toward.plan());
  }

  private void aMeasureWithItsProvider() {
    does(
        "userTask_chooseMeasure",
        Map.of("decision", "MEASURE", "measure", "CUISINE-COLLECTIVE", "reason", "Son métier"));
    does("userTask_recordMeasureConsent", ProAction.signed(day));
    heard.opening(worker, pathway, "userTask_handOver");
    var draft = stage.form(worker, pathway, "userTask_handOver");
    stage.submit(worker, pathway, "userTask_handOver", ProAction.handedOver(draft, day));
    heard.opening(PROVIDER, pathway, "userTask_answerHandOver");
    stage.submit(
        PROVIDER,
        pathway,
        "userTask_answerHandOver",
        Map.of(
            "answer", "ACCEPTED",
            "startOn", day.plusDays(7).toString(),
            "startPlace", "Cuisine pédagogique",
            "contact", "Accueil"));
    after.dayComes(pathway, day.plusDays(7));
    does(
        "userTask_recordMeasureStart",
        Map.of("result", "STARTED", "startedOn", day.plusDays(7).toString()));
  }

  /** The first contact is late, so that whoever is told of it is told in the same words. */
  private void aYearGoesBy() {
    var first = after.planned(pathway).get(0);
    after.dayComes(pathway, first);
    after.dayComes(pathway, first.plusDays(60));
    after.dayComes(pathway, first.plusDays(61));
    heard.opening(worker, pathway, "userTask_resolveMissingContact");
    stage.submit(
        worker,
        pathway,
        "userTask_resolveMissingContact",
        Map.of("decision", "OFFICE", "reason", "Plus simple"));
    does(
        "userTask_recordContact",
        Map.of("found", "NO_MORE", "madeOn", first.plusDays(61).toString()));
    heard.opening(worker, pathway, "userTask_decideAfter");
    heard.atTheDesk(worker);
  }

  private Map<String, Object> broken() {
    return Map.of(
        "caseFile", after.file(pathway),
        "brokenOn", day.toString(),
        "reason", "OTHER",
        "note", "Fin anticipée du contrat.",
        "wish", "Rester en cuisine");
  }

  private static Map<String, Object> stopped(String file) {
    return Map.of("caseFile", file, "reason", "OTHER", "nextStep", "À revoir");
  }
}
