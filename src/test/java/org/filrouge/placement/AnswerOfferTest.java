package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FilRougeTest
class AnswerOfferTest {

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Persons persons;
  @Autowired Pathways pathways;
  @Autowired PlacementProcess process;

  private Scene scene;
  private String organism;
  private long pathway;

  @BeforeEach
  void aPlaceIsOffered() {
    scene = new Scene(stage, jdbc);
    organism = scene.organism(1);
    pathway = scene.someoneOffered(organism);
  }

  @Test
  void theOrganismSeesWhatItNeedsAndNothingOfWhoThePersonIs() {
    jdbc.sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, obstacles,"
                + " material_needs, objectives, pace) values (?, current_timestamp, 'agathe.roy',"
                + " 'r', 'c', 's', 'HOUSING', 'TRANSPORT', 'AUTONOMY,DIFFICULTIES', 'HALF_DAYS')")
        .param(pathway)
        .update();
    jdbc.sql(
            "update person set municipality = 'Évain-sur-Lac' where file_number ="
                + " (select file_number from pathway where id = ?)")
        .param(pathway)
        .update();
    var form = stage.form(Stage.staffOf(organism), pathway, "userTask_answerOffer");
    assertThat(form)
        .containsEntry("pace", "Des demi-journées")
        .containsEntry("materialNeeds", "Transport")
        .containsEntry("territory", "Bureau de Services Québec de Rouyn-Noranda");
    assertThat(form.get("objectives")).asString().contains("Gagner en autonomie");
    var who = persons.find(pathways.get(pathway).fileNumber()).orElseThrow().identity();
    assertThat(form.values().toString())
        .doesNotContain(who.lastName(), who.firstName(), who.birthDate().toString(), "HOUSING")
        .doesNotContain("Évain-sur-Lac");
  }

  @Test
  void eachReasonToDeclineShowsItsEffectBeforeItIsChosen() {
    var form = stage.form(Stage.staffOf(organism), pathway, "userTask_answerOffer");
    assertThat(form.get("declineReasons").toString())
        .contains(
            "Nos services ne répondent pas aux objectifs visés — effet : l'organisme n'est plus"
                + " proposé pour ce parcours")
        .contains("NEEDS_BEYOND_MEANS", "STAFF_UNAVAILABLE", "SCHEDULE_OR_TRAVEL", "OTHER");
  }

  @ParameterizedTest
  @EnumSource(DeclineReason.class)
  void everyReasonHasAnEffectAndANextStep(DeclineReason reason) {
    var effect = process.declineEffect(reason);
    assertThat(effect.effect()).startsWith("l'organisme ");
    assertThat(effect.nextStep()).isNotBlank();
    assertThat(effect.excludesOrganism())
        .isEqualTo(
            Arrays.asList(DeclineReason.SERVICES_DO_NOT_FIT, DeclineReason.NEEDS_BEYOND_MEANS)
                .contains(reason));
  }

  @Test
  void anotherOrganismNeitherSeesNorAnswersTheOffer() {
    String other = scene.organism(1);
    assertThatThrownBy(() -> scene.answer(pathway, other, scene.accepting()))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> stage.form(Stage.staffOf(other), pathway, "userTask_answerOffer"))
        .isInstanceOf(AuthorizationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "startDate, 2020-01-06, « Date du début » : la date ne peut pas être passée",
    "step1Hours, 21, « Palier 1 : heures par semaine » : le nombre doit être au plus 20",
    "step2Hours, 0, « Palier 2 : heures par semaine » : le nombre doit être au moins 1",
    "estimatedEnd, 2020-01-06, la fin estimée doit suivre la date du début",
    "estimatedEnd, 2206-01-06, vérifiez l'année",
    "step1Date, 2020-01-06, le premier palier ne peut pas commencer avant",
    "step2Date, 2020-01-06, ce palier doit commencer après le précédent",
    "step4Date, 2030-01-06, remplissez d'abord le palier précédent",
    "answer, DECLINED, choisissez le motif"
  })
  void anAnswerThatDoesNotHoldIsRefusedByField(String field, String value, String message) {
    var values = scene.accepting();
    values.put(field, value.matches("\\d+") ? (Object) Integer.valueOf(value) : value);
    assertThatThrownBy(() -> scene.answer(pathway, organism, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(message);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_answerOffer");
  }

  @Test
  void anAcceptanceWithoutDatesNorScheduleNamesWhatIsMissing() {
    assertThatThrownBy(() -> scene.answer(pathway, organism, Map.of("answer", "ACCEPTED")))
        .hasMessageContaining("« Date du début » : indiquez la date du début.")
        .hasMessageContaining("« Fin estimée »")
        .hasMessageContaining("« Palier 1 : à compter du »")
        .hasMessageContaining("« Palier 1 : heures par semaine »");
  }

  @Test
  void anotherReasonIsSpelledOutInTheNote() {
    assertThatThrownBy(
            () ->
                scene.answer(
                    pathway, organism, Map.of("answer", "DECLINED", "declineReason", "OTHER")))
        .hasMessageContaining("précisez le motif");
  }

  @Test
  void thePersonWhoDoesNotComeBeforeTheOfferIsNotRecorded() {
    scene.consents(pathway, organism);
    scene.answer(pathway, organism, scene.accepting());
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.staffOf(organism),
                    pathway,
                    "userTask_recordFirstDay",
                    Map.of(
                        "attendance",
                        "STARTED",
                        "firstDay",
                        scene.today().minusDays(1).toString())))
        .hasMessageContaining("la place n'a été offerte que le");
  }
}
