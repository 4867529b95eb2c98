package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.reopening;
import static org.filrouge.referral.AtTheDoor.without;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
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
class StartReopeningTest {

  @Autowired Stage stage;
  @Autowired AtTheDoor door;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void someoneWhoComesBackFindsTheirFile() {
    long first = stage.aPathway();
    door.closed(first);
    int people = door.count("person");
    long second = start(Stage.AGENT, reopening(door.file(first)));
    assertThat(door.file(second)).isEqualTo(door.file(first));
    assertThat(door.count("person")).isEqualTo(people);
    assertThat(stage.openTasks(second)).containsExactly("userTask_assessSituation");
    assertThat(stage.timeline(second))
        .startsWith("Dossier ouvert — porte d'entrée : Référence.")
        .endsWith("Dossier ouvert — porte d'entrée : Réouverture du dossier.");
  }

  @Test
  void aFileWithAPathwayUnderWayIsNotReopened() {
    long open = stage.aPathway();
    assertThatThrownBy(() -> start(Stage.AGENT, reopening(door.file(open))))
        .hasMessage(
            "« Numéro de dossier » : ce dossier a déjà un parcours en cours; poursuivez-le dans vos tâches.");
  }

  @Test
  void aFileOfAnotherOfficeIsAsUnknownAsNone() {
    long closed = stage.aPathway();
    door.closed(closed);
    String unknown =
        "« Numéro de dossier » : aucun dossier de votre bureau ne porte ce numéro; vérifiez-le.";
    assertThatThrownBy(() -> start(AtTheDoor.OTHER_OFFICE, reopening(door.file(closed))))
        .hasMessage(unknown);
    assertThatThrownBy(() -> start(Stage.AGENT, reopening(999_999_999))).hasMessage(unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fileNumber|Numéro de dossier",
        "demand|Ce qui amène la personne à revenir",
        "agreement|La personne est d'accord avec la démarche et sait que sa participation est volontaire"
      })
  void aMissingAnswerIsNamedInFrench(String field, String label) {
    assertThatThrownBy(() -> start(Stage.AGENT, without(reopening(100_001), field)))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
  }

  @Test
  void onlyAnAgentReopensAFile() {
    for (var other : List.of(Stage.PARTNER, Stage.staffOf("CRJ"), Stage.MANAGER)) {
      assertThatThrownBy(() -> start(other, reopening(100_001)))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private long start(Actor actor, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, "reopening", values).getBusinessKey());
  }
}
