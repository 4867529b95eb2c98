package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.filrouge.eligibility.Intake;
import org.filrouge.participant.Identity;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person's years, through the forms; whatever is done, what must hold is asked after it. */
@Component
class Years {

  static final String FOLLOW_UP = "userTask_followUp";
  static final String CHECK = "userTask_checkOnFollowUp";
  static final String ASSESS = "userTask_assessObjectives";

  /** One month out of that many stays silent. */
  private static final int SILENT = 6;

  private static final AtomicInteger ORGANISMS = new AtomicInteger();

  private final Stage stage;
  private final TimeGoesBy time;
  private final WhatHolds holds;
  private final TheEnd end;
  private final JdbcClient jdbc;

  private Identity who;
  private long pathway;
  private String organism;
  private boolean asked;
  private int months;
  private final List<String> silences = new ArrayList<>();

  Years(Stage stage, TimeGoesBy time, WhatHolds holds, TheEnd end, JdbcClient jdbc) {
    this.stage = stage;
    this.time = time;
    this.holds = holds;
    this.end = end;
    this.jdbc = jdbc;
  }

  Identity who() {
    return who;
  }

  long pathway() {
    return pathway;
  }

  List<String> silences() {
    return silences;
  }

  /** An organism nobody else uses, with one place only. */
  String organism(String name) {
    String code = "HISTOIRE-" + ORGANISMS.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'SOCIAL', 1,"
                + " date '2020-01-01', current_timestamp, 'essai')")
        .params(code, name)
        .update();
    return code;
  }

  Actor staff() {
    return Stage.staffOf(organism);
  }

  String file() {
    return jdbc.sql("select file_number from pathway where id = ?")
        .param(pathway)
        .query(String.class)
        .single();
  }

  void referredOn(LocalDate day) {
    time.itIs(day);
    who = Stage.someone();
    var started =
        stage.startAs(
            Stage.AGENT,
            "referral",
            Map.of(
                "lastName",
                who.lastName(),
                "firstName",
                who.firstName(),
                "birthDate",
                who.birthDate().toString(),
                "sex",
                "F",
                "municipality",
                "Rouyn-Noranda",
                "demand",
                "demande-racontée",
                "agreement",
                true));
    pathway = Long.parseLong(started.getBusinessKey());
    holds.of(pathway);
  }

  void knownAndReferred() {
    does(Stage.AGENT, "userTask_assessSituation", Intake.situation());
    does(Stage.AGENT, "userTask_decideEligibility", Map.of("decision", "ELIGIBLE"));
    does(Stage.AGENT, "userTask_evaluateNeeds", Intake.needs());
    var referral = new HashMap<String, Object>();
    for (String field :
        List.of(
            "demand",
            "training",
            "workExperience",
            "competencies",
            "obstacles",
            "resources",
            "objectives",
            "interventionLink")) {
      referral.put(field, "champ-raconté");
    }
    referral.put("plannedStart", time.today().plusDays(14).toString());
    referral.put("plannedEnd", time.today().plusYears(1).toString());
    does(Stage.AGENT, "userTask_prepareReferral", referral);
  }

  /** From the proposal to the first day there, two weeks later. */
  void placedAt(String code) {
    does(
        Stage.AGENT,
        "userTask_proposeOrganism",
        Map.of(
            "decision", "PROPOSE", "proposal", code, "reason", "choix-raconté", "ifFull", "WAIT"));
    var staff = Stage.staffOf(code);
    LocalDate start = time.today().plusDays(14);
    does(
        staff,
        "userTask_answerOffer",
        Map.of(
            "answer", "ACCEPTED",
            "startDate", start.toString(),
            "estimatedEnd", start.plusMonths(12).toString(),
            "step1Date", start.toString(),
            "step1Hours", 6,
            "step2Date", start.plusMonths(3).toString(),
            "step2Hours", 12));
    does(Stage.AGENT, "userTask_recordConsent", consent());
    liveUntil(start);
    does(
        staff,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", start.toString()));
    organism = code;
  }

  private Map<String, Object> consent() {
    return Map.of(
        "decision",
        "SIGNED",
        "signedOn",
        time.today().toString(),
        "validUntil",
        time.today().plusYears(3).toString(),
        "information",
        List.of("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OTHER", "OBJECTIVES", "DATES"),
        "purpose",
        "accord-raconté",
        "formKeptAt",
        "classeur-du-bureau");
  }

  /** The organism proposes a plan with the person; the agent agrees. */
  void plan(Map<String, Object> changes) {
    var plan = TakingPart.aPlan();
    plan.putAll(changes);
    does(staff(), "userTask_proposePlan", plan);
    does(Stage.AGENT, "userTask_answerPlan", Map.of("answer", "AGREED"));
  }

  void assessed(String achievement, String recommendation) {
    does(
        staff(),
        ASSESS,
        Map.of(
            "achievement1", achievement,
            "achievement2", "IN_PART",
            "perseverance", "persévérance-racontée",
            "personSays", "mots-de-la-personne",
            "takingPart", "part-racontée",
            "recommendation", recommendation,
            "recommendationReason", "recommandation-racontée"));
  }

  void decided(String decision) {
    does(
        Stage.AGENT,
        "userTask_decideReview",
        Map.of(
            "heldOn", time.today().toString(), "decision", decision, "summary", "bilan-raconté"));
  }

  /** The organism reports and would keep the mandate; the agent ends, and the organism reads it. */
  void endedToward(String next) {
    var staff = staff();
    var report = TheEnd.report(stage.form(staff, pathway, TheEnd.REPORT));
    report.put("recommendation", next);
    report.put("mandate", "KEEP");
    does(staff, TheEnd.REPORT, report);
    var answer = new HashMap<>(end.ending(next));
    answer.put("mandateAnswer", "ACCEPTED");
    does(Stage.AGENT, TheEnd.ANSWER, answer);
    assertThat(stage.form(staff, pathway, TheEnd.READ).get("answer").toString())
        .contains("vous restez auprès de la personne");
    does(staff, TheEnd.READ, Map.of("read", true));
  }

  void starts(Actor actor, String process, Map<String, Object> values) {
    stage.startAs(actor, process, values);
    holds.of(pathway);
  }

  void does(Actor actor, String task, Map<String, Object> values) {
    stage.submit(actor, pathway, task, values);
    holds.of(pathway);
  }

  boolean open(String task) {
    return stage.openTasks(pathway).contains(task);
  }

  /** Days go by until that task opens, by that day. */
  void liveUntilOpen(String task, LocalDate latest) {
    while (!open(task) && time.nextHappens(pathway, TimeGoesBy.noon(latest))) {
      happened();
    }
    if (!open(task)) {
      throw new AssertionError(task + " did not open by " + latest);
    }
  }

  void liveUntil(LocalDate day) {
    time.until(pathway, day, this::happened);
    holds.of(pathway);
  }

  /** After each thing time brings, the month's follow-up is answered, or stays silent for long. */
  private void happened() {
    holds.of(pathway);
    if (open(CHECK)) {
      silenceIsSeen();
    } else if (open(FOLLOW_UP) && !asked) {
      asked = true;
      months++;
      if (months % SILENT != 0) {
        answered();
      }
    }
  }

  /** The agent calls, and the organism answers; the next time the agent closes the month. */
  private void silenceIsSeen() {
    boolean called = silences.size() % 2 == 0;
    silences.add(called ? "CALLED" : "CLOSED");
    var decision = new HashMap<String, Object>(Map.of("decision", called ? "CALLED" : "CLOSED"));
    if (!called) {
      decision.put("note", "mois-raconté");
    }
    does(Stage.AGENT, CHECK, decision);
    if (called) {
      answered();
    }
    asked = false;
  }

  private void answered() {
    does(staff(), FOLLOW_UP, Map.of("attendance", "REGULAR", "hours", 24, "moved", "pas-raconté"));
    asked = false;
  }
}
