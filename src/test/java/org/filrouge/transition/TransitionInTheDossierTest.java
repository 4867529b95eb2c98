package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.dossier.Dossiers;
import org.filrouge.dossier.Section;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the office reads of a passage; what was agreed in the time before stays readable. */
@FilRougeTest
class TransitionInTheDossierTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  @Test
  void theOfficeReadsThePassageFromTheDecisionToTheStart() {
    var passage = new Passage(stage, cases, jdbc).accepted();
    passage.agent(
        "userTask_recordMeasureStart",
        Map.of("result", "NOT_STARTED", "refusalReason", "SCHEDULE_OR_TRAVEL"));
    assertThat(read(passage.pathway))
        .contains(
            "Étape : Passage vers une mesure en préparation depuis le ",
            "La conseillère ou le conseiller accompagne la personne",
            "Objectif : objectif-visé",
            "Formation " + passage.measure,
            "Local 12",
            "Horaire ou déplacement");
  }

  @Test
  void aStartIsRead() {
    var passage = new Passage(stage, cases, jdbc).planned();
    passage.agent("userTask_chooseMeasure", Map.of("decision", "OWN_WAY"));
    passage.agent(
        "userTask_recordMeasureStart",
        Map.of(
            "result",
            "STARTED",
            "startedOn",
            passage.today().toString(),
            "kind",
            "STUDIES",
            "where",
            "Centre de jour"));
    assertThat(read(passage.pathway))
        .contains(
            "Étape : Mesure, emploi ou études commencés le ",
            "Des études, le ",
            " — Centre de jour");
  }

  @Test
  void whatWasArrangedBeforeIsStillRead() {
    long pathway = stage.aPathway();
    jdbc.sql(
            "insert into transition_plan (pathway_id, arranged_at, arranged_by, measure, adviser,"
                + " first_meeting, accompanied_by, next_step) values (?, current_timestamp,"
                + " 'agathe.roy', 'mesure-d-avant', 'service-d-avant', date '2025-03-03',"
                + " 'ADVISER', 'suite-d-avant')")
        .param(pathway)
        .update();
    assertThat(read(pathway))
        .contains("mesure-d-avant", "service-d-avant", "3 mars 2025", "suite-d-avant");
  }

  private String read(long pathway) {
    return dossiers.of(pathway, Stage.AGENT).orElseThrow().sections().stream()
        .map(Section::facts)
        .flatMap(facts -> facts.stream())
        .map(fact -> fact.label() + " : " + fact.value())
        .collect(Collectors.joining("\n"));
  }
}
