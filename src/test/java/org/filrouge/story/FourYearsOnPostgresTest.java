package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.caseload.CaseLoads;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same years on PostgreSQL; and what is read there of everything that was written. */
@ExtendWith(RealPostgres.class)
@FilRougeTest
@Import({TimeGoesBy.class, WhatHolds.class, Years.class})
@DirtiesContext
class FourYearsOnPostgresTest extends FourYearsScenario {

  @Autowired Dossiers dossiers;
  @Autowired CaseLoads loads;

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @Override
  void besides() {
    aNoteIsWritten();
    hoursChange();
    aCaseStudyIsHeld();
    bothSidesReadTheFile();
    theReviewsToComeAreListed();
  }

  private void aNoteIsWritten() {
    story.starts(
        story.staff(),
        "note",
        Map.of("caseFile", story.file(), "visibility", "SHARED", "words", "note-racontée"));
  }

  private void hoursChange() {
    story.starts(
        story.staff(),
        "hours-change",
        Map.of(
            "participation",
            story.file(),
            "step1Date",
            time.today().plusDays(10).toString(),
            "step1Hours",
            18,
            "reason",
            "horaire-raconté"));
  }

  private void aCaseStudyIsHeld() {
    story.starts(
        Stage.AGENT,
        "case-study",
        Map.of(
            "file",
            story.file(),
            "plannedOn",
            time.today().plusDays(5).toString(),
            "reason",
            "question-racontée",
            "invited",
            "invités-racontés"));
    story.liveUntil(time.today().plusDays(5));
    var held = new HashMap<String, Object>();
    held.put("decision", "HELD");
    held.put("heldOn", time.today().toString());
    held.put("present", "présents-racontés");
    held.put("decided", "étude-racontée");
    held.put("byWhom", "responsable-raconté");
    held.put("followUpOn", time.today().plusDays(20).toString());
    story.does(Stage.AGENT, "userTask_recordCaseStudy", held);
    story.liveUntilOpen("userTask_confirmDecision", time.today().plusDays(20));
    story.does(Stage.AGENT, "userTask_confirmDecision", Map.of("decision", "DONE"));
  }

  private void bothSidesReadTheFile() {
    for (var reader : new Actor[] {Stage.AGENT, story.staff()}) {
      assertThat(dossiers.of(story.pathway(), reader).orElseThrow().toString())
          .contains("objectif-repas", "activité-cuisine")
          .contains("persévérance-racontée", "De nouveaux objectifs sont convenus")
          .contains("pas-raconté", "note-racontée", "étude-racontée")
          .contains("18 heures par semaine");
    }
    assertThat(dossiers.of(story.pathway(), Stage.AGENT).orElseThrow().toString())
        .contains("Maladie");
  }

  private void theReviewsToComeAreListed() {
    story.liveUntil(now().plannedReviewOn().minusDays(70));
    for (var reader : new Actor[] {Stage.AGENT, story.staff()}) {
      assertThat(loads.of(reader).orElseThrow().lists().get(0).groups())
          .flatExtracting(group -> group.lines())
          .extracting(line -> Long.toString(line.file()))
          .containsExactly(story.file());
    }
    assertThat(loads.of(Stage.MANAGER).orElseThrow().tables().get(1).rows())
        .extracting(row -> row.total())
        .containsExactly(1);
  }
}
