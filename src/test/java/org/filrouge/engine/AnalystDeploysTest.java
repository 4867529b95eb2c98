package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.filrouge.engine.guard.ModelRefused;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** An analyst deploys from Camunda Modeler, over REST, with bare file names. */
@FilRougeTest
class AnalystDeploysTest {

  private static final String NAME = "essai d'analyste";
  private static final String BOUNDARY = "limite-entre-les-parties";
  private static final Path MODEL = Path.of("bpmn/transition/transition.bpmn");
  private static final Path FORM = Path.of("forms/transition/decide-accompaniment.form");

  @Autowired TestRestTemplate http;
  @Autowired IdentityService identities;
  @Autowired RepositoryService repository;
  @Autowired ProcessEngineConfigurationImpl configuration;
  @Autowired Stage stage;

  private record Sent(String file, String content) {}

  @BeforeEach
  void accounts() {
    account("anais.fortin", Role.ANALYST);
    account("aline.bouchard", Role.AGENT);
  }

  @AfterEach
  void clean() {
    repository
        .createDeploymentQuery()
        .deploymentName(NAME)
        .list()
        .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
  }

  @Test
  void aModelWithoutItsFormsIsRefusedAndTheAnalystReadsWhy() throws IOException {
    long before = versions();
    var answer = deploys("anais.fortin", new Sent("transition.bpmn", read(MODEL)));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .startsWith("Le déploiement est refusé et rien n'a changé.")
        .contains("userTask_decideAccompaniment « Décider qui accompagne »")
        .contains("Déployez le modèle avec ses formulaires : agree-on-action-plan.form");
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void aModelThatWouldRunCodeIsRefused() throws IOException {
    String evil =
        read(MODEL)
            .replace(
                "${deadline.inWorkingDays(5)}", "${''.getClass().forName('java.lang.Runtime')}");
    var answer = deploys("anais.fortin", withItsFiles(evil));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("userTask_decideAccompaniment", "n'est pas permise");
  }

  @Test
  void aChangedModelWithItsFormServesFromTheNextPhaseOn() throws IOException {
    long before = versions();
    var answer = deploys("anais.fortin", withItsFiles(changed("1.1")));
    assertThat(answer.getStatusCode().value()).isEqualTo(200);
    assertThat(versions()).isEqualTo(before + 1);
    long pathway = stage.aPathway();
    stage.start("transition", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
  }

  @Test
  void aChangedModelUnderATagAlreadyTakenIsRefusedAndTheNextOneIsNamed() throws IOException {
    long before = versions();
    var answer = deploys("anais.fortin", withItsFiles(changed("1.0")));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("l'étiquette de version « 1.0 » désigne déjà un autre contenu", "« 1.1 »");
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void aTaskIsNotHandedToOneOrganismForEveryFile() throws IOException {
    String leak =
        changed("1.1")
            .replaceFirst("\\$\\{pathway.office\\(execution\\)}", "organism-vision-travail");
    var answer = deploys("anais.fortin", withItsFiles(leak));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("À corriger (1)", "userTask_decideAccompaniment", "« organism-vision-travail »");
  }

  @Test
  void aTableWithoutOneOfTheReasonsIsRefused() throws IOException {
    String table =
        read(Path.of("bpmn/placement/decline-effect.dmn"))
            .replaceAll("(?s)<rule id=\"rule_6\">.*?</rule>", "");
    var answer = deploys("anais.fortin", new Sent("decline-effect.dmn", table));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("À corriger (1)", "OTHER (Autre motif, précisé dans la note)");
  }

  @Test
  void aTruncatedModelIsOneFrenchSentence() throws IOException {
    String half = read(MODEL).substring(0, 2000);
    var answer = deploys("anais.fortin", withItsFiles(half));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("À corriger (1)", "transition.bpmn : le fichier est illisible ou incomplet");
  }

  @Test
  void aFormAloneIsRefusedBecauseItWouldChangeNothing() throws IOException {
    var answer = deploys("anais.fortin", new Sent("decide-accompaniment.form", read(FORM)));
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .contains("decide-accompaniment.form", "il resterait sans effet");
  }

  @Test
  void aTenantIsRefused() throws IOException {
    var parts = parts(List.of(new Sent("transition.bpmn", read(MODEL))));
    parts.put("tenant-id", "autre");
    var answer = posts("anais.fortin", parts);
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody().path("message").asText())
        .startsWith("Ce programme n'a pas de locataires (Tenant ID).");
  }

  @Test
  void onlyAnAnalystDeploys() throws IOException {
    var answer = deploys("aline.bouchard", withItsFiles(read(MODEL)));
    assertThat(answer.getStatusCode().value()).isEqualTo(403);
  }

  @Test
  void theSameGuardStandsInFrontOfJava() throws IOException {
    String model = read(MODEL);
    var deployment = repository.createDeployment().name(NAME).addString("transition.bpmn", model);
    assertThatThrownBy(deployment::deploy)
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("userTask_decideAccompaniment");
  }

  @Test
  void whatWasLetInIsReadAgainFromTheTablesWithoutBeingJudgedAgain() {
    configuration.getDeploymentCache().discardProcessDefinitionCache();
    long pathway = stage.aPathway();
    stage.start("transition", pathway);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
  }

  private ResponseEntity<JsonNode> deploys(String user, Sent... files) {
    return posts(user, parts(List.of(files)));
  }

  private ResponseEntity<JsonNode> posts(String user, Map<String, String> parts) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY);
    var body = new StringBuilder();
    parts.forEach(
        (name, content) ->
            body.append(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"".formatted(BOUNDARY, name))
                .append(
                    name.contains(".") ? "; filename=\"%s\"\r\n\r\n".formatted(name) : "\r\n\r\n")
                .append(content)
                .append("\r\n"));
    body.append("--").append(BOUNDARY).append("--\r\n");
    return http.withBasicAuth(user, "secret-1234")
        .postForEntity(
            "/engine-rest/deployment/create",
            new HttpEntity<>(body.toString().getBytes(StandardCharsets.UTF_8), headers),
            JsonNode.class);
  }

  private static Map<String, String> parts(List<Sent> files) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("deployment-name", NAME);
    parts.put("enable-duplicate-filtering", "true");
    parts.put("deployment-source", "Camunda Modeler");
    files.forEach(sent -> parts.put(sent.file(), sent.content()));
    return parts;
  }

  private static String changed(String versionTag) throws IOException {
    return read(MODEL)
        .replace("Passage souhaité", "Passage demandé")
        .replace("versionTag=\"1.0\"", "versionTag=\"%s\"".formatted(versionTag));
  }

  /** The model with its table and its forms, as an analyst sends them. */
  private static Sent[] withItsFiles(String model) throws IOException {
    var sent = new ArrayList<Sent>();
    sent.add(new Sent("transition.bpmn", model));
    sent.add(new Sent("accompaniment.dmn", read(Path.of("bpmn/transition/accompaniment.dmn"))));
    try (var forms = Files.list(FORM.getParent())) {
      for (Path form :
          forms.filter(f -> !f.getFileName().toString().startsWith("start-")).toList()) {
        sent.add(new Sent(form.getFileName().toString(), read(form)));
      }
    }
    return sent.toArray(Sent[]::new);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private long versions() {
    return repository.createProcessDefinitionQuery().processDefinitionKey("transition").count();
  }

  private void account(String id, Role role) {
    if (identities.createUserQuery().userId(id).count() == 0) {
      var user = identities.newUser(id);
      user.setPassword("secret-1234");
      identities.saveUser(user);
      identities.createMembership(id, role.group());
    }
  }
}
