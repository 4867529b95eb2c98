package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.eligibility.Intake;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TheEnd;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole pathways, from the door to an end that a person decides, through every phase. */
@FilRougeTest
class YearsOfAPathwayTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired SampleCase cases;
  @Autowired Pathways pathways;
  @Autowired RuntimeService runtime;
  @Autowired Clock clock;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void someoneComesBackIsPlacedReviewedYearAfterYearAndEndsWhenTheyAreReady() {
    long pathway = someoneComesBack();
    intake(pathway);
    String organism = cases.anOrganism();
    placed(pathway, organism);
    reviewed(pathway, organism, "CONTINUE");
    reviewed(pathway, organism, "CONTINUE");
    assertThat(pathways.get(pathway).open()).isTrue();
    reviewed(pathway, organism, "ENDED");
    assertThat(pathways.get(pathway).open()).isTrue();
    end.played(pathway, "CLOSED");
    end.read(Stage.staffOf(organism), pathway);
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(running(pathway)).isZero();
    assertThat(stage.timeline(pathway))
        .filteredOn(line -> line.startsWith("Révision annuelle tenue"))
        .hasSize(3);
  }

  @Test
  void someoneReadyForMeasuresGoesFromTheReviewToTheTransition() {
    long pathway = someoneComesBack();
    intake(pathway);
    String organism = cases.anOrganism();
    placed(pathway, organism);
    reviewed(pathway, organism, "TRANSITION");
    end.played(pathway, "TRANSITION");
    end.read(Stage.staffOf(organism), pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
    Toward.work(stage, pathway, today());
    assertThat(pathways.get(pathway).open()).as("followed until it lasts").isTrue();
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Suivi après le passage : En emploi depuis le");
  }

  @Test
  void someoneForWhomNoOrganismFitsIsDirectedElsewhereAndThePathwayEnds() {
    long pathway = stage.aPathway();
    stage.start("pathway", pathway);
    intake(pathway);
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_proposeOrganism",
        Map.of(
            "decision",
            "CLOSE",
            "closingReason",
            "DIRECTED_ELSEWHERE",
            "nextStep",
            "Centre d'éducation des adultes"));
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(running(pathway)).isZero();
  }

  private long someoneComesBack() {
    long first = stage.aPathway();
    pathways.closed(
        first,
        Stage.AGENT.user(),
        new Closing(Closing.Reason.PERSON_DECLINED, null, "Revenir au besoin."));
    int file = (int) pathways.get(first).fileNumber();
    var instance =
        stage.startAs(
            Stage.AGENT,
            "reopening",
            Map.of(
                "fileNumber",
                file,
                "stage",
                "INTAKE",
                "demand",
                "Revient après un an",
                "agreement",
                true));
    return Long.parseLong(instance.getBusinessKey());
  }

  private void intake(long pathway) {
    stage.submit(Stage.AGENT, pathway, "userTask_assessSituation", Intake.situation());
    stage.submit(
        Stage.AGENT, pathway, "userTask_decideEligibility", Map.of("decision", "ELIGIBLE"));
    stage.submit(Stage.AGENT, pathway, "userTask_evaluateNeeds", Intake.needs());
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
      referral.put(field, "Relu avec la personne");
    }
    referral.put("plannedStart", today().toString());
    referral.put("plannedEnd", today().plusMonths(6).toString());
    stage.submit(Stage.AGENT, pathway, "userTask_prepareReferral", referral);
  }

  private void placed(long pathway, String organism) {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_proposeOrganism",
        Map.of(
            "decision", "PROPOSE",
            "proposal", organism,
            "reason", "Les services répondent aux objectifs",
            "ifFull", "WAIT"));
    LocalDate start = today().plusDays(7);
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_answerOffer",
        Map.of(
            "answer", "ACCEPTED",
            "startDate", start.toString(),
            "estimatedEnd", start.plusMonths(12).toString(),
            "step1Date", start.toString(),
            "step1Hours", 6));
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_recordConsent",
        Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            today().toString(),
            "validUntil",
            today().plusYears(2).toString(),
            "information",
            List.of("IDENTITY", "OBJECTIVES"),
            "purpose",
            "Accompagner",
            "formKeptAt",
            "Classeur du bureau"));
    stage.clockMoves(Duration.ofDays(7));
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", start.toString()));
  }

  /** The review opens by itself before the year is over, and a person decides. */
  private void reviewed(long pathway, String organism, String decision) {
    assertThat(stage.openTasks(pathway)).doesNotContain("userTask_assessObjectives");
    stage.clockMoves(Duration.ofDays(345));
    stage.runDueJobs(pathway);
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_assessObjectives",
        Map.of(
            "overall",
            "IN_PART",
            "perseverance",
            "Vient chaque semaine",
            "personSays",
            "Se sent plus à l'aise",
            "takingPart",
            "Rencontre à trois",
            "recommendation",
            "CONTINUE",
            "recommendationReason",
            "Le rythme convient"));
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideReview",
        Map.of(
            "heldOn",
            today().toString(),
            "decision",
            decision,
            "divergenceReason",
            "Convenu avec la personne",
            "summary",
            "Chemin parcouru avec régularité",
            "endReason",
            "OTHER_SERVICE"));
  }

  private long running(long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
