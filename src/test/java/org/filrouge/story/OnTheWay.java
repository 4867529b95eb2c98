package org.filrouge.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Identity;
import org.filrouge.support.ProAction;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People brought, from their door on, to every point before and after a participation. */
@Component
class OnTheWay {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 22);
  private static final String ALL =
      " information=IDENTITY,DEMAND,ASSETS,NEEDS,OTHER,OBJECTIVES,DATES signedOn=today";

  private final Walk walk;
  private final Stage stage;
  private final SampleCase cases;
  private final TimeGoesBy time;
  private final JdbcClient jdbc;
  private final Map<Long, LocalDate> people = new LinkedHashMap<>();
  private String organism;
  private Identity last;

  OnTheWay(Walk walk, Stage stage, SampleCase cases, TimeGoesBy time, JdbcClient jdbc) {
    this.walk = walk;
    this.stage = stage;
    this.cases = cases;
    this.time = time;
    this.jdbc = jdbc;
  }

  /** Everyone, with the day they were left standing. */
  Map<Long, LocalDate> everywhere() {
    organism = cases.anOrganism();
    jdbc.sql("update organism set places_granted = 99 where code = ?").param(organism).update();
    jdbc.sql(
            "insert into measure (code, office, name, kind, provider, territory, valid_from,"
                + " loaded_at, loaded_by) values ('MESURE-PARTOUT', 'rouyn-noranda', 'Partout',"
                + " 'TRAINING', ?, 'Rouyn-Noranda', date '2020-01-01', current_timestamp, 'essai')")
        .param(organism)
        .update();
    walk.mayChoose(List.of(organism, "MESURE-PARTOUT"));
    atTheDoors();
    aroundAReview();
    atTheEnd();
    towardAMeasure();
    afterward();
    return people;
  }

  private void atTheDoors() {
    someone(Stage.AGENT, "referral", List.of());
    known(Stage.AGENT, "referral", last);
    someone(Stage.PARTNER, "screening", List.of());
    someone(Stage.staffOf(organism), "direct-recruitment", List.of());
    someone(ProAction.ADVISER, "pro-action-entry", List.of());
    known(ProAction.ADVISER, "pro-action-entry", last);
    someone(ProAction.ADVISER, "pro-action-entry", List.of(), List.of("profilePerson"));
    for (int n = 1; n <= INTAKE.size(); n++) {
      someone(Stage.AGENT, "referral", List.of(), INTAKE.subList(0, n));
    }
    var closed =
        someone(
            Stage.AGENT,
            "referral",
            List.of(),
            with(INTAKE, "proposeOrganism decision=CLOSE closingReason=UNREACHABLE"));
    people.put(
        walk.arrives(Stage.AGENT, "reopening", last, "fileNumber=" + file(closed), "stage=INTAKE"),
        time.today());
  }

  private static final List<String> INTAKE =
      List.of(
          "assessSituation",
          "decideEligibility decision=ELIGIBLE",
          "evaluateNeeds",
          "prepareReferral");

  private List<String> started() {
    return with(
        INTAKE,
        "proposeOrganism decision=PROPOSE",
        "answerOffer answer=ACCEPTED startDate=today step1Date=today",
        "recordConsent decision=SIGNED" + ALL,
        "recordFirstDay attendance=STARTED firstDay=today");
  }

  private void takingPart(String... steps) {
    someone(Stage.AGENT, "referral", List.of(), with(started(), steps));
  }

  private void aroundAReview() {
    takingPart("start:consent-withdrawal withdrawnOn=today");
    takingPart("~resolveMissingAssessment");
    takingPart("~resolveMissingAssessment", "resolveMissingAssessment decision=WAIT");
    takingPart("~assessObjectives", "assessObjectives");
    takingPart("~assessObjectives", "assessObjectives", "~followLateReview");
    takingPart("~assessObjectives", "assessObjectives", "~followLateReview", "followLateReview");
  }

  private void atTheEnd() {
    String asked = "start:end-of-participation reason=";
    takingPart(asked + "DECEASED");
    takingPart(asked + "MOVED");
    takingPart(asked + "MOVED", "~resolveMissingReport");
    takingPart(asked + "MOVED", "~resolveMissingReport", "resolveMissingReport decision=WAIT");
    takingPart(asked + "MOVED", "writeReport");
    takingPart(
        asked + "MOVED",
        "writeReport",
        "answerReport decision=END reason=MOVED next=CLOSED lastDay=today");
    takingPart("staff:readiness");
    takingPart("staff:readiness", "answerReadiness answer=NOT_YET");
  }

  private void toward(List<String> steps) {
    var all = with(List.of("evaluateNeeds", "prepareReferral"), steps.toArray(String[]::new));
    someone(Stage.AGENT, "conversion", List.of("wish=TOWARD_MEASURES"), all);
  }

  private static final List<String> MEASURE =
      List.of(
          "decideAccompaniment accompaniedBy=ADVISER",
          "agreeOnActionPlan",
          "chooseMeasure decision=MEASURE",
          "recordMeasureConsent decision=SIGNED" + ALL,
          "handOver decision=HANDED_OVER",
          "answerHandOver answer=ACCEPTED",
          "recordMeasureStart result=STARTED startedOn=today");

  private void towardAMeasure() {
    for (int n = 0; n < MEASURE.size(); n++) {
      toward(MEASURE.subList(0, n));
    }
    var handedOver = MEASURE.subList(0, 5);
    toward(with(handedOver, "~resolveHandOver"));
    toward(with(handedOver, "~resolveHandOver", "resolveHandOver decision=WAIT"));
    toward(with(handedOver, "answerHandOver answer=DECLINED"));
    toward(with(handedOver, "answerHandOver answer=DECLINED", "decideNextStep decision=PAUSE"));
  }

  private void afterward() {
    toward(MEASURE);
    toward(with(MEASURE, "~recordContact"));
    toward(with(MEASURE, "start:break brokenOn=today reason=JOB_ENDED"));
    toward(with(MEASURE, "start:break brokenOn=today reason=DECEASED"));
    toward(with(MEASURE, "~recordContact", "recordContact found=NO_MORE madeOn=today"));
    takingPart(
        "start:end-of-participation reason=EMPLOYMENT",
        "writeReport mandate=KEEP recommendation=FOLLOW_UP",
        "answerReport decision=END reason=EMPLOYMENT next=FOLLOW_UP lastDay=today mandateAnswer=ACCEPTED",
        "~resolveMissingContact");
    takingPart(
        "start:end-of-participation reason=EMPLOYMENT",
        "writeReport mandate=KEEP recommendation=FOLLOW_UP",
        "answerReport decision=END reason=EMPLOYMENT next=FOLLOW_UP lastDay=today mandateAnswer=ACCEPTED",
        "~resolveMissingContact",
        "resolveMissingContact decision=WAIT");
  }

  private long someone(Actor actor, String door, List<String> said) {
    return someone(actor, door, said, List.of());
  }

  private long someone(Actor actor, String door, List<String> said, List<String> steps) {
    last = Stage.someone();
    long pathway = known(actor, door, last, said.toArray(String[]::new));
    walk.steps(pathway, file(pathway), last, steps);
    people.put(pathway, time.today());
    return pathway;
  }

  private long known(Actor actor, String door, Identity who, String... said) {
    time.itIs(DAY);
    long pathway = walk.arrives(actor, door, who, said);
    people.put(pathway, time.today());
    return pathway;
  }

  private String file(long pathway) {
    return Long.toString(cases.fileOf(pathway));
  }

  private static List<String> with(List<String> steps, String... more) {
    var all = new ArrayList<>(steps);
    all.addAll(List.of(more));
    return all;
  }
}
