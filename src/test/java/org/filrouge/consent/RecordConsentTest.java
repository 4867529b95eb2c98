package org.filrouge.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.spin.Spin;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organism accepted; the person signs, or not. */
@FilRougeTest
class RecordConsentTest {

  private static final String TASK = "userTask_recordConsent";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Consents consents;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;
  @Autowired Forms forms;

  private long pathway;
  private String organism;

  @BeforeEach
  void anOrganismAccepted() {
    pathway = cases.referred();
    organism = cases.anOrganism();
    cases.placed(pathway, organism, true);
    runtime
        .createProcessInstanceByKey("placement")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity(TASK)
        .execute();
  }

  @Test
  void theFormOpensWithTheOrganismAndTheUsualYear() {
    assertThat(stage.form(Stage.AGENT, pathway, TASK))
        .containsEntry("organism", "Organisme " + organism)
        .containsEntry("signedOn", cases.today().toString())
        .containsEntry("validUntil", cases.today().plusYears(1).toString());
  }

  @Test
  void aHoleInAListIsRefusedInFrenchAndChangesNothing() {
    var holes = List.<Object>of(java.util.Arrays.asList("IDENTITY", null), "[\"IDENTITY\", null]");
    for (Object information : holes) {
      Object sent = information instanceof String json ? Spin.JSON(json) : information;
      assertThatThrownBy(
              () -> stage.submit(Stage.AGENT, pathway, TASK, Map.of("information", sent)))
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("contient un choix vide; retirez-le");
    }
    assertThat(stage.openTasks(pathway)).containsExactly(TASK);
  }

  @Test
  void bothFormsOfferEveryGroupOfInformation() {
    for (String form : List.of("record-consent", "start-consent-recording")) {
      assertThat(forms.schemas().get(form).fields().get("information").choices().keySet())
          .containsExactlyElementsOf(Stream.of(Information.values()).map(Enum::name).toList());
    }
  }

  @Test
  void aSignedConsentOpensTheWayToTheFirstDay() {
    stage.submit(
        Stage.AGENT,
        pathway,
        TASK,
        Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            cases.today().toString(),
            "validUntil",
            cases.today().plusYears(1).toString(),
            "information",
            List.of("IDENTITY", "NEEDS"),
            "purpose",
            "Accueillir la personne",
            "formKeptAt",
            "Classeur du bureau"));
    assertThat(consents.covers(cases.fileOf(pathway), organism)).isTrue();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_recordFirstDay");
  }

  @Test
  void aRefusalReleasesThePlaceKeepsItsReasonAndThePathwayGoesOn() {
    stage.submit(
        Stage.AGENT,
        pathway,
        TASK,
        Map.of(
            "decision", "REFUSED",
            "refusalReason", "OTHER_ORGANISM",
            "nextStep", "suite-convenue"));
    assertThat(consents.covers(cases.fileOf(pathway), organism)).isFalse();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_proposeOrganism");
    assertThat(
            jdbc.sql("select reason || ' ' || next_step from consent_refusal where pathway_id = ?")
                .param(pathway)
                .query(String.class)
                .single())
        .isEqualTo("OTHER_ORGANISM suite-convenue");
    assertThat(
            jdbc.sql("select count(*) from placement where active_pathway = ?")
                .param(pathway)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(String.join("\n", stage.timeline(pathway)))
        .contains("Consentement non donné pour Organisme " + organism)
        .doesNotContain("suite-convenue");
  }

  @Test
  void eachAnswerSaysWhatItLacks() {
    refused(
        Map.of("decision", "SIGNED"),
        "« Signé le » : ce champ est obligatoire",
        "« Où le formulaire signé est gardé » : ce champ est obligatoire",
        "sans l'identité");
    refused(
        Map.of("decision", "REFUSED"),
        "« Motif » : ce champ est obligatoire",
        "« Suite convenue avec la personne » : ce champ est obligatoire");
    assertThat(stage.openTasks(pathway)).containsExactly(TASK);
  }

  private void refused(Map<String, Object> values, String... messages) {
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, values))
        .isInstanceOf(FormFieldValidationException.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(messages));
  }
}
