package org.filrouge.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class ConsentTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Consents consents;
  @Autowired Persons persons;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;
  @Autowired HistoryService history;

  private long pathway;
  private long file;
  private String organism;

  @BeforeEach
  void someoneAndAnOrganism() {
    pathway = cases.referred();
    file = cases.fileOf(pathway);
    organism = cases.anOrganism();
  }

  @AfterEach
  void clockReset() {
    stage.clockReset();
  }

  private Map<String, Object> signed() {
    return new HashMap<>(
        Map.of(
            "fileNumber",
            (int) file,
            "organism",
            organism,
            "signedOn",
            cases.today().toString(),
            "validUntil",
            cases.today().plusDays(30).toString(),
            "information",
            List.of("IDENTITY", "DEMAND"),
            "purpose",
            "Accueillir la personne",
            "formKeptAt",
            "Classeur 4 du bureau"));
  }

  private Map<String, Object> withdrawal(String whose) {
    return new HashMap<>(
        Map.of(
            "fileNumber",
            (int) file,
            "organism",
            whose,
            "withdrawnOn",
            cases.today().toString(),
            "reason",
            "ce-que-la-personne-en-dit"));
  }

  private void recorded() {
    stage.startAs(Stage.AGENT, "consent-recording", signed());
  }

  @Test
  void aSignedConsentCoversThatOrganismAndNoOther() {
    var instance = stage.startAs(Stage.AGENT, "consent-recording", signed());
    assertThat(instance.getBusinessKey()).isEqualTo(Long.toString(pathway));
    assertThat(consents.covers(file, organism)).isTrue();
    assertThat(consents.covers(file, cases.anOrganism())).isFalse();
    assertThat(consents.shared(file, organism))
        .containsExactlyInAnyOrder(Information.IDENTITY, Information.DEMAND);
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Consentement écrit consigné pour Organisme " + organism);
  }

  @Test
  void aConsentHoldsThroughItsLastDayInQuebecAndNotTheDayAfter() {
    recorded();
    stage.clockMoves(Duration.ofDays(30));
    assertThat(consents.covers(file, organism)).isTrue();
    stage.clockMoves(Duration.ofDays(1));
    assertThat(consents.covers(file, organism)).isFalse();
  }

  @Test
  void aWithdrawalCountsAtOnceAndTheAgentAgreesOnWhatComesNext() {
    recorded();
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal(organism));
    assertThat(consents.covers(file, organism)).isFalse();
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_agreeOnNextSteps");
    assertThat(stage.form(Stage.AGENT, pathway, "userTask_agreeOnNextSteps").get("withdrawal"))
        .asString()
        .contains("Organisme " + organism);
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_agreeOnNextSteps",
        Map.of("decision", "NEW_CONSENT", "agreed", "texte-convenu", "nextStep", "Se revoir"));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Suite convenue après le retrait du consentement : préparer un nouveau consentement.");
    assertThat(
            jdbc.sql("select agreed from consent_follow_up where pathway_id = ?")
                .param(pathway)
                .query(String.class)
                .single())
        .isEqualTo("texte-convenu");
  }

  @Test
  void withdrawingFromEveryOrganismLeavesNoneCovered() {
    recorded();
    String first = organism;
    organism = cases.anOrganism();
    recorded();
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal("*"));
    assertThat(consents.covers(file, first)).isFalse();
    assertThat(consents.covers(file, organism)).isFalse();
  }

  @Test
  void aPersonMayTakeBackTheirConsentAfterThePathwayClosed() {
    recorded();
    pathways.closed(
        pathway,
        Stage.AGENT.user(),
        new org.filrouge.participant.Closing(
            org.filrouge.participant.Closing.Reason.PERSON_DECLINED, null, "Rien pour l'instant"));
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal(organism));
    assertThat(consents.covers(file, organism)).isFalse();
  }

  @Test
  void aFormSignedBeforeTheWithdrawalDoesNotBringTheConsentBack() {
    recorded();
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal(organism));
    var old = signed();
    old.put("signedOn", cases.today().minusDays(3).toString());
    refused("consent-recording", old, "« Signé le » : la personne a retiré son consentement le");
    assertThat(consents.covers(file, organism)).isFalse();
  }

  @Test
  void aFormSignedAfterTheWithdrawalCountsAgain() {
    recorded();
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal(organism));
    recorded();
    assertThat(consents.covers(file, organism)).isTrue();
  }

  @Test
  void theFormSignedLastReplacesTheOneBefore() {
    recorded();
    var narrower = signed();
    narrower.put("information", List.of("IDENTITY"));
    stage.startAs(Stage.AGENT, "consent-recording", narrower);
    assertThat(consents.shared(file, organism)).containsExactly(Information.IDENTITY);
  }

  @Test
  void nothingIsWithdrawnWhereNothingWasSigned() {
    refused(
        "consent-withdrawal",
        withdrawal(organism),
        "aucun consentement en vigueur n'est consigné pour ce choix");
  }

  @Test
  void aWithdrawalNeverPrecedesTheSignature() {
    recorded();
    var early = withdrawal(organism);
    early.put("withdrawnOn", cases.today().minusDays(1).toString());
    refused("consent-withdrawal", early, "« Retiré le » : le retrait ne peut pas précéder");
  }

  @Test
  void aConsentNeedsADateThatCameAnEndThatDidNotAndTheIdentity() {
    var wrong = signed();
    wrong.put("signedOn", cases.today().plusDays(1).toString());
    wrong.put("validUntil", cases.today().toString());
    refused("consent-recording", wrong, "« Signé le » : la date ne peut pas être dans l'avenir.");
    refused(
        "consent-recording", wrong, "« Valide jusqu'au » : la date doit être après aujourd'hui");
    var anonymous = signed();
    anonymous.put("information", List.of("DEMAND"));
    refused("consent-recording", anonymous, "sans l'identité");
    assertThat(consents.latest(file)).isEmpty();
  }

  @Test
  void anUnknownOrganismIsRefused() {
    var wrong = signed();
    wrong.put("organism", "NULLE-PART");
    refused("consent-recording", wrong, "« Organisme » : cet organisme n'est pas au répertoire");
  }

  @Test
  void aFileOfAnotherOfficeAClosedOneAndNoneAreRefusedInTheSameWords() {
    String same = "aucun parcours en cours de votre bureau ne porte ce numéro";
    var elsewhere = new Actor("ailleurs", List.of("agents", "office-ailleurs"));
    assertThatThrownBy(() -> stage.startAs(elsewhere, "consent-recording", signed()))
        .hasMessageContaining(same);
    pathways.closed(
        pathway,
        Stage.AGENT.user(),
        new org.filrouge.participant.Closing(
            org.filrouge.participant.Closing.Reason.PERSON_DECLINED, null, "Rien pour l'instant"));
    refused("consent-recording", signed(), same);
    file = 1;
    refused("consent-recording", signed(), same);
  }

  @Test
  void aFileThatMayBelongToSomeoneAlreadyFollowedWaits() {
    Identity someone = Stage.someone();
    file = persons.registered(someone);
    pathways.opened(
        new Pathways.Opening(
            file, Door.SCREENING, "rouyn-noranda", Stage.AGENT.user(), "d", false, true),
        "test");
    refused("consent-recording", signed(), "attend qu'on vérifie");
  }

  @Test
  void onlyAnAgentRecordsOrWithdraws() {
    for (Actor other : List.of(Stage.staffOf(organism), Stage.PARTNER, Stage.MANAGER)) {
      assertThatThrownBy(() -> stage.startAs(other, "consent-recording", signed()))
          .isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> stage.startAs(other, "consent-withdrawal", withdrawal(organism)))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  @Test
  void noWordOfThePersonEntersTheEngine() {
    recorded();
    stage.startAs(Stage.AGENT, "consent-withdrawal", withdrawal(organism));
    assertThat(
            history.createHistoricVariableInstanceQuery().list().stream()
                .map(variable -> String.valueOf(variable.getValue())))
        .noneMatch(value -> value.contains("ce-que-la-personne") || value.contains("Classeur 4"));
  }

  private void refused(String process, Map<String, Object> values, String message) {
    assertThatThrownBy(() -> stage.startAs(Stage.AGENT, process, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(message);
  }
}
