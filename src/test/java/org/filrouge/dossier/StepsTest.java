package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes next, and who did what was done, is told to those who took part in it only. */
@FilRougeTest
class StepsTest {

  private static final String ANSWER = "userTask_answerReadiness";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired RuntimeService runtime;
  @Autowired StepsProcess steps;

  @Test
  void whoToldItLearnsWhoAnswersAndByWhenAndNobodyElseDoes() {
    var person = toldBy();
    assertThat(steps.awaited(instance(person), person.staff()))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.name()).isEqualTo("Répondre au deuxième échange");
              assertThat(step.who()).isNotBlank();
              assertThat(step.due()).matches("\\d+(er)? \\S+ 20\\d\\d");
            });
    assertThat(steps.awaited(instance(person), SampleCase.staff("x", cases.anOrganism())))
        .isEmpty();
    assertThat(steps.awaited(instance(person), Stage.AGENT)).isEmpty();
  }

  @Test
  void whoTookPartLearnsByWhomATaskWasDone() {
    var person = toldBy();
    String task = stage.task(person.pathway, ANSWER).getId();
    assertThat(steps.doneBy(task, person.staff())).isEmpty();
    stage.submit(
        Stage.AGENT, person.pathway, ANSWER, Map.of("answer", "NOT_YET", "explanation", "essai"));
    assertThat(steps.doneBy(task, Stage.AGENT)).contains("vous");
    assertThat(steps.doneBy(task, person.staff())).isPresent();
    assertThat(steps.doneBy(task, SampleCase.staff("x", cases.anOrganism()))).isEmpty();
    assertThat(steps.awaited(instance(person), Stage.AGENT))
        .extracting(StepsProcess.Step::name)
        .containsExactly("Lire la réponse du bureau");
  }

  private TakingPart toldBy() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock);
    stage.startAs(
        person.staff(),
        "readiness",
        Map.of("participation", person.file(), "signs", "signes", "wish", "souhait"));
    return person;
  }

  private String instance(TakingPart person) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(person.pathway), "readiness")
        .singleResult()
        .getId();
  }
}
