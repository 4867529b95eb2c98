package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.directRecruitment;
import static org.filrouge.referral.AtTheDoor.with;
import static org.filrouge.referral.AtTheDoor.without;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.filrouge.needs.Obstacle;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import(AtTheDoor.class)
class StartDirectRecruitmentTest {

  private static final Actor STAFF = Stage.staffOf("CRJ");
  private static final Actor STAFF_OF_TWO =
      new Actor(
          "odile.lavoie", List.of("organism-staff", "organism-crj", "organism-vision-travail"));

  @Autowired Stage stage;
  @Autowired AtTheDoor door;
  @Autowired DirectRecruitments recruitments;
  @Autowired FormService forms;
  @Autowired RepositoryService repository;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void anOrganismPresentsSomeoneWithItsOwnEvaluation() {
    long pathway = start(STAFF, directRecruitment(Stage.someone()));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_meetPerson");
    assertThat(stage.timeline(pathway))
        .containsExactly("Dossier ouvert — porte d'entrée : Recrutement direct.");
    assertThat(recruitments.ofFile(door.file(pathway)))
        .containsExactly(
            new DirectRecruitment(
                pathway,
                "CRJ",
                "Assidue et curieuse 🌱",
                List.of(Obstacle.HOUSING, Obstacle.SELF_CONFIDENCE),
                "Débrouillarde"));
  }

  @Test
  void birthDateStrengthsAndObstaclesMayBeUnknownYet() {
    var values = directRecruitment(Stage.someone());
    values.keySet().removeAll(List.of("birthDate", "strengths", "obstacles"));
    long pathway = start(STAFF, values);
    assertThat(door.identityOf(pathway).birthDate()).isNull();
    assertThat(door.row("direct_recruitment", pathway).get("obstacles")).isNull();
  }

  @Test
  void whoWorksInOneOrganismHasNothingToChoose() {
    assertThat(form(STAFF)).containsEntry("organism", "CRJ");
  }

  /** Tasklist asks for no variables before a start: the choices travel in the form. */
  @Test
  void theFormItselfCarriesTheChoicesTasklistShows() throws IOException {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("direct-recruitment")
            .latestVersion()
            .singleResult();
    var form = stage.as(STAFF, () -> forms.getDeployedStartForm(definition.getId()));
    assertThat(new String(form.readAllBytes(), StandardCharsets.UTF_8))
        .contains("\"value\":\"CRJ\"", "\"defaultValue\":\"CRJ\"")
        .doesNotContain("valuesKey", "VISION-TRAVAIL");
    assertThatThrownBy(
            () -> stage.as(Stage.PARTNER, () -> forms.getDeployedStartForm(definition.getId())))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void whoWorksInSeveralOrganismsChoosesAmongTheirsOnly() {
    assertThat(form(STAFF_OF_TWO)).doesNotContainKey("organism");
    var values = directRecruitment(Stage.someone());
    assertThatThrownBy(() -> start(STAFF_OF_TWO, values))
        .hasMessage("« Votre organisme » : choisissez un des organismes où vous travaillez.");
    long pathway = start(STAFF_OF_TWO, with(values, "organism", "VISION-TRAVAIL"));
    assertThat(door.row("direct_recruitment", pathway))
        .containsEntry("organism_code", "VISION-TRAVAIL");
    assertThatThrownBy(
            () ->
                start(
                    STAFF, with(directRecruitment(Stage.someone()), "organism", "VISION-TRAVAIL")))
        .hasMessageContaining("choisissez un des organismes où vous travaillez");
  }

  @Test
  void anOrganismOutsideTheDirectoryIsToldWhomToAsk() {
    assertThatThrownBy(() -> start(Stage.staffOf("INCONNU"), directRecruitment(Stage.someone())))
        .hasMessageContaining("n'est pas inscrit au répertoire; adressez-vous au bureau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lastName|Nom de famille",
        "firstName|Prénom",
        "municipality|Municipalité",
        "phone|Téléphone",
        "demand|Rencontre et demande de la personne",
        "evaluation|Votre évaluation",
        "agreement|La personne est d'accord"
      })
  void aMissingAnswerIsNamedInFrenchAndNothingIsWritten(String field, String label) {
    int before = door.count("person");
    assertThatThrownBy(() -> start(STAFF, without(directRecruitment(Stage.someone()), field)))
        .hasMessageContaining("« " + label)
        .hasMessageContaining("ce champ est obligatoire");
    assertThat(door.count("person")).isEqualTo(before);
  }

  @Test
  void aWrongAnswerIsNamedInFrench() {
    var values = directRecruitment(Stage.someone());
    for (String birth : List.of("2190-01-01", "2026-01-02", "1700-01-01")) {
      assertThatThrownBy(() -> start(STAFF, with(values, "birthDate", birth)))
          .hasMessageContaining("cette année de naissance ne se peut pas");
    }
    assertThatThrownBy(() -> start(STAFF, with(values, "obstacles", List.of("LOGEMENT"))))
        .hasMessageContaining("n'est pas un des choix offerts");
    assertThatThrownBy(() -> start(STAFF, with(values, "agreement", false)))
        .hasMessageContaining("cette case doit être cochée");
  }

  @Test
  void aNarrativeOfTenThousandCharactersWithEmojiGoesThrough() {
    String narrative = "é🌿".repeat(3_333) + "à";
    long pathway = start(STAFF, with(directRecruitment(Stage.someone()), "evaluation", narrative));
    assertThat(recruitments.ofFile(door.file(pathway)).get(0).evaluation()).isEqualTo(narrative);
  }

  @Test
  void onlyStaffOfAnOrganismOpensThisDoor() {
    for (var other : List.of(Stage.AGENT, Stage.PARTNER, Stage.MANAGER)) {
      assertThatThrownBy(() -> start(other, directRecruitment(Stage.someone())))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private Map<String, Object> form(Actor actor) {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("direct-recruitment")
            .latestVersion()
            .singleResult();
    return stage.as(actor, () -> forms.getStartFormVariables(definition.getId()));
  }

  private long start(Actor actor, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, "direct-recruitment", values).getBusinessKey());
  }
}
