package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.engine.Groups;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Dossier tab as the browser asks for it: signed in to Tasklist, or not. */
@FilRougeTest
class DossierHttpTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired IdentityService identities;
  @Autowired TaskService tasks;
  @Autowired Groups groups;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private String organism;
  private long pathway;
  private String task;

  @BeforeEach
  void aTaskOfTheOrganismAndItsPeople() {
    organism = cases.anOrganism();
    pathway = cases.referred();
    cases.placed(pathway, organism, false);
    stage.start("placement", pathway);
    task = stage.task(pathway, "userTask_proposeOrganism").getId();
    tasks.addCandidateGroup(task, Groups.ofOrganism(organism));
  }

  @Test
  void theAgentReadsTheDossierAndTheBrowserDoesNotKeepIt() throws Exception {
    var answer = read(signedIn(Stage.AGENT.groups()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(SampleCase.LAST_NAME, "timeline");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void whoActedIsNamed() throws Exception {
    if (identities.createUserQuery().userId(Stage.AGENT.user()).count() == 0) {
      var agent = identities.newUser(Stage.AGENT.user());
      agent.setFirstName("Agathe");
      agent.setLastName("Roy");
      identities.saveUser(agent);
    }
    assertThat(read(signedIn(Stage.AGENT.groups())).body())
        .contains("Agathe Roy")
        .doesNotContain("agathe.roy");
  }

  @Test
  void theOrganismReadsWhatItNeedsToAnswer() throws Exception {
    var answer = read(signedIn(SampleCase.staff("x", organism).groups()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("une fois le consentement écrit consigné")
        .doesNotContain(SampleCase.LAST_NAME);
  }

  @Test
  void anotherOrganismAnotherOfficeAndAdministrationAreRefusedInFrench() throws Exception {
    for (var strangers :
        List.of(
            SampleCase.staff("x", cases.anOrganism()).groups(),
            Stage.PARTNER.groups(),
            List.of("agents", "office-ailleurs"),
            List.of("managers", "managers-ailleurs"),
            List.of("camunda-admin"))) {
      var answer = read(signedIn(strangers));
      assertThat(answer.statusCode()).as(strangers.toString()).isEqualTo(403);
      assertThat(answer.body()).contains("n'est pas parmi ceux que vous suivez");
    }
  }

  @Test
  void whoeverFollowsThePersonOpensTheFileByItsNumberWithoutATask() throws Exception {
    stage
        .openTasks(pathway)
        .forEach(key -> tasks.deleteCandidateGroup(task, Groups.ofOrganism(organism)));
    String path = "/plugin/dossier/default/file/" + cases.fileOf(pathway);
    for (var followers :
        List.of(
            Stage.AGENT.groups(),
            Stage.MANAGER.groups(),
            SampleCase.staff("x", organism).groups())) {
      var answer = get(signedIn(followers), path);
      assertThat(answer.statusCode()).as(followers.toString()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
    for (var strangers :
        List.of(
            SampleCase.staff("x", cases.anOrganism()).groups(),
            Stage.PARTNER.groups(),
            List.of("agents", "office-ailleurs"),
            List.of("camunda-admin"))) {
      var browser = signedIn(strangers);
      var refused = get(browser, path);
      assertThat(refused.statusCode()).as(strangers.toString()).isEqualTo(403);
      var nobody = get(browser, "/plugin/dossier/default/file/999999999");
      assertThat(nobody.body()).isEqualTo(refused.body());
    }
    assertThat(
            jdbc.sql(
                    "select count(*) from access_log where pathway_id = ?"
                        + " and what = 'DOSSIER_REFUSED'")
                .param(pathway)
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void aManagerOfTheOfficeReadsIt() throws Exception {
    assertThat(read(signedIn(Stage.MANAGER.groups())).statusCode()).isEqualTo(200);
  }

  @Test
  void aPrivateNoteIsSentToItsTeamAndToNobodyElse() throws Exception {
    note("rouyn-noranda", null, "note-du-bureau");
    note(null, organism, "note-de-l-organisme");
    consented();
    assertThat(read(signedIn(Stage.AGENT.groups())).body())
        .contains("note-du-bureau")
        .doesNotContain("note-de-l-organisme");
    assertThat(read(signedIn(SampleCase.staff("x", organism).groups())).body())
        .contains("note-de-l-organisme")
        .doesNotContain("note-du-bureau");
    for (var strangers :
        List.of(
            SampleCase.staff("x", cases.anOrganism()).groups(),
            List.of("agents", "office-ailleurs"),
            List.of("managers", "managers-ailleurs"),
            List.of("agents", "office-ailleurs", "organism-staff"))) {
      assertThat(read(signedIn(strangers)).body())
          .as(strangers.toString())
          .doesNotContain("note-du-bureau", "note-de-l-organisme");
    }
  }

  @Test
  void aDocumentComesAsAFileThatNobodyKeepsAndNamesNobody() throws Exception {
    var answer = document(signedIn(Stage.AGENT.groups()), "reference.pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF-");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue(
            "attachment; filename=\"dossier-%d-reference.pdf\"".formatted(cases.fileOf(pathway)));
    assertThat(document(signedIn(Stage.AGENT.groups()), "copie.json").body())
        .contains(SampleCase.LAST_NAME);
  }

  @Test
  void aDocumentIsRefusedInFrenchToWhoeverMayHaveNone() throws Exception {
    for (var strangers :
        List.of(
            SampleCase.staff("x", organism).groups(),
            SampleCase.staff("x", cases.anOrganism()).groups(),
            Stage.MANAGER.groups(),
            Stage.PARTNER.groups(),
            List.of("agents", "office-ailleurs"),
            List.of("camunda-admin"))) {
      for (String name : List.of("reference.pdf", "copie.pdf", "copie.json")) {
        var answer = document(signedIn(strangers), name);
        assertThat(answer.statusCode()).as(strangers + " " + name).isEqualTo(403);
        assertThat(answer.body())
            .contains("\"message\":\"Ce document n'est pas disponible pour vous")
            .doesNotContain(SampleCase.LAST_NAME);
      }
    }
    assertThat(document(HttpClient.newHttpClient(), "reference.pdf").statusCode()).isEqualTo(401);
    var nothingYet = document(signedIn(Stage.AGENT.groups()), "plan.pdf");
    assertThat(nothingYet.statusCode()).isEqualTo(409);
    assertThat(nothingYet.body()).contains("Aucun plan n'est encore proposé.");
  }

  private HttpResponse<String> document(HttpClient browser, String name) throws Exception {
    return get(browser, "/plugin/dossier/default/task/" + task + "/document/" + name);
  }

  private void note(String office, String author, String words) {
    jdbc.sql(
            "insert into note (pathway_id, written_at, written_by, office, organism_code, shared,"
                + " words) values (?, current_timestamp, 'x', ?, ?, false, ?)")
        .params(pathway, office, author, words)
        .update();
  }

  private void consented() {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, 'IDENTITY', 'Accompagner', ?, 'Classeur',"
                + " current_timestamp, 'x')")
        .params(cases.fileOf(pathway), organism, cases.today(), cases.today().plusYears(1))
        .update();
  }

  @Test
  void whoeverIsNotSignedInIsNotAnswered() throws Exception {
    assertThat(read(HttpClient.newHttpClient()).statusCode()).isEqualTo(401);
  }

  @Test
  void aTaskThatDoesNotExistIsRefusedLikeOneOfSomeoneElse() throws Exception {
    task = "aucune-tache";
    assertThat(read(signedIn(Stage.AGENT.groups())).statusCode()).isEqualTo(403);
  }

  @Test
  void theTabItselfIsServedToTasklist() throws Exception {
    for (var asset : Map.of("plugin.js", "tasklist.task.detail", "plugin.css", "dl").entrySet()) {
      var answer = get(HttpClient.newHttpClient(), "/plugin/dossier/static/app/" + asset.getKey());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains(asset.getValue()).doesNotContain("innerHTML");
    }
  }

  private HttpResponse<String> read(HttpClient browser) throws IOException, InterruptedException {
    return get(browser, "/plugin/dossier/default/task/" + task);
  }

  private HttpResponse<String> get(HttpClient browser, String path)
      throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(uri("/camunda/api/tasklist" + path)).build(),
        BodyHandlers.ofString());
  }

  /** Someone of these groups, signed in to Tasklist as its own page does it. */
  private HttpClient signedIn(List<String> memberships) throws IOException, InterruptedException {
    String user = "essai." + System.nanoTime();
    account(user, memberships);
    var cookies = new CookieManager();
    var browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    browser.send(
        HttpRequest.newBuilder(uri("/camunda/api/engine/engine/")).build(),
        BodyHandlers.discarding());
    String token =
        cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
            .findFirst()
            .orElseThrow()
            .getValue();
    String application = memberships.contains("camunda-admin") ? "admin" : "tasklist";
    var login =
        browser.send(
            HttpRequest.newBuilder(uri("/camunda/api/admin/auth/user/default/login/" + application))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "username=" + user + "&password=essai-essai"))
                .build(),
            BodyHandlers.ofString());
    assertThat(login.statusCode()).as(login.body()).isEqualTo(200);
    return browser;
  }

  private void account(String id, List<String> memberships) {
    var user = identities.newUser(id);
    user.setPassword("essai-essai");
    identities.saveUser(user);
    for (String group : memberships) {
      groups.ensure(group, group);
      identities.createMembership(id, group);
    }
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
