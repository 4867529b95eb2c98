package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Answers still to be read when a consent is withdrawn: the fact, no word of the office (R129). */
@FilRougeTest
@Import(Leaving.class)
class AfterWithdrawalTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired Clock clock;

  @Test
  void theFormerOrganismReadsThatTheParticipationEndedAndNothingElse() {
    var person = leaving.someone();
    person.consented("IDENTITY,OBJECTIVES");
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.reported(person.pathway, Map.of());
    end.answered(person.pathway, "CLOSED");
    assertThat(answer(person, TheEnd.READ)).contains("emploi", "Suite");
    withdrawn(person);
    assertThat(answer(person, TheEnd.READ))
        .matches("La participation \\*\\*a pris fin le [^*]+\\*\\*\\.");
  }

  @Test
  void theWordThatGoesWithTheAnswerToASecondExchangeIsKept() {
    var person = leaving.someone();
    person.consented("IDENTITY,OBJECTIVES");
    leaving.tellsReadiness(person.staff(), person);
    stage.submit(
        Stage.AGENT,
        person.pathway,
        "userTask_answerReadiness",
        Map.of("answer", "NOT_YET", "explanation", "mot-raconté"));
    withdrawn(person);
    assertThat(answer(person, "userTask_readReadiness"))
        .contains("Pas encore")
        .doesNotContain("mot-raconté");
  }

  private String answer(TakingPart person, String task) {
    return stage.form(person.staff(), person.pathway, task).get("answer").toString();
  }

  private void withdrawn(TakingPart person) {
    stage.startAs(
        Stage.AGENT,
        "consent-withdrawal",
        Map.of(
            "fileNumber",
            Integer.valueOf(person.file()),
            "organism",
            person.organism,
            "withdrawnOn",
            LocalDate.now(clock.withZone(WorkingDays.QUEBEC)).toString()));
  }
}
