package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent, the answer is a short French sentence and never a fault. */
@FilRougeTest
@Import(Town.class)
class MalformedRequestTest {

  @Autowired Town town;
  @Autowired FilterService filters;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private Caller agent;
  private String task;

  @BeforeEach
  void anAgentAndATask() {
    town.settled();
    agent = Caller.named(port, Town.AGENT);
    task = town.taskOfTheOffice();
  }

  @Test
  void whatTheServerItselfRefusesIsFrenchToo() throws Exception {
    try (var socket = new java.net.Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              "GET /engine-rest/task?nameLike=[a]| HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      assertThat(
              new String(
                  socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains(" 400 ", "Demande refusée")
          .doesNotContain("Bad Request</", "Tomcat");
    }
    try (var socket = new java.net.Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n")
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      assertThat(
              new String(
                  socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains(" 400 ", "Demande refusée");
    }
  }

  @Test
  void theDataOfAVariableThatDoesNotExistIsNotFound() {
    var answer = agent.get("/engine-rest/execution/zzz/localVariables/a/data");
    assertThat(answer.status()).as(answer.toString()).isIn(403, 404);
  }

  @Test
  void theTeamsOfAColleagueAreNotForEveryoneToAsk() {
    assertThat(agent.get("/engine-rest/identity/groups?userId=" + Town.AGENT).status())
        .isEqualTo(200);
    assertThat(agent.get("/engine-rest/identity/groups?userId=maude.bergeron").status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "12",
        "\"x\"",
        "true",
        "[",
        "{",
        "{\"variables\"",
        "{\"variables\":[]}",
        "{\"variables\":\"x\"}",
        "{\"variables\":{\"a\":\"x\"}}",
        "{\"variables\":{\"a\":null}}",
        "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Integer\"}}}",
        "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Nothing\"}}}",
        "{\"variables\":{\"a\":{\"value\":{\"b\":1},\"type\":\"String\"}}}",
        "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Date\"}}}",
        "{\"variables\":{\"situation\":{\"value\":\"{\",\"type\":\"Json\"}}}",
        "{\"variables\":{\"situation\":{\"value\":\"a\\u0000b\"}}}",
        "{\"variables\":{\"inconnu\":{\"value\":\"x\"}}}",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "<xml/>"
      })
  void aMalformedSubmissionIsRefusedAndChangesNothing(String body) {
    var before = Snapshot.of(jdbc);
    for (String path :
        List.of(
            "task/" + task + "/submit-form",
            "task/" + task + "/complete",
            "process-definition/key/referral/submit-form")) {
      var answer = agent.post("/engine-rest/" + path, body);
      assertThat(answer.status()).as("%s %s → %s", path, body, answer).isEqualTo(400);
      assertThat(answer.json().path("message").asText()).isNotBlank().doesNotContain("Exception");
    }
    assertThat(Snapshot.of(jdbc)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dueBefore\":\"hier\"}",
        "{\"priority\":\"x\"}",
        "{\"orQueries\":[null]}",
        "{\"orQueries\":[{\"orQueries\":[]}]}",
        "{\"orQueries\":{}}",
        "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}]}",
        "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\"}]}",
        "{\"sorting\":[null]}",
        "{\"processVariables\":[null]}",
        "{\"processVariables\":[{}]}",
        "{\"taskVariables\":[{\"name\":\"x\",\"operator\":\"boum\",\"value\":1}]}",
        "{\"candidateGroups\":[null]}",
        "{\"taskIdIn\":\"x\"}",
        "{\"delegationState\":\"x\"}",
        "{\"name\":\"a\\u0000b\"}",
        "[]",
        "null"
      })
  void aMalformedSearchIsRefused(String body) {
    String filter = filters.createTaskFilterQuery().list().get(0).getId();
    for (String path :
        List.of("task?maxResults=5", "task/count", "filter/" + filter + "/list?maxResults=5")) {
      var answer = agent.post("/engine-rest/" + path, body);
      assertThat(answer.status()).as("%s %s → %s", path, body, answer).isBetween(200, 499);
      if (answer.status() != 200) {
        FrenchRefusal.isGivenBy(answer, path + " " + body);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task",
        "task?maxResults=x",
        "task?maxResults=999999999999",
        "task?maxResults=2001",
        "task?maxResults=5&firstResult=-5",
        "task?maxResults=5&dueBefore=hier",
        "task?maxResults=5&sortBy=x",
        "task?maxResults=5&sortBy=x&sortOrder=y",
        "task?maxResults=5&priority=x",
        "task?maxResults=5&assigneeExpression=x",
        "task?maxResults=5&processVariables=x",
        "task?maxResults=5&taskVariables=a_boum_b",
        "task/x",
        "task/x/form-variables",
        "task/x/form",
        "task/x/identity-links",
        "filter/x",
        "filter/x/list",
        "process-definition/referral:99:x",
        "process-definition/key/x/startForm",
        "process-definition/key/x/form-variables",
        "process-definition/key/%F0%9F%8C%BF/xml",
        "user/agathe.roy/profile/x",
        "xxxxxxxxxxxxxxxxxxxx"
      })
  void aMalformedAddressIsRefused(String path) {
    FrenchRefusal.isGivenBy(agent.get("/engine-rest/" + path), path);
  }

  @Test
  void anythingButJsonIsRefused() {
    for (String type :
        List.of("text/plain", "application/xml", "text/html", "application/octet-stream")) {
      var answer =
          Caller.named(port, Town.AGENT)
              .with("Content-Type", type)
              .post("/engine-rest/task/" + task + "/complete", "{}");
      FrenchRefusal.isGivenBy(answer, type);
      assertThat(answer.status()).isEqualTo(415);
    }
    var form =
        Caller.named(port, Town.AGENT)
            .with("Content-Type", "application/x-www-form-urlencoded")
            .post("/engine-rest/task/" + task + "/complete", "variables=x");
    FrenchRefusal.isGivenBy(form, "formulaire HTML");
  }

  @Test
  void aBodyTooLargeIsRefused() {
    String large = "{\"variables\":{\"situation\":{\"value\":\"" + "é".repeat(1_100_000) + "\"}}}";
    var answer = agent.post("/engine-rest/task/" + task + "/submit-form", large);
    assertThat(answer.status()).isEqualTo(413);
    FrenchRefusal.isGivenBy(answer, "trop grand");
  }

  @Test
  void aDeepBodyIsRefused() {
    String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    FrenchRefusal.isGivenBy(agent.post("/engine-rest/task?maxResults=5", deep), "trop profond");
  }

  @Test
  void unusualMethodsAreRefused() {
    for (String method : List.of("TRACE", "PATCH", "PROPFIND", "LOCK")) {
      assertThat(agent.ask(method, "/engine-rest/task?maxResults=1", null).status())
          .as(method)
          .isEqualTo(405);
    }
    assertThat(agent.ask("HEAD", "/engine-rest/task?maxResults=1", null).status()).isEqualTo(200);
    assertThat(agent.ask("HEAD", "/engine-rest/user", null).status()).isEqualTo(403);
    assertThat(agent.ask("OPTIONS", "/engine-rest/user", null).status()).isEqualTo(403);
  }

  @Test
  void aRefusalKeepsTheWordsOfTheProgram() {
    var refusals =
        Map.of(
            "{\"userId\":\"paule.ouellet\"}", "ne fait pas partie de l'équipe de ce dossier",
            "{\"userId\":\"nul.part\"}", "ne fait pas partie de l'équipe de ce dossier");
    refusals.forEach(
        (body, words) -> {
          var answer = agent.post("/engine-rest/task/" + task + "/assignee", body);
          assertThat(answer.status()).isEqualTo(400);
          assertThat(answer.json().path("message").asText()).contains(words);
        });
    var gone = agent.post("/engine-rest/task/00000000/claim", "{\"userId\":\"agathe.roy\"}");
    assertThat(gone.json().path("message").asText()).contains("Cette tâche n'existe plus");
  }
}
