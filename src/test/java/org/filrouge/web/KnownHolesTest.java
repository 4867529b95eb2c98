package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Each published or reproduced hole of the engine, by the attack that worked on it. */
@FilRougeTest
@Import(Town.class)
class KnownHolesTest {

  private static final String ANY = "${deadline.getClass().forName('java.lang.Runtime')}";

  @Autowired Town town;
  @Autowired IdentityService identities;
  @Autowired FilterService filters;
  @LocalServerPort int port;

  private Caller agent;
  private Caller administrator;

  @BeforeEach
  void people() {
    town.settled();
    agent = Caller.named(port, Town.AGENT);
    administrator = Caller.named(port, Town.ADMINISTRATOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${deadline.inWorkingDays(1)}",
        "${pathway}",
        "${dataSource}",
        "${environment}",
        "${''.getClass()}",
        "#{currentUser().getClass().forName('java.lang.Runtime')}",
        "${currentUser()}${dataSource}",
        "${dateTime().getClass()}",
        "${now().getTime()}"
      })
  void anExpressionInAnOrQueryRunsNothing(String expression) {
    var query = "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(expression);
    for (var caller : List.of(agent, administrator)) {
      refused(caller.post("/engine-rest/task?maxResults=5", query));
      refused(caller.post("/engine-rest/task/count", query));
      var direct = "{\"assigneeExpression\":\"%s\"}".formatted(expression);
      refused(caller.post("/engine-rest/task?maxResults=5", direct));
      refused(caller.post("/engine-rest/task/count", direct));
    }
  }

  @Test
  void anExpressionAddedToAFilterRunsNothing() {
    String filter = filters.createTaskFilterQuery().list().get(0).getId();
    for (String body :
        List.of(
            "{\"assigneeExpression\":\"" + ANY + "\"}",
            "{\"orQueries\":[{\"candidateGroupExpression\":\"" + ANY + "\"}]}",
            "{\"dueBeforeExpression\":\"" + ANY + "\"}")) {
      for (String end : List.of("list?maxResults=5", "count", "singleResult")) {
        refused(agent.post("/engine-rest/filter/" + filter + "/" + end, body));
      }
    }
  }

  @Test
  void evenAFilterAnAdministratorKeepsRunsNothing() {
    var kept =
        administrator.post(
            "/engine-rest/filter/create",
            "{\"resourceType\":\"Task\",\"name\":\"piège\",\"properties\":{},\"query\":"
                + "{\"orQueries\":[{\"assigneeExpression\":\""
                + ANY
                + "\"}]}}");
    if (kept.status() == 200) {
      String id = kept.json().path("id").asText();
      for (String end : List.of("list?maxResults=5", "count", "singleResult")) {
        refused(administrator.get("/engine-rest/filter/" + id + "/" + end));
      }
      administrator.ask("DELETE", "/engine-rest/filter/" + id, null);
    } else {
      refused(kept);
    }
  }

  @Test
  void theReadyMadeFiltersStillAnswer() {
    for (var filter : filters.createTaskFilterQuery().list()) {
      var answer = agent.get("/engine-rest/filter/" + filter.getId() + "/count");
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
  }

  @Test
  void nobodyCreatesAFirstAdministratorThroughTheWeb() {
    var administrators = identities.createUserQuery().memberOfGroup("camunda-admin").list();
    administrators.forEach(a -> identities.deleteMembership(a.getId(), "camunda-admin"));
    try {
      var stranger = Caller.nobody(port);
      stranger.get("/camunda/app/admin/default/setup/");
      for (String path :
          List.of(
              "/camunda/api/admin/setup/default/user/create",
              "/camunda/api/admin/setup/default/user/create/",
              "/camunda/api/admin/SETUP/default/user/create",
              "/camunda//api/admin/setup/default/user/create",
              "/camunda/api/admin/./setup/default/user/create",
              "/camunda/api/admin/setup;x=y/default/user/create",
              "/camunda/api/admin/s%65tup/default/user/create")) {
        var answer =
            stranger.post(
                path,
                "{\"profile\":{\"id\":\"intrus\",\"firstName\":\"x\",\"lastName\":\"x\"},"
                    + "\"credentials\":{\"password\":\"un-mot-de-passe\"}}");
        assertThat(answer.status()).as("%s → %s", path, answer).isBetween(400, 404);
      }
      assertThat(identities.createUserQuery().userId("intrus").count()).isZero();
    } finally {
      administrators.forEach(a -> identities.createMembership(a.getId(), "camunda-admin"));
    }
  }

  @Test
  void theHealthCheckFailsWhileNobodyAdministers() {
    assertThat(Caller.nobody(port).get("/actuator/health").status()).isEqualTo(200);
    identities.deleteMembership(Town.ADMINISTRATOR, "camunda-admin");
    try {
      assertThat(Caller.nobody(port).get("/actuator/health").status()).isEqualTo(503);
    } finally {
      identities.createMembership(Town.ADMINISTRATOR, "camunda-admin");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example/..;/camunda/app/tasklist",
        "//evil.example/..%3b/camunda/app/tasklist",
        "///evil.example/camunda/app/tasklist",
        "/%2fevil.example/..;/camunda/app/tasklist",
        "/camunda/..;/camunda/app/tasklist",
        "/%5cevil.example/camunda/app/tasklist"
      })
  void noAddressRedirectsElsewhere(String path) {
    var answer = Caller.nobody(port).get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.headers()).doesNotContainKey("location");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/camunda", "/camunda/app/tasklist", "/camunda/app/tasklist/"})
  void aRedirectionNamesNoHost(String path) {
    var location = Caller.nobody(port).get(path).headers().getOrDefault("location", "/");
    assertThat(location).startsWith("/").doesNotStartWith("//");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/engine-rest/engine",
        "/engine-rest/engine/",
        "/engine-rest",
        "/actuator",
        "/actuator/env",
        "/actuator/beans",
        "/actuator/heapdump",
        "/actuator/health/db",
        "/forms/referral/start-referral.form",
        "/bpmn/intake/intake.bpmn",
        "/error",
        "/h2-console",
        "/application.yaml",
        "/engine-REST/task"
      })
  void whatIsNotServedDoesNotExist(String path) {
    for (var caller : List.of(Caller.nobody(port), agent, administrator)) {
      assertThat(caller.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void theEngineAnswersNobodyItDoesNotKnow() {
    var stranger = Caller.nobody(port);
    for (String path : List.of("task", "process-definition", "user", "version", "metrics")) {
      assertThat(stranger.get("/engine-rest/" + path).status()).isEqualTo(401);
      assertThat(stranger.get("/engine-rest/engine/default/" + path).status()).isEqualTo(401);
      assertThat(stranger.get("/camunda/api/engine/engine/default/" + path).status())
          .isEqualTo(401);
    }
    var wrong = Caller.nobody(port).with("Authorization", Caller.basic("agathe.roy2", "x"));
    FrenchRefusal.isGivenBy(wrong.get("/engine-rest/task"), "mauvais mot de passe");
  }

  @Test
  void nobodyWaitsForWorkWithoutAPassword() {
    var wait = "{\"workerId\":\"x\",\"maxTasks\":1,\"asyncResponseTimeout\":20000,\"topics\":[]}";
    String path = "external-task/fetchAndLock";
    assertThat(Caller.nobody(port).post("/engine-rest/" + path, wait).status()).isEqualTo(401);
    for (var caller : List.of(agent, administrator)) {
      FrenchRefusal.isGivenBy(caller.post("/engine-rest/" + path, wait), path);
      FrenchRefusal.isGivenBy(caller.post("/engine-rest/engine/default/" + path, wait), path);
    }
  }

  @Test
  void noJavaObjectIsBuiltFromWhatIsSent() {
    String task = town.taskOfTheOffice();
    String start = "process-definition/key/referral/submit-form";
    for (String value :
        List.of(
            "{\"value\":\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwAA\",\"type\":\"Object\","
                + "\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}",
            "{\"value\":\"{}\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
                + "\"com.zaxxer.hikari.HikariDataSource\",\"serializationDataFormat\":"
                + "\"application/json\"}}",
            "{\"value\":\"rO0ABQ==\",\"type\":\"Bytes\"}",
            "{\"value\":\"x\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"x\"}}",
            "{\"value\":\"<x/>\",\"type\":\"Xml\"}")) {
      for (String path :
          List.of("task/" + task + "/submit-form", "task/" + task + "/complete", start)) {
        var answer =
            agent.post("/engine-rest/" + path, "{\"variables\":{\"situation\":" + value + "}}");
        assertThat(answer.status()).as("%s → %s", path, answer).isEqualTo(400);
      }
    }
    var serialised =
        agent
            .with("Content-Type", "application/x-java-serialized-object")
            .post("/engine-rest/task/" + task + "/complete", "x");
    assertThat(serialised.status()).isEqualTo(415);
  }

  @Test
  void aSessionIsWorthNothingWithoutItsToken() {
    var session = Caller.signedIn(port, Town.AGENT, "tasklist");
    String task = town.taskOfTheOffice();
    var forged = Caller.nobody(port).with("Cookie", "JSESSIONID=" + session.cookie("JSESSIONID"));
    var answer =
        forged.post(
            "/camunda/api/engine/engine/default/task/" + task + "/claim",
            "{\"userId\":\"agathe.roy\"}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
  }

  @Test
  void thePagesAllowNoForeignScriptAndNoFrame() {
    var policy =
        Caller.nobody(port)
            .get("/camunda/app/tasklist/default/")
            .headers()
            .get("content-security-policy");
    assertThat(policy).contains("frame-ancestors 'none'").doesNotContain("unsafe-eval");
  }

  private static void refused(Caller.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("message").asText()).doesNotContain("Exception", "class ");
  }
}
