package org.filrouge.reorientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.dossier.DossierView;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the file of someone who changes organism, and until when (R30, R35, R129). */
@FilRougeTest
@Import(Move.class)
class FormerReadingTest {

  @Autowired Stage stage;
  @Autowired Move move;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  private String here;
  private String elsewhere;
  private long pathway;
  private Actor staffHere;
  private Actor staffElsewhere;

  @BeforeEach
  void someoneTakesPart() {
    here = move.organism(1);
    elsewhere = move.organism(1);
    pathway = cases.referred();
    stage.start("placement", pathway);
    move.propose(pathway, here);
    move.settle(pathway, here);
    staffHere = Stage.staffOf(here);
    staffElsewhere = Stage.staffOf(elsewhere);
  }

  @AfterEach
  void theClockGoesOn() {
    stage.clockReset();
  }

  private String read(Actor reader) {
    return dossiers.of(pathway, reader).map(DossierView::toString).orElse("");
  }

  private boolean readsIdentity(Actor reader) {
    return read(reader).contains(SampleCase.LAST_NAME);
  }

  @Test
  void theNewOrganismReadsNothingOfThePersonBeforeConsentAndTheFormerOneReadsOn() {
    move.underWay(pathway, here, "KEEP");
    assertThat(readsIdentity(staffElsewhere)).isFalse();
    move.propose(pathway, elsewhere);
    assertThat(readsIdentity(staffElsewhere)).isFalse();
    assertThat(read(staffElsewhere)).doesNotContain(here).doesNotContain("raconté");
    assertThat(readsIdentity(staffHere)).isTrue();
    move.consents(pathway, elsewhere);
    assertThat(readsIdentity(staffElsewhere)).isTrue();
    assertThat(read(staffHere)).doesNotContain(elsewhere);
  }

  @Test
  void theFormerOrganismReadsForThirtyDaysMoreThenNoLonger() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    assertThat(readsIdentity(staffHere)).isTrue();
    assertThat(read(staffHere)).contains("vous pouvez lire son dossier jusqu'au");
    stage.clockMoves(Duration.ofDays(30));
    assertThat(readsIdentity(staffHere)).isTrue();
    stage.clockMoves(Duration.ofDays(1));
    assertThat(readsIdentity(staffHere)).isFalse();
    assertThat(readsIdentity(staffElsewhere)).isTrue();
  }

  @Test
  void thePlanTravelsWithThePersonAndStaysThirtyDaysWithTheFormerOrganism() {
    stage.start("plan", pathway);
    stage.submit(staffHere, pathway, "userTask_proposePlan", TakingPart.aPlan());
    stage.submit(Stage.AGENT, pathway, "userTask_answerPlan", Map.of("answer", "AGREED"));
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    assertThat(read(staffElsewhere)).doesNotContain("objectif-cuisine");
    move.settle(pathway, elsewhere);
    objectivesShared();
    for (Actor reader : List.of(staffHere, staffElsewhere)) {
      assertThat(read(reader)).contains("objectif-cuisine", "activité-budget", "convenue le");
    }
    stage.clockMoves(Duration.ofDays(30));
    assertThat(read(staffHere)).contains("objectif-cuisine");
    stage.clockMoves(Duration.ofDays(1));
    assertThat(read(staffHere)).doesNotContain("objectif-cuisine", "activité-budget");
    assertThat(read(staffElsewhere)).contains("objectif-cuisine");
  }

  @Test
  void whatComesAfterTheDepartureIsToldToTheNextOrganismOnly() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    stage.startAs(Stage.AGENT, "note", note("note-du-départ"));
    move.settle(pathway, elsewhere);
    objectivesShared();
    stage.clockMoves(Duration.ofHours(1));
    stage.start("participation", pathway);
    stage.submit(staffElsewhere, pathway, "userTask_proposePlan", TakingPart.aPlan());
    stage.startAs(Stage.AGENT, "note", note("note-d-après"));
    stage.startAs(staffElsewhere, "early-review", early());
    stage.startAs(Stage.AGENT, "case-study", caseStudy());
    var after = List.of("objectif-cuisine", "note-d-après", "révision-demandée", "étude-demandée");
    assertThat(read(staffElsewhere)).contains(after);
    assertThat(read(Stage.AGENT)).contains(after);
    for (String told : after) {
      assertThat(read(staffHere)).doesNotContain(told);
    }
    assertThat(read(staffHere)).contains("note-du-départ");
  }

  private Map<String, Object> note(String words) {
    return Map.of("caseFile", file(), "visibility", "SHARED", "words", words);
  }

  private Map<String, Object> early() {
    return Map.of("participation", file(), "reason", "révision-demandée");
  }

  private Map<String, Object> caseStudy() {
    return Map.of(
        "file",
        file(),
        "plannedOn",
        cases.today().plusDays(3).toString(),
        "reason",
        "étude-demandée",
        "invited",
        "essai");
  }

  private String file() {
    return Long.toString(cases.fileOf(pathway));
  }

  private void objectivesShared() {
    jdbc.sql(
            "update consent set information = 'IDENTITY,OBJECTIVES,OTHER'"
                + " where organism_code in (?, ?)")
        .params(here, elsewhere)
        .update();
  }

  @Test
  void aConsentWithdrawnEndsTheFormerOrganismsReadingAtOnce() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    move.withdrawsConsent(pathway, here);
    assertThat(readsIdentity(staffHere)).isFalse();
    assertThat(readsIdentity(staffElsewhere)).isTrue();
  }

  @Test
  void aPlaceFreedAtOnceStillLetsItsOrganismReadThirtyDays() {
    move.underWay(pathway, here, "RELEASE");
    assertThat(readsIdentity(staffHere)).isTrue();
    stage.clockMoves(Duration.ofDays(31));
    assertThat(readsIdentity(staffHere)).isFalse();
  }

  @Test
  void theFormerOrganismReachesTheFileByItsTask() {
    move.underWay(pathway, here, "KEEP");
    move.propose(pathway, elsewhere);
    move.settle(pathway, elsewhere);
    String task = stage.task(pathway, "userTask_readDeparture").getId();
    assertThat(stage.as(staffHere, () -> dossiers.forTask(task)).orElseThrow().toString())
        .contains(SampleCase.LAST_NAME);
    assertThat(stage.as(staffElsewhere, () -> dossiers.forTask(task))).isEmpty();
  }

  @Test
  void whatTheFormerOrganismHandsOverReachesTheNextOneAndTheOffice() {
    move.underWay(pathway, here, "KEEP");
    stage.submit(
        staffHere, pathway, "userTask_readReorientation", Map.of("handOver", "passation-racontée"));
    move.propose(pathway, elsewhere);
    assertThat(read(staffElsewhere)).doesNotContain("passation-racontée");
    move.settle(pathway, elsewhere);
    assertThat(read(staffElsewhere)).contains("passation-racontée");
    assertThat(read(Stage.AGENT)).contains("passation-racontée", "motif-raconté");
  }

  @Test
  void theOfficeReadsWhereThePersonIsAndWhatIsBeingLookedFor() {
    move.underWay(pathway, here, "KEEP");
    assertThat(read(Stage.AGENT))
        .contains("Réorientation en cours. Un autre organisme est cherché.");
    move.propose(pathway, elsewhere);
    assertThat(read(Stage.AGENT)).contains("Réorientation en cours. Place réservée à");
  }
}
