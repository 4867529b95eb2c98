package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way to run code but the allowed beans. */
class CodeGuardTest {

  private static final String SERVICE = "camunda:expression=\"${mini.noted(execution)}\"";
  private static final String CONDITION = "${outcome == 'STOPPED'}";
  private static final String AT = "serviceTask_remind « Rappeler la décision à prendre »";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:class=\"java.lang.Runtime\"",
        "camunda:delegateExpression=\"${mini}\"",
        "camunda:type=\"external\" camunda:topic=\"t\"",
        "activiti:class=\"x.Y\" xmlns:activiti=\"http://activiti.org/bpmn\""
      })
  void aServiceTaskOnlySpeaksExpressions(String attribute) {
    mini().where(SERVICE + ">", attribute + ">").isRefusedAt(AT, "n'est pas permis");
  }

  @Test
  void aScriptTaskIsRefused() {
    mini()
        .where(
            "<bpmn:endEvent id=\"endEvent_stopped\"",
            "<bpmn:scriptTask id=\"s\" name=\"Calculer\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:endEvent id=\"endEvent_stopped\"")
        .isRefusedAt("s « Calculer »", "scriptTask", "tâche de service");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sendTask", "receiveTask", "manualTask", "task"})
  void aTaskThatDoesNothingForAPersonIsRefused(String kind) {
    mini()
        .where(
            "<bpmn:endEvent id=\"endEvent_stopped\"",
            "<bpmn:%s id=\"t\" name=\"Envoyer\" /><bpmn:endEvent id=\"endEvent_stopped\""
                .formatted(kind))
        .isRefusedAt("t « Envoyer »", "bpmn:" + kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<camunda:executionListener event=\"end\" class=\"x.Y\" />",
        "<camunda:executionListener event=\"end\" delegateExpression=\"${mini}\" />",
        "<camunda:executionListener event=\"end\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:executionListener>",
        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
        "<camunda:executionListener event=\"end\" expression=\"${execution.setVariable('a', 1)}\" />"
      })
  void aListenerOnlySpeaksExpressions(String listener) {
    mini()
        .where(
            "<camunda:executionListener event=\"end\" expression=\"${mini.noted(execution)}\" />",
            listener)
        .isRefusedAt("businessRuleTask_advise « Proposer une suite »", "ermis");
  }

  @Test
  void anInputIsNoScript() {
    mini()
        .where(
            "${mini.situation(execution)}",
            "<camunda:script scriptFormat=\"javascript\">1</camunda:script>")
        .isRefusedAt("businessRuleTask_advise", "camunda:script");
  }

  @Test
  void aConditionIsNoScript() {
    mini()
        .where(
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + CONDITION,
            "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\">"
                + CONDITION)
        .isRefusedOnlyAt("flow_goesOn_stopped « Non »", "language");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${T(java.lang.Runtime).getRuntime().exec('id')}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${mini.class}",
        "${mini.getClass().getName()}",
        "${mini.agent(execution).getClass()}",
        "${execution.getProcessEngineServices()}",
        "${dataSource.connection}",
        "${outcome}",
        "${true}",
        "${outcome.toString() == 'STOPPED'}",
        "${mini['settled'](execution)}",
        "${outcome == 'STOPPED' ? true : false}",
        "${mini.settled(execution)} ${mini.settled(execution)}",
        "x ${mini.settled(execution)}",
        "${mini.settled(mini.agent(execution))}",
        "${mini.settled(execution)"
      })
  void anExpressionOutsideTheAllowedOnesIsRefused(String expression) {
    mini()
        .where(CONDITION, expression.replace("&", "&amp;"))
        .isRefusedAt("flow_goesOn_stopped « Non »", "ermis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${outcome == 'STOPPED'}",
        "${outcome != 'STOPPED'}",
        "${mini.settled(execution)}",
        "${not mini.settled(execution) and (outcome == 'STOPPED' or outcome eq \"GO_ON\")}",
        "${!mini.settled(execution) &amp;&amp; outcome == 'GO_ON'}",
        "#{ mini.settled( execution ) }"
      })
  void anAllowedExpressionIsLetIn(String expression) {
    mini().where(CONDITION, expression).isLetIn();
  }

  @Test
  void aBeanOutsideTheAllowListIsRefusedAndTheAllowedOnesAreNamed() {
    mini()
        .where(CONDITION, "${jdbcTemplate.execute(execution)}")
        .isRefusedOnlyAt("flow_goesOn_stopped", "« jdbcTemplate »", "Permis : mini");
  }

  @Test
  void aMethodThatDoesNotExistIsRefusedAndThoseThatDoAreNamed() {
    mini()
        .where(CONDITION, "${mini.setled(execution)}")
        .isRefusedOnlyAt("flow_goesOn_stopped", "« mini.setled » n'existe pas", "settled");
  }

  @Test
  void aMethodIsCalledWithWhatItTakes() {
    mini()
        .where("${mini.inWorkingDays(5)}", "${mini.inWorkingDays('cinq')}")
        .isRefusedOnlyAt("userTask_decide", "ne s'appelle pas avec ('cinq')");
  }

  @Test
  void aMethodAnswersWithWhatIsNeededThere() {
    mini()
        .where("${mini.inWorkingDays(5)}", "${mini.agent(execution)}")
        .isRefusedOnlyAt("userTask_decide", "ne répond pas par une date");
  }

  @Test
  void aCodeThatNoFormAnswersWithIsRefused() {
    mini()
        .where(CONDITION, "${outcome == 'STOPED'}")
        .isRefusedOnlyAt("flow_goesOn_stopped", "« STOPED »", "Vouliez-vous dire « STOPPED »");
  }

  @Test
  void aNameOrADocumentationIsNoExpression() {
    mini()
        .where("name=\"Décider de la suite\"", "name=\"Décider ${dataSource.url}\"")
        .isRefusedOnlyAt("userTask_decide", "« Décider ${dataSource.url} » n'est pas permise");
    mini()
        .where("La table propose, une personne", "${dataSource.url} La table propose, une personne")
        .isRefusedAt("userTask_decide", "n'est pas permise");
  }

  @Test
  void aCalledElementIsNoExpression() {
    mini()
        .where("calledElement=\"mini-follow\"", "calledElement=\"${mini.agent(execution)}\"")
        .isRefusedAt("callActivity_follow", "identifiant fixe");
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    mini()
        .with("piege.html", "<script>1</script>")
        .isRefusedOnlyAt("piege.html", "seuls les fichiers .bpmn, .dmn et .form");
  }

  @Test
  void aFileThatCannotBeReadIsRefused() {
    mini().with("casse.bpmn", "<bpmn:definitions").isRefusedOnlyAt("casse.bpmn", "illisible");
    mini().with("casse.form", "{").isRefusedAt("casse.form", "illisible");
  }

  @Test
  void anOutsideEntityIsRefused() {
    mini()
        .with("xxe.bpmn", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<x>&e;</x>")
        .isRefusedOnlyAt("xxe.bpmn", "illisible");
  }
}
