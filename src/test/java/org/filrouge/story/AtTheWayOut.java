package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People about to leave, by any way out, and what must hold once they have taken it. */
@Component
class AtTheWayOut {

  private final Walk walk;
  private final TimeGoesBy time;
  private final Stage stage;
  private final SampleCase cases;
  private final Participations participations;
  private final Pathways pathways;
  private final Persons persons;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ProcessEngine engine;

  AtTheWayOut(
      Walk walk,
      TimeGoesBy time,
      Stage stage,
      SampleCase cases,
      Participations participations,
      Pathways pathways,
      Persons persons,
      JdbcClient jdbc,
      Clock clock,
      ProcessEngine engine) {
    this.walk = walk;
    this.time = time;
    this.stage = stage;
    this.cases = cases;
    this.participations = participations;
    this.pathways = pathways;
    this.persons = persons;
    this.jdbc = jdbc;
    this.clock = clock;
    this.engine = engine;
  }

  static final List<String> MEASURE =
      List.of(
          "decideAccompaniment accompaniedBy=ADVISER",
          "agreeOnActionPlan",
          "chooseMeasure decision=MEASURE",
          "recordMeasureConsent decision=SIGNED signedOn=today"
              + " information=IDENTITY,DEMAND,ASSETS,NEEDS,OTHER,OBJECTIVES,DATES",
          "handOver decision=HANDED_OVER",
          "answerHandOver answer=ACCEPTED",
          "recordMeasureStart result=STARTED startedOn=today kind=MEASURE");

  long takingPart() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock).consented("IDENTITY");
    return at("participation", person.pathway);
  }

  long toward() {
    String provider = cases.anOrganism();
    String measure = "M-" + provider;
    jdbc.sql(
            "insert into measure (code, office, name, kind, provider, territory, valid_from,"
                + " loaded_at, loaded_by) values (?, 'rouyn-noranda', 'Cuisine', 'TRAINING', ?,"
                + " 'Rouyn-Noranda', date '2020-01-01', current_timestamp, 'essai')")
        .params(measure, provider)
        .update();
    walk.mayChoose(List.of(measure));
    return at("transition", cases.referred());
  }

  long following() {
    long pathway = toward();
    MEASURE.forEach(step -> play(pathway, step));
    return pathway;
  }

  long at(String phase, long pathway) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity("callActivity_" + phase)
        .execute();
    return pathway;
  }

  void play(long pathway, String... steps) {
    long file = cases.fileOf(pathway);
    var who = persons.find(file).orElseThrow().identity();
    walk.steps(pathway, Long.toString(file), who, List.of(steps));
  }

  void placesReleased(long pathway, int times) {
    assertThat(
            jdbc.sql(
                    "select count(*) from placement where pathway_id = ? and released_at is not null")
                .param(pathway)
                .query(Integer.class)
                .single())
        .as("places given back")
        .isEqualTo(times);
    assertThat(stage.timeline(pathway).stream().filter(line -> line.startsWith("Place libérée")))
        .hasSize(times);
  }

  /** Closed by the agent, with what follows; or something awaits someone. */
  void closed(long pathway, boolean closed) {
    assertThat(pathways.get(pathway).open()).isEqualTo(!closed);
    if (closed) {
      assertThat(
              jdbc.sql("select closed_by, closing_reason, next_step from pathway where id = ?")
                  .param(pathway)
                  .query()
                  .singleRow()
                  .values())
          .contains(Stage.AGENT.user())
          .doesNotContainNull();
      assertThat(time.jobs(pathway)).isEmpty();
    } else {
      assertThat(stage.openTasks(pathway).size() + time.jobs(pathway).size()).isPositive();
    }
  }
}
