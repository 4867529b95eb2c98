package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone whose passage was the single task of before goes on under the present model. */
@FilRougeTest
class TransitionUpgradeTest {

  private static final String MODEL = "bpmn/transition/transition.bpmn";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Pathways pathways;
  @Autowired FormerModels upgrade;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired ProcessEngineConfigurationImpl configuration;
  @Autowired JdbcClient jdbc;

  private final List<String> deployments = new ArrayList<>();

  @AfterEach
  void theModelsAreAsShipped() {
    deployments.forEach(id -> repository.deleteDeployment(id, true));
  }

  @Test
  void aPassageUnderTheFormerModelBeginsAgainUnderThePresentOne() throws IOException {
    formerly(released("0.8"));
    long pathway = stage.aPathway(Door.CONVERSION);
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity("callActivity_transition")
        .execute();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_arrangeTransition");

    released("0.9");
    upgrade.carryOn();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
    upgrade.carryOn();
    Toward.work(stage, pathway, cases.today());
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway)).anyMatch(line -> line.endsWith(" : un emploi."));
  }

  @Test
  void whoeverWaitedForTheEndOfAPauseMayComeBackSooner() throws IOException {
    String deployment = released("0.8");
    written(deployment, paused(Files.readString(Path.of(MODEL))));
    long pathway = stage.aPathway(Door.CONVERSION);
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity("callActivity_transition")
        .execute();
    stage.submit(
        Stage.AGENT, pathway, "userTask_decideAccompaniment", Toward.accompanied(cases.today()));
    stage.submit(Stage.AGENT, pathway, "userTask_agreeOnActionPlan", Toward.plan());
    Toward.notNow(stage, pathway, cases.today(), "PAUSE");
    assertThat(stage.openTasks(pathway)).isEmpty();
    released("0.9");
    upgrade.carryOn();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_chooseMeasure");
    var asked = stage.task(pathway, "userTask_chooseMeasure");
    assertThat(LocalDate.ofInstant(asked.getDueDate().toInstant(), WorkingDays.QUEBEC))
        .isEqualTo(cases.today().plusDays(20));
    assertThat(asked.getFollowUpDate()).isEqualTo(asked.getDueDate());
    upgrade.carryOn();
    assertThat(stage.task(pathway, "userTask_chooseMeasure").getId()).isEqualTo(asked.getId());
    Toward.notNow(stage, pathway, cases.today(), "PAUSE");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_chooseMeasure");
  }

  /** The end of a pause, as the model waited for it before. */
  private static String paused(String present) {
    return present
        .replace("versionTag=\"1.0\"", "versionTag=\"0.8\"")
        .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
        .replace(
            "<bpmn:incoming>flow_next_paused</bpmn:incoming>",
            "<bpmn:incoming>flow_resume_chooseMeasure</bpmn:incoming>")
        .replace("flow_next_paused", "flow_next_resume")
        .replace(
            "sourceRef=\"gateway_next\" targetRef=\"userTask_chooseMeasure\">\n"
                + "      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'PAUSE'}",
            "sourceRef=\"gateway_next\" targetRef=\"timerEvent_resume\">\n"
                + "      <bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'PAUSE'}")
        .replace(
            "    <bpmn:exclusiveGateway id=\"gateway_next\"",
            """
                <bpmn:intermediateCatchEvent id="timerEvent_resume">
                  <bpmn:incoming>flow_next_resume</bpmn:incoming>
                  <bpmn:outgoing>flow_resume_chooseMeasure</bpmn:outgoing>
                  <bpmn:timerEventDefinition>
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${transition.resumesAt(execution)}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="flow_resume_chooseMeasure" sourceRef="timerEvent_resume" targetRef="userTask_chooseMeasure" />
                <bpmn:exclusiveGateway id="gateway_next"\
            """);
  }

  private String released(String version) throws IOException {
    var deployment = repository.createDeployment().name("version " + version);
    for (Path folder : List.of(Path.of("bpmn/transition"), Path.of("forms/transition"))) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          deployment.addString(
              file.toString().replace('\\', '/'),
              Files.readString(file)
                  .replace(
                      "camunda:versionTag=\"1.0\"",
                      "camunda:versionTag=\"%s\"".formatted(version)));
        }
      }
    }
    deployments.add(0, deployment.deploy().getId());
    return deployments.get(0);
  }

  /** What was let in then would not be now: it is put where the engine reads it. */
  private void formerly(String deployment) throws IOException {
    written(deployment, Files.readString(Path.of("src/test/resources/former/transition.bpmn")));
  }

  private void written(String deployment, String model) {
    jdbc.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = ?")
        .params(model.getBytes(StandardCharsets.UTF_8), deployment, MODEL)
        .update();
    configuration.getDeploymentCache().discardProcessDefinitionCache();
  }
}
