package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The answer to « who sees this task » is the same by every way one can ask. */
@FilRougeTest
@Import(Town.class)
class WhoSeesATaskTest {

  private static final List<String> EVERYBODY =
      List.of(
          Town.AGENT,
          Town.COLLEAGUE,
          Town.ORGANISM,
          Town.OTHER_ORGANISM,
          Town.PARTNER,
          Town.MANAGER,
          Town.ADMINISTRATOR);

  @Autowired Town town;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired IdentityService identities;
  @LocalServerPort int port;

  private String everything;

  @BeforeEach
  void peopleAndAFilterThatShowsEverything() {
    town.settled();
    var filter = filters.newTaskFilter("tout-" + System.nanoTime());
    filter.setQuery(tasks.createTaskQuery());
    everything = filters.saveFilter(filter).getId();
    // Read by all, so that the filter alone hides nothing.
    var admin = Caller.named(port, Town.ADMINISTRATOR);
    var granted =
        admin.post(
            "/engine-rest/authorization/create",
            "{\"type\":0,\"permissions\":[\"READ\"],\"userId\":\"*\",\"resourceType\":5,\"resourceId\":\""
                + everything
                + "\"}");
    assertThat(granted.status()).as(granted.toString()).isEqualTo(200);
  }

  @Test
  void aTaskOfTheOfficeIsSeenByItsAgentsAndThoseWhoWatch() {
    String task = town.taskOfTheOffice();
    isSeenBy(task, Town.AGENT, Town.COLLEAGUE, Town.MANAGER, Town.ADMINISTRATOR);
  }

  @Test
  void aTaskOfAnOrganismIsSeenByItsStaffOnly() {
    String task = town.taskOf("crj");
    isSeenBy(task, Town.ORGANISM, Town.MANAGER, Town.ADMINISTRATOR);
  }

  @Test
  void aTaskInAColleaguesHandsStaysVisibleToTheTeam() {
    String task = town.taskOfTheOffice();
    var handed =
        Caller.named(port, Town.AGENT)
            .post(
                "/engine-rest/task/" + task + "/assignee",
                "{\"userId\":\"" + Town.COLLEAGUE + "\"}");
    assertThat(handed.status()).isEqualTo(204);
    isSeenBy(task, Town.AGENT, Town.COLLEAGUE, Town.MANAGER, Town.ADMINISTRATOR);
  }

  @Test
  void oneWhoLeftTheTeamSeesItNoMore() {
    String task = town.taskOfTheOffice();
    identities.deleteMembership(Town.COLLEAGUE, "office-rouyn-noranda");
    try {
      isSeenBy(task, Town.AGENT, Town.MANAGER, Town.ADMINISTRATOR);
    } finally {
      identities.createMembership(Town.COLLEAGUE, "office-rouyn-noranda");
    }
  }

  @Test
  void aTaskGivenToSomeoneByTheProgramIsTheirsEvenOutsideAGroup() {
    String task = town.taskOfTheOffice();
    tasks.setAssignee(task, Town.AGENT);
    tasks.deleteCandidateGroup(task, "office-rouyn-noranda");
    isSeenBy(task, Town.AGENT, Town.ADMINISTRATOR);
  }

  private void isSeenBy(String task, String... who) {
    var expected = new TreeMap<String, String>();
    EVERYBODY.forEach(user -> expected.put(user, List.of(who).contains(user) ? "seen" : "hidden"));
    var found = new TreeMap<String, String>();
    EVERYBODY.forEach(user -> found.put(user, bothWays(user, task)));
    assertThat(found).isEqualTo(expected);
  }

  /** By password and by session; "seen", "hidden", or what differs from one way to another. */
  private String bothWays(String user, String task) {
    var answers = new TreeMap<String, Boolean>();
    asked(answers, Caller.named(port, user), "/engine-rest/", task);
    asked(
        answers,
        Caller.signedIn(port, user, "tasklist"),
        "/camunda/api/engine/engine/default/",
        task);
    return answers.containsValue(true)
        ? answers.containsValue(false) ? answers.toString() : "seen"
        : "hidden";
  }

  private void asked(Map<String, Boolean> answers, Caller who, String base, String task) {
    String filter = base + "filter/" + everything;
    String one = "{\"taskId\":\"" + task + "\"}";
    String or = "{\"orQueries\":[{\"taskId\":\"" + task + "\",\"nameLike\":\"%\"}]}";
    answers.put(base + " by id", who.get(base + "task/" + task).status() == 200);
    answers.put(base + " list", who.get(base + "task?maxResults=2000").body().contains(task));
    answers.put(base + " query", who.post(base + "task?maxResults=9", one).body().contains(task));
    answers.put(base + " count", counted(who.post(base + "task/count", one)) == 1);
    answers.put(base + " or", who.post(base + "task?maxResults=2000", or).body().contains(task));
    answers.put(
        base + " sorted",
        who.get(base + "task?maxResults=2000&sortBy=dueDate&sortOrder=asc").body().contains(task));
    answers.put(
        base + " by instance and definition",
        who.post(
                base + "task?maxResults=2000",
                "{\"processDefinitionKey\":\"intake\",\"active\":true}")
            .body()
            .contains(task));
    answers.put(
        base + " filter", who.post(filter + "/list?maxResults=2000", "{}").body().contains(task));
    answers.put(base + " filter count", counted(who.post(filter + "/count", one)) == 1);
    answers.put(
        base + " filter single", who.post(filter + "/singleResult", one).body().contains(task));
    var hal = who.with("Accept", "application/hal+json");
    answers.put(
        base + " hal", hal.post(filter + "/list?maxResults=2000", "{}").body().contains(task));
    answers.put(base + " hal by id", hal.get(base + "task/" + task).status() == 200);
    who.with("Accept", "application/json");
  }

  private static int counted(Caller.Answer answer) {
    return answer.status() == 200 ? answer.json().path("count").asInt() : 0;
  }
}
