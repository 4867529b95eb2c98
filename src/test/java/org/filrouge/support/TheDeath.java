package org.filrouge.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds after a death, by whatever door it was recorded (R81). */
@Component
public class TheDeath {

  private static final List<String> OPEN =
      List.of(
          "select count(*) from pathway where id = ? and closed_at is null",
          "select count(*) from case_study where open_pathway = ?",
          "select count(*) from placement where pathway_id = ? and released_at is null",
          "select count(*) from waiting where active_pathway = ?",
          "select count(*) from participation_end where open_slot = ?",
          "select count(*) from transition_phase where open_slot = ?",
          "select count(*) from measure_choice where open_slot = ?",
          "select count(*) from follow_through where open_slot = ?",
          "select count(*) from after_break where open_slot = ?",
          "select count(*) from suspension where open_slot = ?",
          "select count(*) from reorientation where open_slot = ?",
          "select count(*) from readiness where open_slot = ?",
          "select count(*) from follow_up where open_slot = ?",
          "select count(*) from review where open_slot = ?",
          "select count(*) from plan_round where open_slot = ?");

  private final Stage stage;
  private final SampleCase cases;
  private final ProcessEngine engine;
  private final JdbcClient jdbc;

  TheDeath(Stage stage, SampleCase cases, ProcessEngine engine, JdbcClient jdbc) {
    this.stage = stage;
    this.cases = cases;
    this.engine = engine;
    this.jdbc = jdbc;
  }

  /** Beside the pathway a study of the case is called, and a consent taken back is looked into. */
  public void muchIsBeside(long pathway) {
    stage.startAs(
        Stage.AGENT,
        "case-study",
        Map.of(
            "file",
            file(pathway),
            "plannedOn",
            cases.today().plusDays(10).toString(),
            "reason",
            "question-à-résoudre",
            "invited",
            "invités"));
    stage.start("consent-withdrawal", pathway);
    assertThat(stage.openTasks(pathway))
        .contains("userTask_recordCaseStudy", "userTask_agreeOnNextSteps");
  }

  /** Through the start form that opens at any moment. */
  public void recorded(long pathway, Map<String, Object> more) {
    var values = new HashMap<String, Object>(Map.of("caseFile", file(pathway), "verified", true));
    values.putAll(more);
    stage.startAs(Stage.AGENT, "death", values);
  }

  /** Nothing is open, nothing waits for a day, and what was said is soft. */
  public void nothingIsLeft(long pathway) {
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(pathway))
                .count())
        .as("processes")
        .isZero();
    assertThat(
            jdbc.sql(
                    "select count(*) from act_ru_job j join act_ru_execution e on e.proc_inst_id_ ="
                        + " j.process_instance_id_ where e.business_key_ = ?")
                .param(Long.toString(pathway))
                .query(Integer.class)
                .single())
        .as("timers")
        .isZero();
    OPEN.forEach(
        sql ->
            assertThat(jdbc.sql(sql).param(pathway).query(Integer.class).single())
                .as(sql)
                .isZero());
    assertThat(
            jdbc.sql("select closing_reason from pathway where id = ?")
                .param(pathway)
                .query(String.class)
                .single())
        .isEqualTo("DECEASED");
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Dossier fermé — décès de la personne. Suite : Aucune démarche ni aucune lettre.");
  }

  private String file(long pathway) {
    return Long.toString(cases.fileOf(pathway));
  }
}
