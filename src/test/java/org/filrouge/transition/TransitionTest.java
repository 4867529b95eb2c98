package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the wish to the first day of a measure, with or without a participation (R85-96). */
@FilRougeTest
class TransitionTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Starts starts;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theClockIsGivenBack() {
    stage.clockReset();
  }

  @Test
  void someoneWhoNeverTookPartGoesFromTheWishToTheFirstDayOfAMeasure() {
    var passage = aPassage().accepted();
    assertThat(passage.open()).containsExactly("userTask_recordMeasureStart");
    var due = stage.task(passage.pathway, "userTask_recordMeasureStart").getDueDate();
    assertThat(due.toInstant().atZone(org.filrouge.calendar.WorkingDays.QUEBEC).toLocalDate())
        .isEqualTo(passage.today().plusDays(10));
    stage.clockMoves(Duration.ofDays(10));
    var day = passage.today();
    passage.agent(
        "userTask_recordMeasureStart", Map.of("result", "STARTED", "startedOn", day.toString()));

    var started = starts.started(passage.pathway).orElseThrow();
    assertThat(started.startedOn()).isEqualTo(day);
    assertThat(started.kind()).isEqualTo(StartKind.MEASURE);
    assertThat(started.provider()).isEqualTo(passage.provider);
    assertThat(started.what()).isEqualTo("Formation " + passage.measure);
    assertThat(started.accompaniedBy()).isEqualTo(Accompaniment.ADVISER);
    assertThat(started.companion()).isEqualTo("Conseillère du bureau");
    assertThat(passage.open()).isEmpty();
    assertThat(passage.running()).isZero();
    assertThat(passage.told())
        .contains(
            "La personne a commencé la mesure « Formation %s » (Organisme %s) le %s."
                .formatted(passage.measure, passage.provider, FrenchDate.of(day)));
  }

  @Test
  void noMeasureBeginsBeforeThePathwayDid() {
    var passage = aPassage().accepted();
    for (var slip :
        Map.of(
                passage.today().minusDays(1), "ce parcours a été ouvert le",
                LocalDate.of(1990, 1, 1), "remonte à plus de 1 an; vérifiez l'année")
            .entrySet()) {
      assertThatThrownBy(
              () ->
                  passage.agent(
                      "userTask_recordMeasureStart",
                      Map.of("result", "STARTED", "startedOn", slip.getKey().toString())))
          .hasMessageContaining(slip.getValue());
    }
    assertThat(passage.open()).containsExactly("userTask_recordMeasureStart");
  }

  @Test
  void theSevenFieldsReachTheProviderAndThePersonCarriesNothing() {
    var passage = aPassage().handedOver();
    var seen = stage.form(passage.staff(), passage.pathway, "userTask_answerHandOver");
    for (String field :
        new String[] {
          "demand",
          "training",
          "workExperience",
          "otherAssets",
          "competencies",
          "obstacles",
          "resources",
          "otherInformation",
          "objectives",
          "interventionLink"
        }) {
      assertThat(seen).containsEntry(field, "transmis-" + field);
    }
    assertThat(seen.get("identity").toString()).contains("Nomdetest");
    assertThat(seen.get("dates").toString()).startsWith("du ");
    assertThat(
            jdbc.sql("select count(*) from access_log where pathway_id = ? and what = 'HAND_OVER'")
                .param(passage.pathway)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(passage.told()).anyMatch(line -> line.endsWith("La personne n'a rien à porter."));
  }

  @Test
  void whatThePersonKeepsToThemselvesDoesNotReachTheProvider() {
    var passage = aPassage().consented("IDENTITY", "DEMAND");
    passage.agent("userTask_handOver", passage.fields());
    var seen = stage.form(passage.staff(), passage.pathway, "userTask_answerHandOver");
    assertThat(seen).containsEntry("demand", "transmis-demand");
    assertThat(seen.toString()).doesNotContain("transmis-training", "transmis-obstacles");
    assertThat(seen.get("objectives")).asString().contains("Non visé par le consentement");
  }

  @Test
  void aConsentTakenBackClosesTheProvidersEyesAndItCannotAccept() {
    var passage = aPassage().handedOver();
    jdbc.sql("update consent set withdrawn_on = ? where organism_code = ?")
        .params(passage.today(), passage.provider)
        .update();
    var seen = stage.form(passage.staff(), passage.pathway, "userTask_answerHandOver");
    assertThat(seen.toString()).doesNotContain("Nomdetest", "transmis-");
    assertThat(seen).containsKey("nothing");
    assertThatThrownBy(
            () ->
                stage.submit(
                    passage.staff(),
                    passage.pathway,
                    "userTask_answerHandOver",
                    Map.of(
                        "answer",
                        "ACCEPTED",
                        "startOn",
                        passage.today().toString(),
                        "startPlace",
                        "Ici")))
        .hasMessageContaining("le consentement de la personne n'est plus en vigueur");
  }

  @Test
  void nothingIsHandedOverOnceTheConsentIsTakenBack() {
    var passage = aPassage().consented();
    jdbc.sql("update consent set withdrawn_on = ? where organism_code = ?")
        .params(passage.today(), passage.provider)
        .update();
    assertThatThrownBy(() -> passage.agent("userTask_handOver", passage.fields()))
        .hasMessageContaining("n'est plus en vigueur; consignez-en un nouveau");
    passage.agent("userTask_handOver", Map.of("decision", "STOPPED", "refusalReason", "NOT_SAID"));
    assertThat(passage.open()).containsExactly("userTask_decideNextStep");
  }

  @Test
  void aConsentAlreadyInForceIsNotAskedForAgain() {
    var passage = aPassage().handedOver();
    passage.declined("FULL");
    passage.next("CHOOSE_AGAIN");
    passage.agent(
        "userTask_chooseMeasure",
        Map.of("decision", "MEASURE", "measure", passage.measure, "reason", "nouvelle cohorte"));
    assertThat(passage.open()).containsExactly("userTask_handOver");
  }

  @Test
  void theOfficeRecordsAnAnswerThatCameByTelephone() {
    var passage = aPassage().handedOver();
    passage.agent(
        "userTask_answerHandOver",
        Map.of(
            "answer", "ACCEPTED", "startOn", passage.today().toString(), "startPlace", "Atelier"));
    assertThat(passage.open()).containsExactly("userTask_recordMeasureStart");
  }

  @Test
  void someoneWhoFindsWorkGoesTheirOwnWay() {
    var passage = aPassage().planned();
    passage.agent("userTask_chooseMeasure", Toward.ownWay());
    var missing = new HashMap<>(Toward.working(passage.today()));
    missing.remove("kind");
    assertThatThrownBy(() -> passage.agent("userTask_recordMeasureStart", missing))
        .hasMessageContaining("dites ce que la personne a commencé");
    passage.agent("userTask_recordMeasureStart", Toward.working(passage.today()));
    var started = starts.started(passage.pathway).orElseThrow();
    assertThat(started.kind()).isEqualTo(StartKind.EMPLOYMENT);
    assertThat(started.provider()).isNull();
  }

  @Test
  void aPathwayMayKnowASecondPassageAndTheLastOneCounts() {
    var passage = aPassage().planned();
    passage.agent("userTask_chooseMeasure", Toward.ownWay());
    passage.agent("userTask_recordMeasureStart", Toward.working(passage.today()));
    assertThat(starts.started(passage.pathway)).isPresent();
    stage.start("transition", passage.pathway);
    assertThat(starts.started(passage.pathway)).isEmpty();
    assertThat(stage.form(Stage.AGENT, passage.pathway, "userTask_decideAccompaniment"))
        .containsEntry("companion", "Conseillère du bureau");
  }

  private Passage aPassage() {
    return new Passage(stage, cases, jdbc);
  }
}
