package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The second exchange: told by the organism, answered by the agent, told back (R33-34). */
@FilRougeTest
@Import(Leaving.class)
class ReadinessTest {

  private static final String ANSWER = "userTask_answerReadiness";
  private static final String READ = "userTask_readReadiness";

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired Participations participations;
  @Autowired ReadinessDue due;
  @Autowired StartReadiness start;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void anAgentWhoConfirmsPreparesTheEndWithItsReportAndEndsNothing() {
    var person = leaving.someone();
    leaving.tellsReadiness(person.staff(), person);
    assertThat(leaving.endTasks(person.pathway)).containsExactly(ANSWER);
    assertThat(stage.form(Stage.AGENT, person.pathway, ANSWER))
        .containsEntry("signs", "signes-racontés")
        .containsEntry("wish", "souhait-raconté");
    stage.submit(Stage.AGENT, person.pathway, ANSWER, Map.of("answer", "CONFIRMED"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(READ, TheEnd.REPORT);
    assertThat(stage.form(person.staff(), person.pathway, READ).get("answer").toString())
        .contains("confirme", "votre bilan est attendu");
    assertThat(stage.form(person.staff(), person.pathway, READ))
        .containsEntry("signs", "signes-racontés")
        .containsEntry("wish", "souhait-raconté")
        .extractingByKey("answered")
        .asString()
        .endsWith(", par " + Stage.AGENT.user());
    stage.submit(person.staff(), person.pathway, READ, Map.of("read", true));
    assertThat(participations.get(person.pathway).active()).isTrue();
    assertThat(leaving.last(person.pathway))
        .containsEntry("SOURCE", "READINESS")
        .containsEntry("REASON", "READY_FOR_MEASURE");
    assertThat(stage.timeline(person.pathway))
        .containsSubsequence(
            "Deuxième échange : la personne semble prête pour une mesure; l'agente ou l'agent"
                + " répondra d'ici le %s.".formatted(dueDay()),
            "Deuxième échange : l'accès à une mesure est confirmé par le bureau.",
            "Fin de participation à préparer à la suite du deuxième échange — motif : la personne est"
                + " prête pour une mesure active.")
        .noneMatch(line -> line.contains("racont"));
  }

  @Test
  void anAgentWhoDoesNotSaysWhatIsNeededYetAndTheParticipationContinues() {
    var person = leaving.someone();
    leaving.tellsReadiness(person.staff(), person);
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, person.pathway, ANSWER, Map.of("answer", "NOT_YET")))
        .hasMessageContaining("dites à l'organisme ce qu'il faut encore");
    stage.submit(
        Stage.AGENT,
        person.pathway,
        ANSWER,
        Map.of("answer", "NOT_YET", "explanation", "mot-raconté"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(READ);
    assertThat(stage.form(person.staff(), person.pathway, READ).get("answer").toString())
        .contains("Pas encore", "mot-raconté");
    stage.submit(person.staff(), person.pathway, READ, Map.of("read", true));
    assertThat(leaving.endTasks(person.pathway)).isEmpty();
    leaving.tellsReadiness(person.staff(), person);
    assertThat(leaving.endTasks(person.pathway)).containsExactly(ANSWER);
  }

  private String dueDay() {
    return FrenchDate.of(due.ofWhatIsToldToday());
  }

  @Test
  void onlyThoseForWhomItCanBeToldAreOffered() {
    var person = leaving.someone();
    assertThat(offered(person)).contains(person.file());
    leaving.tellsReadiness(person.staff(), person);
    assertThat(offered(person)).doesNotContain(person.file());
    var leaver = leaving.someone();
    end.asked(Stage.AGENT, leaver.pathway, "MOVED");
    assertThat(offered(leaver)).doesNotContain(leaver.file());
  }

  private String offered(TakingPart person) {
    return start.prefill(person.staff()).get("participations").toString();
  }

  @Test
  void anAnswerThatWaitsIsReminded() {
    var person = leaving.someone();
    leaving.tellsReadiness(person.staff(), person);
    leaving.daysGoBy(person.pathway, 12);
    assertThat(stage.timeline(person.pathway))
        .contains("Rappel : le deuxième échange attend la réponse du bureau.");
    assertThat(leaving.endTasks(person.pathway)).containsExactly(ANSWER);
  }

  @Test
  void onlyTheOrganismOfThePersonTellsItOneAtATimeAndBeforeAnEndIsAsked() {
    var person = leaving.someone();
    assertThatThrownBy(() -> leaving.tellsReadiness(leaving.someone().staff(), person))
        .hasMessageContaining("aucune participation en cours ne correspond chez vous");
    leaving.tellsReadiness(person.staff(), person);
    assertThatThrownBy(() -> leaving.tellsReadiness(person.staff(), person))
        .hasMessageContaining("attendez sa réponse");
    var leaver = leaving.someone();
    end.asked(Stage.AGENT, leaver.pathway, "MOVED");
    assertThatThrownBy(() -> leaving.tellsReadiness(leaver.staff(), leaver))
        .hasMessageContaining("dites au bilan que la personne semble prête");
  }

  @Test
  void aConfirmationWhileAnEndIsAlreadyAskedJoinsIt() {
    var person = leaving.someone();
    leaving.tellsReadiness(person.staff(), person);
    end.asked(Stage.AGENT, person.pathway, "STUDIES");
    stage.submit(Stage.AGENT, person.pathway, ANSWER, Map.of("answer", "CONFIRMED"));
    assertThat(leaving.endTasks(person.pathway)).containsExactly(READ, TheEnd.REPORT);
    assertThat(leaving.last(person.pathway)).containsEntry("REASON", "STUDIES");
  }
}
