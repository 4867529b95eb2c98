package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.screening;
import static org.filrouge.referral.AtTheDoor.with;
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
class StartScreeningTest {

  @Autowired Stage stage;
  @Autowired AtTheDoor door;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void aPartnerPointsSomeoneOutAndAnAgentMeetsThem() {
    long pathway = start(Stage.PARTNER, screening(Stage.someone()));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_meetPerson");
    assertThat(door.row("screening", pathway))
        .containsEntry("partner", "rouyn-noranda")
        .containsEntry("reason", "S'isole depuis l'hiver")
        .containsEntry("contact_moment", "le matin");
  }

  @Test
  void anotherWayToReachThePersonIsEnough() {
    var values = without(screening(Stage.someone()), "phone");
    assertThatThrownBy(() -> start(Stage.PARTNER, values))
        .hasMessage("« Téléphone » : indiquez un téléphone, ou une autre façon de la joindre.");
    long pathway = start(Stage.PARTNER, with(values, "otherContact", "par sa sœur"));
    assertThat(door.row("screening", pathway)).containsEntry("other_contact", "par sa sœur");
  }

  @Test
  void thePartnerGetsTheSameAnswerForSomeoneAlreadyFollowed() {
    var followed = Stage.someone();
    stage.startAs(Stage.AGENT, "referral", AtTheDoor.referral(followed));
    var known = stage.startAs(Stage.PARTNER, "screening", screening(followed));
    var unknown = stage.startAs(Stage.PARTNER, "screening", screening(Stage.someone()));

    assertThat(known.getProcessDefinitionId()).isEqualTo(unknown.getProcessDefinitionId());
    assertThat(known.isEnded()).isEqualTo(unknown.isEnded());
    assertThat(known.getBusinessKey()).isNotEqualTo(unknown.getBusinessKey());
    assertThat(stage.openTasks(Long.parseLong(known.getBusinessKey())))
        .containsExactly("userTask_resolveMatch");
    assertThat(stage.timeline(Long.parseLong(known.getBusinessKey())))
        .isEqualTo(stage.timeline(Long.parseLong(unknown.getBusinessKey())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lastName|Nom de famille",
        "firstName|Prénom",
        "reason|Pourquoi le programme pourrait lui convenir",
        "agreement|La personne accepte que le bureau la joigne"
      })
  void aMissingAnswerIsNamedInFrenchAndNothingIsWritten(String field, String label) {
    int before = door.count("person");
    assertThatThrownBy(() -> start(Stage.PARTNER, without(screening(Stage.someone()), field)))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
    assertThat(door.count("person")).isEqualTo(before);
  }

  @Test
  void onlyAPartnerOpensThisDoor() {
    for (var other : List.of(Stage.AGENT, Stage.staffOf("CRJ"), Stage.MANAGER)) {
      assertThatThrownBy(() -> start(other, screening(Stage.someone())))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private long start(Actor actor, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, "screening", values).getBusinessKey());
  }
}
