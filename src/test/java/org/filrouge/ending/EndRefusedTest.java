package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What cannot be recorded says the field, the reason and what to do; nothing has changed. */
@FilRougeTest
@Import(Leaving.class)
class EndRefusedTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired SampleCase cases;
  @Autowired Leaving leaving;
  @Autowired Participations participations;
  @Autowired Clock clock;

  @Test
  void oneEndIsAskedAtATimeByThoseWhoFollowThePerson() {
    var person = leaving.someone();
    end.asked(person.staff(), person.pathway, "MOVED");
    assertThatThrownBy(() -> end.asked(Stage.AGENT, person.pathway, "HEALTH"))
        .hasMessageContaining(
            "une fin de participation est déjà demandée pour ce dossier depuis le")
        .hasMessageContaining("doit y répondre avant une autre");
    assertThatThrownBy(() -> end.asked(Stage.staffOf(cases.anOrganism()), person.pathway, "HEALTH"))
        .hasMessageContaining("aucune participation en cours ne correspond chez vous");
    end.played(person.pathway, "CLOSED");
    assertThatThrownBy(() -> end.asked(Stage.AGENT, person.pathway, "HEALTH"))
        .hasMessageContaining("elle est terminée ou suivie ailleurs");
  }

  @Test
  void anEndIsAskedWithAReasonAndAWordThatLeadsToIt() {
    var person = leaving.someone();
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.AGENT,
                    "end-of-participation",
                    Map.of("participation", person.file(), "reason", "OTHER")))
        .hasMessageContaining("« Ce qui mène à cette fin » : dites en quelques mots");
    assertThat(leaving.endTasks(person.pathway)).isEmpty();
  }

  @Test
  void aReportSaysWhatChangedForEachObjectiveAndByWhomThePersonWouldBeAccompanied() {
    var person = leaving.someoneWithAPlan();
    end.asked(Stage.AGENT, person.pathway, "MOVED");
    var report = new HashMap<>(TheEnd.report(Map.of("objective1", "x", "objective2", "y")));
    report.remove("impact2");
    refusedReport(person, report, "cet objectif, ou qu'il est sans objet");
    report.put("impact2", "SOME");
    report.put("mandate", "ELSEWHERE");
    refusedReport(person, report, "dites par qui la personne serait accompagnée");
    var without = leaving.someone();
    end.asked(Stage.AGENT, without.pathway, "MOVED");
    var empty = new HashMap<>(TheEnd.report(Map.of()));
    empty.remove("overall");
    refusedReport(without, empty, "aucun plan n'est convenu");
  }

  private void refusedReport(TakingPart person, Map<String, Object> values, String words) {
    assertThatThrownBy(() -> stage.submit(person.staff(), person.pathway, TheEnd.REPORT, values))
        .hasMessageContaining(words);
    assertThat(leaving.endTasks(person.pathway)).containsExactly(TheEnd.REPORT);
  }

  @Test
  void anAnswerIsWholeBeforeAnythingEnds() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "READY_FOR_MEASURE");
    end.reported(person.pathway, Map.of("mandate", "KEEP"));
    refused(person, Map.of("decision", "CONTINUE"), "dites pourquoi la participation continue");
    var whole = end.ending("TRANSITION");
    whole.put("mandateAnswer", "ACCEPTED");
    for (var missing :
        Map.of(
                "next", "dites ce qui suit la participation",
                "lastDay", "indiquez le dernier jour",
                "nextStep", "une fin de participation porte une suite",
                "mandateAnswer", "souhaite garder le mandat d'accompagnement; répondez-lui")
            .entrySet()) {
      var values = new HashMap<>(whole);
      values.remove(missing.getKey());
      refused(person, values, missing.getValue());
    }
    refused(person, with(whole, "mandateAnswer", "DECLINED"), "pourquoi le bureau reprend");
    refused(person, with(whole, "lastDay", today().minusDays(1)), "la participation a commencé le");
    refused(person, with(whole, "lastDay", today().plusDays(1)), "l'avenir");
    var diverging = with(whole, "next", "CLOSED");
    diverging.remove("decisionReason");
    refused(person, diverging, "la suite diffère de la proposition; dites pourquoi");
  }

  private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
    var changed = new HashMap<>(values);
    changed.put(key, value.toString());
    return changed;
  }

  private void refused(TakingPart person, Map<String, Object> values, String words) {
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, person.pathway, TheEnd.ANSWER, values))
        .hasMessageContaining(words);
    assertThat(participations.get(person.pathway).active()).isTrue();
    assertThat(leaving.placesHeld(person.pathway)).isEqualTo(1);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
