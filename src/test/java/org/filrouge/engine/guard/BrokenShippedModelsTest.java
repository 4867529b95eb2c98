package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.DecisionTable;
import org.filrouge.task.Forms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The shipped models with one thing broken, as an analyst could in good faith. */
@FilRougeTest
class BrokenShippedModelsTest {

  private static final String PLACEMENT = "bpmn/placement/placement.bpmn";
  private static final String DECLINE = "bpmn/placement/decline-effect.dmn";
  private static final String ELIGIBILITY = "bpmn/intake/eligibility.dmn";
  private static final String CONSENT =
      "camunda:formRef=\"record-consent\" camunda:formRefBinding=\"deployment\""
          + " camunda:assignee=\"${pathway.agent(execution)}\""
          + " camunda:candidateGroups=\"${pathway.office(execution)}\"";

  @Autowired ApplicationContext context;
  @Autowired Forms forms;
  @Autowired List<DecisionTable> tables;

  @Test
  void consentIsNeverRecordedByAnOrganism() throws IOException {
    String element = "userTask_recordConsent « Consigner le consentement »";
    assertRefused(
        PLACEMENT,
        CONSENT,
        CONSENT.replace("${pathway.office(execution)}", "organism-vision-travail"),
        element,
        "« organism-vision-travail »",
        "Prenez ${pathway.office(execution)} ou ${pathway.officeAndManagers(execution)}");
    assertRefused(
        PLACEMENT,
        CONSENT,
        CONSENT.replace("${pathway.office(execution)}", "${placement.organism(execution)}"),
        element,
        "s'adresse à « Agents »");
  }

  @Test
  void anOfferIsAnsweredByTheOrganism() throws IOException {
    String offer = "camunda:formRef=\"answer-offer\" camunda:formRefBinding=\"deployment\" ";
    assertRefused(
        PLACEMENT,
        offer + "camunda:candidateGroups=\"${placement.organism(execution)}\"",
        offer + "camunda:candidateGroups=\"${pathway.office(execution)}\"",
        "userTask_answerOffer",
        "s'adresse à « Personnel des organismes »",
        "ou ${placement.organism(execution)}");
  }

  @Test
  void everyReasonToDeclineHasItsEffect() throws IOException {
    String row = shipped(DECLINE).replaceAll("(?s).*(<rule id=\"rule_6\">.*?</rule>).*", "$1");
    assertRefused(
        DECLINE,
        row,
        "",
        "decline-effect « Effet d'un refus de l'organisme »",
        "aucune ligne ne répond quand « Motif » = OTHER (Autre motif, précisé dans la note)");
    assertRefused(
        DECLINE,
        "<text>\"PLACES_REVIEWED\"</text>",
        "<text>\"PLACES_UNDER_REVIEW\"</text>",
        "ligne 5, colonne « Motif »",
        "« PLACES_UNDER_REVIEW »");
    assertRefused(
        DECLINE,
        "<text>\"lire la note de l'organisme, puis proposer\"</text>",
        "<text></text>",
        "la sortie « nextStep » n'est pas un texte quand « Motif » = OTHER");
  }

  @Test
  void eligibilityAnswersForEverySituation() throws IOException {
    assertRefused(
        ELIGIBILITY,
        "<text>\"NONE\"</text>",
        "<text>\"NOTHING\"</text>",
        "ligne 2, colonne « Aide financière reçue »",
        "« NOTHING »");
    assertRefused(
        ELIGIBILITY,
        "<text>\"NONE\"</text>",
        "<text>\"BASIC_INCOME\"</text>",
        "aucune ligne ne répond quand",
        "NONE (Aucun de ces programmes)");
    assertRefused(
        ELIGIBILITY,
        "<text>situation.prevented</text>",
        "<text>situation.motivation</text>",
        "Manquantes : situation.prevented. Inconnues : situation.motivation");
  }

  @Test
  void aWithdrawnOfferIsStillThrown() throws IOException {
    assertRefused(
        PLACEMENT,
        "<bpmn:escalationEventDefinition id=\"endEvent_withdrawn_escalation\" escalationRef=\"escalation_offerWithdrawn\" />",
        "",
        "boundaryEvent_offerWithdrawn « Offre retirée »",
        "l'escalade « offerWithdrawn »");
  }

  @Test
  void aFreedPlaceIsStillAwaited() throws IOException {
    assertRefused(
        PLACEMENT,
        "name=\"placeFreed\"",
        "name=\"placeLibre\"",
        "placement « Placement »",
        "le message « placeFreed »",
        "plus rien ne l'attend");
  }

  @Test
  void aGatewayReadsWhatItsFormsDecide() throws IOException {
    assertRefused(
        PLACEMENT,
        "${outcome == 'ABSENT'}",
        "${outcome == 'WAITING'}",
        "flow_came_handleNoShow",
        "« WAITING » n'est jamais décidé",
        "STARTED, POSTPONED, ABSENT (userTask_recordFirstDay)");
  }

  @Test
  void aRenamedPhaseIsNamedOnBothSides() throws IOException {
    assertRefused(
        PLACEMENT,
        "<bpmn:process id=\"placement\"",
        "<bpmn:process id=\"placing\"",
        "placing « Placement »",
        "aucun modèle n'appelle « placing »");
  }

  /** Each table the program asks is shipped, and each shipped table is declared (guard, too). */
  @Test
  void everyDeclaredTableIsShipped() throws IOException {
    var declared = tables.stream().map(DecisionTable::id).toList();
    var files = ShippedModelsTest.shipped();
    var shipped =
        new BundleReader(new Problems())
            .read(new Bundle("fil-rouge", program(), null), files).tables.stream()
                .flatMap(table -> table.decisions().stream())
                .map(decision -> decision.getId())
                .toList();
    assertThat(declared).containsExactlyInAnyOrderElementsOf(shipped);
  }

  private void assertRefused(String file, String text, String becomes, String... says)
      throws IOException {
    var files = ShippedModelsTest.shipped();
    String whole = shipped(file);
    assertThat(whole).contains(text);
    files.put(file, whole.replace(text, becomes).getBytes(StandardCharsets.UTF_8));
    assertThat(problems(files)).anySatisfy(line -> assertThat(line).contains(says));
  }

  private List<String> problems(Map<String, byte[]> files) {
    return new ArrayList<>(
        new ModelGuard(program(), new ShippedModelsTest.NothingYet())
            .problems("fil-rouge", files).stream().map(ModelProblem::line).toList());
  }

  private SpringProgram program() {
    return new SpringProgram(context, forms);
  }

  private static String shipped(String file) throws IOException {
    return new String(ShippedModelsTest.shipped().get(file), StandardCharsets.UTF_8);
  }
}
