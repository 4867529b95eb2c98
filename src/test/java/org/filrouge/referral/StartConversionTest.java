package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.conversion;
import static org.filrouge.referral.AtTheDoor.with;
import static org.filrouge.referral.AtTheDoor.without;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
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
class StartConversionTest {

  @Autowired Stage stage;
  @Autowired AtTheDoor door;
  @Autowired RuntimeService runtime;
  @Autowired FormService forms;
  @Autowired RepositoryService repository;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void aCurrentParticipantGoesOnWithoutANewExamination() {
    long pathway = start(Stage.AGENT, conversion(Stage.someone()));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_evaluateNeeds");
    assertThat(door.row("conversion", pathway))
        .containsEntry("former_programme", "DEVENIR")
        .containsEntry("organism_code", "CRJ")
        .containsEntry("wish", "TOWARD_MEASURES");
  }

  @Test
  void aWishForActiveMeasuresLeadsToTheTransition() {
    long pathway = start(Stage.AGENT, conversion(Stage.someone()));
    atTheCrossroads(pathway);
    assertThat(stage.openTasks(pathway)).contains("userTask_decideAccompaniment");
  }

  @Test
  void aWishToContinueLeadsToAPlace() {
    long pathway = start(Stage.AGENT, with(conversion(Stage.someone()), "wish", "CONTINUE"));
    atTheCrossroads(pathway);
    assertThat(stage.openTasks(pathway)).contains("userTask_proposeOrganism");
  }

  @Test
  void theOrganismIsChosenInTheDirectoryOfTheOffice() {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("conversion")
            .latestVersion()
            .singleResult();
    var opened = stage.as(Stage.AGENT, () -> forms.getStartFormVariables(definition.getId()));
    assertThat(opened.get("organisms").toString()).contains("CRJ", "VISION-TRAVAIL");
    assertThatThrownBy(
            () -> start(Stage.AGENT, with(conversion(Stage.someone()), "organism", "AILLEURS")))
        .hasMessage(
            "« Organisme où elle participe » : n'est pas au répertoire de votre bureau; choisissez dans la liste.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lastName|Nom de famille",
        "firstName|Prénom",
        "birthDate|Date de naissance",
        "sex|Sexe",
        "municipality|Municipalité",
        "formerProgramme|Programme en cours",
        "organism|Organisme où elle participe",
        "participatingSince|Participe depuis le",
        "wish|Souhait de la personne",
        "demand|Demande de la personne",
        "agreement|La personne est d'accord avec la démarche et sait que sa participation est volontaire"
      })
  void aMissingAnswerIsNamedInFrenchAndNothingIsWritten(String field, String label) {
    int before = door.count("person");
    assertThatThrownBy(() -> start(Stage.AGENT, without(conversion(Stage.someone()), field)))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
    assertThat(door.count("person")).isEqualTo(before);
  }

  @Test
  void aParticipationCannotHaveBegunTomorrow() {
    assertThatThrownBy(
            () ->
                start(
                    Stage.AGENT,
                    with(conversion(Stage.someone()), "participatingSince", "2190-01-01")))
        .hasMessage("« Participe depuis le » : la date ne peut pas être dans l'avenir.");
  }

  @Test
  void onlyAnAgentOpensThisDoor() {
    for (var other : List.of(Stage.PARTNER, Stage.staffOf("CRJ"), Stage.MANAGER)) {
      assertThatThrownBy(() -> start(other, conversion(Stage.someone())))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private void atTheCrossroads(long pathway) {
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity("gateway_measures")
        .execute();
  }

  private long start(Actor actor, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, "conversion", values).getBusinessKey());
  }
}
