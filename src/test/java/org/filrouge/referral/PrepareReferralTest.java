package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.directRecruitment;
import static org.filrouge.referral.AtTheDoor.reopening;
import static org.filrouge.referral.AtTheDoor.with;
import static org.filrouge.referral.AtTheDoor.without;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
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
class PrepareReferralTest {

  private static final String TASK = "userTask_prepareReferral";

  @Autowired Stage stage;
  @Autowired AtTheDoor door;
  @Autowired Referrals referrals;
  @Autowired RuntimeService runtime;

  private final LocalDate today = LocalDate.now(WorkingDays.QUEBEC);

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void theSevenFieldsAreKeptAndToldInOneLine() {
    long pathway = aPathwayToRefer();
    stage.submit(Stage.AGENT, pathway, TASK, complete());
    var referral = referrals.latest(pathway).orElseThrow();
    assertThat(referral.training()).isEqualTo("Secondaire III");
    assertThat(referral.otherAssets()).isNull();
    assertThat(referral.interventionLink()).isEqualTo("Les ateliers y mènent");
    assertThat(referral.plannedStart()).isEqualTo(today);
    assertThat(referral.preparedBy()).isEqualTo(Stage.AGENT.user());
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Référence préparée : début prévu le %s, fin estimée le %s."
                .formatted(FrenchDate.of(today), FrenchDate.of(today.plusMonths(10))));
    assertThat(stage.openTasks(pathway)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demand|Demande de la personne",
        "training|Formation",
        "workExperience|Expérience de travail",
        "competencies|Compétences",
        "obstacles|Obstacles",
        "resources|Ressources disponibles",
        "objectives|Objectifs poursuivis",
        "interventionLink|Lien entre ces objectifs et l'intervention",
        "plannedStart|Début prévu",
        "plannedEnd|Fin estimée"
      })
  void anIncompleteReferralNamesTheFieldAndChangesNothing(String field, String label) {
    long pathway = aPathwayToRefer();
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, without(complete(), field)))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
    assertThat(referrals.latest(pathway)).isEmpty();
  }

  @Test
  void theDatesLookForward() {
    long pathway = aPathwayToRefer();
    var past = with(complete(), "plannedStart", today.minusDays(1).toString());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, past))
        .hasMessage("« Début prévu » : la date ne peut pas être passée.");
    var reversed = with(complete(), "plannedEnd", today.toString());
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, reversed))
        .hasMessage(
            "« Fin estimée » : doit suivre la date de début prévue; corrigez l'une ou l'autre.");
  }

  @Test
  void aNarrativeOfTenThousandCharactersWithEmojiGoesThroughAndNoMore() {
    long pathway = aPathwayToRefer();
    String narrative = "é🌿".repeat(3_333) + "à";
    var tooLong = with(complete(), "otherInformation", narrative + "!");
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, tooLong))
        .hasMessageContaining("« Autres renseignements pertinents » : le texte est trop long");
    stage.submit(Stage.AGENT, pathway, TASK, with(complete(), "otherInformation", narrative));
    assertThat(referrals.latest(pathway).orElseThrow().otherInformation()).isEqualTo(narrative);
  }

  @Test
  void whatTheOrganismAndTheEvaluationSayIsAlreadyThere() {
    long pathway =
        start(Stage.staffOf("CRJ"), "direct-recruitment", directRecruitment(Stage.someone()));
    door.jdbc
        .sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, skills, obstacles,"
                + " objectives, pace) values (?, current_timestamp, 'agathe.roy', 'Sa sœur', 'x',"
                + " 'y', 'Cuisine', 'HOUSING,FAMILY', 'AUTONOMY,SUPPORT_NETWORK', 'HALF_DAYS')")
        .param(pathway)
        .update();
    toRefer(pathway);
    assertThat(stage.form(Stage.AGENT, pathway, TASK))
        .containsEntry("demand", "Rencontrée au café; souhaite apprendre")
        .containsEntry("competencies", "Cuisine")
        .containsEntry("resources", "Sa sœur")
        .containsEntry("objectives", "Gagner en autonomie\nBâtir ou élargir un réseau de soutien")
        .containsEntry("otherAssets", "Débrouillarde")
        .containsEntry("otherInformation", "Assidue et curieuse 🌱")
        .hasEntrySatisfying(
            "obstacles", text -> assertThat(text.toString()).startsWith("Logement, Famille"))
        .hasEntrySatisfying(
            "identity", text -> assertThat(text.toString()).contains("Rouyn-Noranda"));
  }

  @Test
  void whoComesBackFindsTheirLastReferralAndTheirNewDemand() {
    long first = aPathwayToRefer();
    stage.submit(Stage.AGENT, first, TASK, complete());
    door.closed(first);
    long second = start(Stage.AGENT, "reopening", reopening(door.file(first)));
    toRefer(second);
    assertThat(stage.form(Stage.AGENT, second, TASK))
        .containsEntry("demand", "Revient après un an")
        .containsEntry("training", "Secondaire III")
        .containsEntry("objectives", "Retrouver un rythme")
        .doesNotContainKey("plannedStart");
    assertThat(referrals.latest(second)).isEmpty();
  }

  private Map<String, Object> complete() {
    var values = new HashMap<String, Object>();
    values.put("demand", "Reprendre confiance");
    values.put("training", "Secondaire III");
    values.put("workExperience", "Deux ans en cuisine");
    values.put("competencies", "Travail d'équipe");
    values.put("obstacles", "Transport");
    values.put("resources", "Sa famille");
    values.put("objectives", "Retrouver un rythme");
    values.put("interventionLink", "Les ateliers y mènent");
    values.put("plannedStart", today.toString());
    values.put("plannedEnd", today.plusMonths(10).toString());
    return values;
  }

  private long aPathwayToRefer() {
    long pathway = stage.aPathway();
    toRefer(pathway);
    return pathway;
  }

  private void toRefer(long pathway) {
    runtime
        .createProcessInstanceByKey("intake")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity(TASK)
        .execute();
  }

  private long start(Actor actor, String process, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, process, values).getBusinessKey());
  }
}
