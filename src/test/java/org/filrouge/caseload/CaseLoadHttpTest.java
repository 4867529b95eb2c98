package org.filrouge.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.engine.Groups;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.web.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Révisions à venir » as the browser asks for it: signed in, or not. */
@FilRougeTest
class CaseLoadHttpTest {

  private static final String TASKLIST = "/camunda/api/tasklist/plugin/caseload/";
  private static final String COCKPIT = "/camunda/api/cockpit/plugin/caseload/";

  @Autowired IdentityService identities;
  @Autowired Groups groups;
  @LocalServerPort int port;

  @Test
  void whoeverFollowsPeopleIsAnsweredAndTheBrowserKeepsNothing() {
    for (var followers :
        List.of(Stage.AGENT.groups(), Stage.staffOf("crj").groups(), Stage.MANAGER.groups())) {
      var caller = signedIn(followers, "tasklist");
      for (String path : List.of("default/reviews", "default/reviews/late")) {
        var answer = caller.get(TASKLIST + path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
      }
    }
  }

  @Test
  void aManagerAsksInCockpitForCountsAndForTheNumbersBehindThem() {
    var manager = signedIn(Stage.MANAGER.groups(), "cockpit");
    assertThat(manager.get(COCKPIT + "default/reviews").json().path("tables")).hasSize(2);
    var behind = manager.get(COCKPIT + "default/reviews/behind?by=AGENT&code=agathe.roy&due=LATE");
    assertThat(behind.status()).isEqualTo(200);
    assertThat(behind.json().isArray()).isTrue();
  }

  @Test
  void aListThatDoesNotExistIsRefusedInFrench() {
    var manager = signedIn(Stage.MANAGER.groups(), "tasklist");
    for (String query :
        List.of("", "?by=NAME&code=x&due=LATE", "?by=AGENT&code=x&due=1", "?by=AGENT&due=LATE")) {
      var answer = manager.get(TASKLIST + "default/reviews/behind" + query);
      assertThat(answer.status()).as(query).isEqualTo(400);
      assertThat(answer.body()).contains("Cette liste n'existe pas");
    }
  }

  @Test
  void whoeverFollowsNobodyIsRefusedInFrench() {
    var partner = signedIn(Stage.PARTNER.groups(), "tasklist");
    for (String path :
        List.of(
            "default/reviews",
            "default/reviews/late",
            "default/reviews/behind?by=AGENT&code=agathe.roy&due=LATE")) {
      var answer = partner.get(TASKLIST + path);
      assertThat(answer.status()).as(path).isEqualTo(403);
      assertThat(answer.body()).contains("réservée à qui suit des personnes");
      assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    }
    var analyst = signedIn(List.of("analysts"), "cockpit");
    assertThat(analyst.get(COCKPIT + "default/reviews").status()).isEqualTo(403);
  }

  @Test
  void anAgentAsksNothingOfCockpit() {
    var agent = signedIn(Stage.AGENT.groups(), "tasklist");
    assertThat(agent.get(COCKPIT + "default/reviews").status()).isIn(401, 403);
  }

  @Test
  void whoeverIsNotSignedInIsNotAnswered() {
    for (String path : List.of(TASKLIST + "default/reviews", COCKPIT + "default/reviews")) {
      assertThat(Caller.nobody(port).get(path).status()).as(path).isEqualTo(401);
    }
  }

  @Test
  void theAssetsAreServedToBothApplicationsAndWriteTextOnly() {
    for (String application : List.of(TASKLIST, COCKPIT)) {
      var script = Caller.nobody(port).get(application + "static/app/plugin.js");
      assertThat(script.status()).isEqualTo(200);
      assertThat(script.body())
          .contains("tasklist.navbar.action", "cockpit.dashboard")
          .doesNotContain("innerHTML");
      assertThat(Caller.nobody(port).get(application + "static/app/plugin.css").status())
          .isEqualTo(200);
    }
  }

  private Caller signedIn(List<String> memberships, String application) {
    String id = "essai." + System.nanoTime();
    var user = identities.newUser(id);
    user.setPassword(Caller.PASSWORD);
    identities.saveUser(user);
    for (String group : memberships) {
      groups.ensure(group, group);
      identities.createMembership(id, group);
    }
    return Caller.signedIn(port, id, application);
  }
}
