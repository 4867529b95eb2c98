package org.filrouge.ending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Someone who takes part, inside their whole pathway. */
@Component
class Leaving {

  private final Stage stage;
  private final SampleCase cases;
  private final Participations participations;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ProcessEngine engine;

  Leaving(
      Stage stage,
      SampleCase cases,
      Participations participations,
      JdbcClient jdbc,
      Clock clock,
      ProcessEngine engine) {
    this.stage = stage;
    this.cases = cases;
    this.participations = participations;
    this.jdbc = jdbc;
    this.clock = clock;
    this.engine = engine;
  }

  TakingPart someone() {
    return begun(new TakingPart(stage, cases, participations, jdbc, clock));
  }

  TakingPart someoneWithAPlan() {
    var person = someone();
    person.proposes(TakingPart.aPlan());
    person.answers("AGREED", null);
    return person;
  }

  /** The office follows them: no place is held. */
  TakingPart someoneWithoutPlace() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock);
    jdbc.sql(
            "delete from schedule_step where placement_id in"
                + " (select id from placement where pathway_id = ?)")
        .param(person.pathway)
        .update();
    jdbc.sql("delete from placement where pathway_id = ?").param(person.pathway).update();
    return begun(person);
  }

  private TakingPart begun(TakingPart person) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(person.pathway))
        .startBeforeActivity("callActivity_participation")
        .execute();
    return person;
  }

  /** Keys of open tasks, without those of the participation itself. */
  List<String> endTasks(long pathway) {
    return stage.openTasks(pathway).stream()
        .filter(key -> key.matches(".*(Report|Answer|Death|Readiness)"))
        .toList();
  }

  void daysGoBy(long pathway, int days) {
    stage.clockMoves(Duration.ofDays(days));
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
  }

  long running(long pathway) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  /** Timers of the pathway's processes of that kind. */
  long timers(long pathway, String process) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway), process)
        .list()
        .stream()
        .mapToLong(
            one ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(one.getId())
                    .count())
        .sum();
  }

  int placesHeld(long pathway) {
    return count(
        "select count(*) from placement where pathway_id = ? and released_at is null", pathway);
  }

  int placesReleased(long pathway) {
    return count(
        "select count(*) from placement where pathway_id = ? and released_at is not null", pathway);
  }

  Map<String, Object> last(long pathway) {
    return jdbc.sql(
            "select * from participation_end where pathway_id = ? order by id desc"
                + " fetch first 1 row only")
        .param(pathway)
        .query()
        .singleRow();
  }

  private int count(String sql, long pathway) {
    return jdbc.sql(sql).param(pathway).query(Integer.class).single();
  }

  void tellsReadiness(Actor actor, TakingPart person) {
    stage.startAs(
        actor,
        "readiness",
        Map.of(
            "participation", person.file(), "signs", "signes-racontés", "wish", "souhait-raconté"));
  }
}
