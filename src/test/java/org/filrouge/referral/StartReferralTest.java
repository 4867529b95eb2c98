package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class StartReferralTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired RuntimeService runtime;

  private Map<String, Object> someone() {
    var who = Stage.someone();
    return new HashMap<>(
        Map.of(
            "lastName",
            who.lastName(),
            "firstName",
            who.firstName(),
            "birthDate",
            who.birthDate().toString(),
            "sex",
            "F",
            "municipality",
            "Rouyn-Noranda",
            "demand",
            "Reprendre confiance avant de chercher un emploi",
            "agreement",
            true));
  }

  @Test
  void anAgentRefersSomeoneAndTheStoryBegins() {
    var instance = stage.startAs(Stage.AGENT, "referral", someone());
    long pathway = Long.parseLong(instance.getBusinessKey());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_assessSituation");
    assertThat(stage.timeline(pathway))
        .containsExactly("Dossier ouvert — porte d'entrée : Référence.");
  }

  @Test
  void aNarrativeOfTenThousandCharactersWithAccentsAndEmojiGoesThrough() {
    var values = someone();
    String narrative = "é🌿".repeat(3_333) + "à";
    values.put("demand", narrative);
    var instance = stage.startAs(Stage.AGENT, "referral", values);
    assertThat(
            jdbc.sql("select demand from pathway where id = ?")
                .param(Long.parseLong(instance.getBusinessKey()))
                .query(String.class)
                .single())
        .isEqualTo(narrative);
  }

  @Test
  void aRefusedReferralNamesEachFieldInFrenchAndLeavesNothing() {
    int before = count();
    var values = someone();
    values.put("birthDate", "1984-02-30");
    values.put("sex", "?");
    values.remove("agreement");
    assertThatThrownBy(() -> stage.startAs(Stage.AGENT, "referral", values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("« Date de naissance » : n'est pas une date qui existe")
        .hasMessageContaining("« Sexe » : n'est pas un des choix offerts");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void onlyAnAgentOpensThisDoor() {
    assertThatThrownBy(() -> stage.startAs(Stage.PARTNER, "referral", someone()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void noPersonStartsAProcessBesideItsForm() {
    assertThatThrownBy(
            () -> stage.as(Stage.AGENT, () -> runtime.startProcessInstanceByKey("referral")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("par son formulaire");
  }

  private int count() {
    return jdbc.sql("select count(*) from person").query(Integer.class).single();
  }
}
