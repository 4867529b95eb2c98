package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody reads or changes a case that is not theirs, by any address we could think of. */
@FilRougeTest
@Import(Town.class)
class OthersCasesTest {

  @Autowired Town town;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @BeforeEach
  void people() {
    town.settled();
  }

  static Stream<String> strangersToAnOrganismsTask() {
    return Stream.of(Town.AGENT, Town.OTHER_ORGANISM, Town.PARTNER, Town.ANALYST, Town.NO_ROLE);
  }

  static Stream<String> everyoneWhoOnlyWorks() {
    return Stream.of(Town.AGENT, Town.ORGANISM, Town.PARTNER, Town.NO_ROLE);
  }

  @ParameterizedTest
  @MethodSource("strangersToAnOrganismsTask")
  void aTaskOfOthersIsNeitherReadNorChanged(String stranger) {
    var ids = ids(town.taskOf("crj"), stranger);
    refusedAndWithoutEffect(stranger, Attempts.onATask(ids));
  }

  @ParameterizedTest
  @MethodSource("everyoneWhoOnlyWorks")
  void thereIsNoWayRoundTheTask(String worker) {
    var ids = ids(town.taskOf("vision-travail"), worker);
    refusedAndWithoutEffect(worker, Attempts.roundIt(ids));
  }

  @Test
  void withoutAPasswordNothingAnswers() {
    var ids = ids(town.taskOfTheOffice(), "personne");
    var all = Stream.concat(Attempts.onATask(ids).stream(), Attempts.roundIt(ids).stream());
    var before = Snapshot.of(jdbc);
    all.forEach(
        attempt -> {
          var answer = ask(Caller.nobody(port), "/engine-rest/", attempt);
          assertThat(answer.status()).as("%s → %s", attempt, answer).isEqualTo(401);
        });
    assertThat(Snapshot.of(jdbc)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("everyoneWhoOnlyWorks")
  void cockpitAndAdminStayClosed(String worker) {
    var session = Caller.signedIn(port, worker, "tasklist");
    var before = Snapshot.of(jdbc);
    for (String attempt : Attempts.OF_THE_APPLICATIONS) {
      FrenchRefusal.isGivenBy(ask(session, "", attempt), worker + ": " + attempt);
    }
    assertThat(Snapshot.of(jdbc)).isEqualTo(before);
  }

  @Test
  void theOneWhoWorksTheCaseChangesNothingBesideTheForm() {
    var ids = ids(town.taskOf("crj"), Town.ORGANISM);
    var beside =
        Attempts.onATask(ids).stream()
            .filter(attempt -> !attempt.startsWith("GET "))
            .filter(
                attempt -> !attempt.matches(".*/(claim|unclaim|assignee|complete|submit-form) ?.*"))
            .toList();
    refusedAndWithoutEffect(Town.ORGANISM, beside);
  }

  @Test
  void aManagerWatchesAndTouchesNothing() {
    var ids = ids(town.taskOf("crj"), Town.MANAGER);
    var writes =
        Stream.concat(Attempts.onATask(ids).stream(), Attempts.roundIt(ids).stream())
            .filter(attempt -> !attempt.startsWith("GET ") && !attempt.contains("?maxResults"))
            .toList();
    refusedAndWithoutEffect(Town.MANAGER, writes);
  }

  @Test
  void anAdministratorDoesNotWorkTheCases() {
    String task = town.taskOf("crj");
    var before = Snapshot.of(jdbc);
    var admin = Caller.named(port, Town.ADMINISTRATOR);
    for (String way : List.of("submit-form", "complete", "claim", "bpmnError", "resolve")) {
      var answer = admin.post("/engine-rest/task/" + task + "/" + way, "{}");
      assertThat(answer.status()).as("%s → %s", way, answer).isIn(400, 403);
    }
    assertThat(admin.get("/engine-rest/task/" + task + "/form-variables").body()).isEqualTo("{}");
    assertThat(admin.get("/engine-rest/task/" + task + "/deployed-form").body())
        .contains("Cette tâche revient à la personne ou à l'équipe")
        .doesNotContain("\"key\"");
    assertThat(Snapshot.of(jdbc)).isEqualTo(before);
  }

  private void refusedAndWithoutEffect(String who, List<String> attempts) {
    var before = Snapshot.of(jdbc);
    var byPassword = Caller.named(port, who);
    var bySession = Caller.signedIn(port, who, "tasklist");
    for (String attempt : attempts) {
      FrenchRefusal.isGivenBy(ask(byPassword, "/engine-rest/", attempt), who + ": " + attempt);
      FrenchRefusal.isGivenBy(
          ask(byPassword, "/engine-rest/engine/default/", attempt), who + ": " + attempt);
      FrenchRefusal.isGivenBy(
          ask(bySession, "/camunda/api/engine/engine/default/", attempt), who + ": " + attempt);
    }
    assertThat(Snapshot.of(jdbc)).isEqualTo(before);
  }

  private Map<String, String> ids(String task, String me) {
    var known = engine.getTaskService().createTaskQuery().taskId(task).singleResult();
    var repository = engine.getRepositoryService();
    return Map.of(
        "task", task,
        "me", me,
        "instance", known.getProcessInstanceId(),
        "definition", known.getProcessDefinitionId(),
        "deployment", repository.createDeploymentQuery().list().get(0).getId(),
        "filter", engine.getFilterService().createTaskFilterQuery().list().get(0).getId(),
        "job", "00000000-0000-0000-0000-000000000000");
  }

  private static Caller.Answer ask(Caller caller, String prefix, String attempt) {
    var words = attempt.split(" ", 3);
    return caller.ask(words[0], prefix + words[1], words.length > 2 ? words[2] : null);
  }
}
