package org.filrouge.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.filrouge.participation.Participations;
import org.filrouge.reorientation.Move;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who take part since the same day, each brought to another point of the models. */
@Component
class Standing {

  static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 22);

  private final Stage stage;
  private final SampleCase cases;
  private final Participations participations;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final TimeGoesBy time;
  private final Move move;

  private final Map<Long, LocalDate> people = new LinkedHashMap<>();

  Standing(
      Stage stage,
      SampleCase cases,
      Participations participations,
      JdbcClient jdbc,
      Clock clock,
      TimeGoesBy time,
      Move move) {
    this.stage = stage;
    this.cases = cases;
    this.participations = participations;
    this.jdbc = jdbc;
    this.clock = clock;
    this.time = time;
    this.move = move;
  }

  /** Everyone, with the day they were left standing. */
  Map<Long, LocalDate> everywhere() {
    aroundThePlan();
    aroundTheMonths();
    aroundASuspension();
    aroundAReorientation();
    aroundAPlacement();
    aroundACaseStudy();
    afterAReview();
    return people;
  }

  private void someone(Consumer<TakingPart> until) {
    time.itIs(FIRST_DAY);
    var person =
        new TakingPart(stage, cases, participations, jdbc, clock).consented("IDENTITY,OBJECTIVES");
    stage.start("participation", person.pathway);
    until.accept(person);
    people.put(person.pathway, time.today());
  }

  private void aroundThePlan() {
    someone(person -> {});
    someone(person -> untilOpen(person, "userTask_relayPlan"));
    someone(
        person -> {
          untilOpen(person, "userTask_relayPlan");
          agent(
              person,
              "userTask_relayPlan",
              Map.of("agreement", "essai", "askAgainOn", time.today().plusDays(20).toString()));
        });
    someone(person -> person.proposes(TakingPart.aPlan()));
    someone(
        person -> {
          person.proposes(TakingPart.aPlan());
          person.answers("AGREED", null);
          person.revisionAskedBy(Stage.AGENT, "essai");
        });
  }

  private void aroundTheMonths() {
    someone(person -> untilOpen(person, Years.FOLLOW_UP));
    someone(person -> untilOpen(person, Years.CHECK));
    someone(
        person -> {
          untilOpen(person, Years.CHECK);
          agent(person, Years.CHECK, Map.of("decision", "WAIT"));
        });
    someone(
        person -> {
          untilOpen(person, Years.FOLLOW_UP);
          staff(
              person,
              Years.FOLLOW_UP,
              Map.of("attendance", "PARTIAL", "helpWanted", true, "helpFor", "essai"));
        });
  }

  private void aroundASuspension() {
    someone(this::suspended);
    someone(person -> placeDecided(person, "KEEP"));
    someone(
        person -> {
          placeDecided(person, "KEEP");
          staff(person, "userTask_contactSuspended", Map.of("result", "WISHES_TO_STOP"));
        });
    someone(
        person -> {
          placeDecided(person, "RELEASE");
          jdbc.sql("update organism set places_granted = 0 where code = ?")
              .param(person.organism)
              .update();
          agent(
              person,
              "userTask_contactSuspended",
              Map.of("result", "RETURNED", "returnedOn", time.today().toString()));
        });
  }

  private void suspended(TakingPart person) {
    time.until(person.pathway, FIRST_DAY.plusDays(3), () -> {});
    stage.startAs(
        person.staff(),
        "suspension",
        Map.of(
            "caseFile", person.file(),
            "reason", "ILLNESS",
            "fromOn", time.today().toString(),
            "nextContactOn", time.today().plusDays(30).toString()));
  }

  private void placeDecided(TakingPart person, String decision) {
    suspended(person);
    agent(person, "userTask_decideOnPlace", Map.of("decision", decision, "reason", "essai"));
  }

  private void aroundAReorientation() {
    someone(person -> move.ask(person.staff(), person.pathway, "PERSON"));
    someone(
        person -> {
          move.ask(person.staff(), person.pathway, "PERSON");
          untilOpen(person, "userTask_relayReorientation");
        });
    someone(this::leaving);
    someone(
        person -> {
          leaving(person);
          String elsewhere = offered(person);
          move.settle(person.pathway, elsewhere);
        });
  }

  private void leaving(TakingPart person) {
    move.underWay(person.pathway, person.organism, "KEEP");
  }

  private String offered(TakingPart person) {
    String elsewhere = move.organism(1);
    move.propose(person.pathway, elsewhere);
    return elsewhere;
  }

  private void aroundAPlacement() {
    someone(this::waitingForAPlace);
    someone(this::offeredElsewhere);
    someone(
        person -> {
          offeredElsewhere(person);
          untilOpen(person, "userTask_resolveSilence");
        });
    someone(
        person -> {
          offeredElsewhere(person);
          untilOpen(person, "userTask_resolveSilence");
          agent(person, "userTask_resolveSilence", Map.of("decision", "WAIT"));
        });
    someone(
        person -> {
          leaving(person);
          move.accepts(person.pathway, offered(person));
        });
    someone(this::expectedElsewhere);
    someone(
        person -> {
          String elsewhere = expectedElsewhere(person);
          stage.submit(
              Stage.staffOf(elsewhere),
              person.pathway,
              "userTask_recordFirstDay",
              Map.of("attendance", "ABSENT"));
        });
  }

  private void waitingForAPlace(TakingPart person) {
    String full = move.organism(1);
    cases.placed(cases.referred(), full, true);
    leaving(person);
    move.propose(person.pathway, full);
  }

  private void offeredElsewhere(TakingPart person) {
    leaving(person);
    offered(person);
  }

  private String expectedElsewhere(TakingPart person) {
    leaving(person);
    String elsewhere = offered(person);
    move.consents(person.pathway, elsewhere);
    move.accepts(person.pathway, elsewhere);
    return elsewhere;
  }

  private void aroundACaseStudy() {
    someone(this::caseStudyCalled);
    someone(
        person -> {
          caseStudyCalled(person);
          agent(
              person,
              "userTask_recordCaseStudy",
              Map.of(
                  "decision", "HELD",
                  "heldOn", time.today().toString(),
                  "present", "essai",
                  "decided", "essai",
                  "byWhom", "essai",
                  "followUpOn", time.today().plusDays(30).toString()));
        });
  }

  private void caseStudyCalled(TakingPart person) {
    stage.startAs(
        Stage.AGENT,
        "case-study",
        Map.of(
            "file",
            person.file(),
            "plannedOn",
            time.today().plusDays(5).toString(),
            "reason",
            "essai",
            "invited",
            "essai"));
  }

  private void afterAReview() {
    someone(person -> untilOpen(person, Years.ASSESS));
    someone(person -> reviewed(person, "NEW_OBJECTIVES"));
    someone(person -> reviewed(person, "REORIENTATION"));
  }

  private void reviewed(TakingPart person, String decision) {
    person.proposes(TakingPart.aPlan());
    person.answers("AGREED", null);
    untilOpen(person, Years.ASSESS);
    var assessment = new HashMap<String, Object>(NextReviews.assessment());
    staff(person, Years.ASSESS, assessment);
    time.until(person.pathway, participations.get(person.pathway).plannedReviewOn(), () -> {});
    agent(person, NextReviews.DECIDE, NextReviews.decision(time.today(), decision));
  }

  private void untilOpen(TakingPart person, String task) {
    var limit = TimeGoesBy.noon(FIRST_DAY.plusYears(1));
    while (!person.openTasks().contains(task)) {
      if (!time.nextHappens(person.pathway, limit)) {
        throw new AssertionError(task + " never opens");
      }
    }
  }

  private void agent(TakingPart person, String task, Map<String, Object> values) {
    stage.submit(Stage.AGENT, person.pathway, task, values);
  }

  private void staff(TakingPart person, String task, Map<String, Object> values) {
    stage.submit(person.staff(), person.pathway, task, values);
  }
}
