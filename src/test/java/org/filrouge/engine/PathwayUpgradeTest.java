package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.NewRelease;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A pathway of the former release goes on under the present model from wherever the person stands:
 * nothing begins again, and what comes after awaits them too (R92-96).
 */
@FilRougeTest
@DirtiesContext
class PathwayUpgradeTest {

  private static final List<String> PHASES =
      List.of(
          "callActivity_intake",
          "callActivity_placement",
          "callActivity_participation",
          "callActivity_transition");

  private static final String MODEL = "bpmn/pathway/pathway.bpmn";

  @Autowired FormerModels upgrade;
  @Autowired ProcessEngineConfigurationImpl configuration;
  @Autowired Stage stage;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;
  @Autowired org.filrouge.participation.Participations participations;

  @Test
  void whoeverIsUnderWayGoesOnUnderThePresentModelAndNothingBeginsAgain() throws IOException {
    formerRelease();
    var people = new ArrayList<Long>();
    for (String phase : PHASES) {
      people.add(stands(phase));
    }
    var before = people.stream().map(stage::openTasks).toList();
    var tasks = tasks();
    NewRelease.deployed(repository);
    upgrade.carryOn();
    for (int n = 0; n < people.size(); n++) {
      assertThat(version(people.get(n))).as(PHASES.get(n)).isEqualTo(NewRelease.VERSION);
      assertThat(activities(people.get(n))).contains(PHASES.get(n));
      assertThat(stage.openTasks(people.get(n))).isEqualTo(before.get(n));
    }
    assertThat(tasks()).as("the very same tasks").isEqualTo(tasks).isNotEmpty();
    var all = everythingThatRuns();
    upgrade.carryOn();
    assertThat(everythingThatRuns()).isEqualTo(all);
    whatComesAfterAwaits(people.get(2));
  }

  /** The participation ends: what the former model did not know follows. */
  private void whatComesAfterAwaits(long pathway) {
    jdbc.sql(
            "insert into participation_end (pathway_id, source, asked_at, asked_by, reason,"
                + " decision, decided_at, decided_by, next_decided, last_day) values (?, 'REVIEW',"
                + " current_timestamp, 'agathe.roy', 'EMPLOYMENT', 'END', current_timestamp,"
                + " 'agathe.roy', 'FOLLOW_UP', current_date)")
        .param(pathway)
        .update();
    runtime
        .createMessageCorrelation("participationEnded")
        .processInstanceBusinessKey(Long.toString(pathway))
        .correlate();
    assertThat(activities(pathway)).contains("callActivity_followThrough");
  }

  /** What was let in then would not be now: it is put where the engine reads it. */
  private void formerRelease() throws IOException {
    String present = Files.readString(Path.of("bpmn/pathway/pathway.bpmn"));
    var deployment =
        repository
            .createDeployment()
            .name("version antérieure")
            .addString(MODEL, present.replace("versionTag=\"1.0\"", "versionTag=\"0.9\""))
            .deploy();
    jdbc.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = ?")
        .params(
            Files.readString(Path.of("src/test/resources/former/pathway.bpmn"))
                .replace("versionTag=\"1.0\"", "versionTag=\"0.9\"")
                .getBytes(StandardCharsets.UTF_8),
            deployment.getId(),
            MODEL)
        .update();
    configuration.getDeploymentCache().discardProcessDefinitionCache();
  }

  private long stands(String phase) {
    long pathway = stage.aPathway();
    if (phase.endsWith("participation")) {
      participations.started(pathway, java.time.LocalDate.of(2026, 10, 1));
    }
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity(phase)
        .execute();
    assertThat(version(pathway)).isEqualTo("0.9");
    return pathway;
  }

  private String version(long pathway) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .processDefinitionKey("pathway")
            .singleResult();
    return repository.getProcessDefinition(instance.getProcessDefinitionId()).getVersionTag();
  }

  private List<String> activities(long pathway) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .processDefinitionKey("pathway")
            .singleResult();
    var found = new ArrayList<String>();
    for (ActivityInstance child :
        runtime.getActivityInstance(instance.getId()).getChildActivityInstances()) {
      found.add(child.getActivityId());
    }
    return found;
  }

  private List<Object> tasks() {
    return jdbc.sql("select id_ from act_ru_task order by id_").query().singleColumn();
  }

  private List<Map<String, Object>> everythingThatRuns() {
    var rows = new ArrayList<Map<String, Object>>();
    for (String table : List.of("execution", "task", "job")) {
      rows.addAll(jdbc.sql("select * from act_ru_" + table + " order by id_").query().listOfRows());
    }
    return rows;
  }
}
