package org.filrouge.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of everyone at once, asked of the dossier and of the engine's own tables. */
class Invariants {

  private static final String OF_THE_PATHWAY =
      " join act_ru_execution e on e.id_ = x.%s where e.business_key_ = cast(p.id as varchar)";

  private final JdbcClient jdbc;
  private final Map<String, String> broken = new LinkedHashMap<>();

  int checks;

  Invariants(JdbcClient jdbc) {
    this.jdbc = jdbc;
    reviews();
    places();
    responsibility();
    engine();
  }

  /** Fails on the first that does not hold today, the machine being up and its timers run. */
  void hold(LocalDate today) {
    broken.forEach(
        (name, sql) -> {
          var found =
              jdbc.sql("select * from (" + sql + ") fetch first 5 rows only")
                  .param("today", today)
                  .query()
                  .listOfRows();
          assertThat(found).as("%s, %s", today, name).isEmpty();
          checks++;
        });
  }

  int size() {
    return broken.size();
  }

  private void reviews() {
    broken.put(
        "a review is due later than one year after the last one or the first day",
        "select a.* from participation a where a.ended_on is null and (a.planned_review_on >"
            + " a.next_review_on or a.next_review_on > dateadd('YEAR', 1, coalesce((select"
            + " max(r.held_on) from review r where r.pathway_id = a.pathway_id), a.started_on)))");
    broken.put(
        "a review is missed: its preparation should have opened by now",
        "select a.* from participation a where a.ended_on is null"
            + " and a.planned_review_on <= dateadd('DAY', 45, cast(:today as date))"
            + " and not exists (select 1 from review r where r.open_slot = a.pathway_id)");
    broken.put(
        "a review is doubled",
        "select pathway_id, last_day from review group by pathway_id, last_day"
            + " having count(*) > 1");
    broken.put(
        "two reviews are open at once",
        "select pathway_id from review where held_on is null group by pathway_id"
            + " having count(*) > 1");
    broken.put(
        "a review was given more than one year, or opened before the last one was decided",
        "select * from (select r.*, coalesce(lag(r.held_on) over w, a.started_on) as before,"
            + " lag(r.recorded_at) over w as decided from review r join participation a"
            + " on a.pathway_id = r.pathway_id window w as (partition by r.pathway_id order by"
            + " r.id)) where last_day > dateadd('YEAR', 1, before) or opened_at < decided");
    broken.put(
        "an open review is nobody's task",
        "select r.id from review r join pathway p on p.id = r.open_slot where not exists"
            + " (select 1 from act_ru_task x"
            + OF_THE_PATHWAY.formatted("proc_inst_id_")
            + " and x.task_def_key_ in ('userTask_assessObjectives', 'userTask_decideReview'))");
  }

  private void places() {
    broken.put(
        "an organism has more places taken than granted",
        "select o.code from organism o join placement p on p.organism_code = o.code"
            + " where p.released_at is null group by o.code, o.places_granted"
            + " having count(*) > o.places_granted");
    broken.put(
        "a place was released more or less than once",
        "select w.id from pathway w where (select count(*) from timeline t where t.pathway_id ="
            + " w.id and t.line like 'Place libérée à %') <> (select count(*) from placement p"
            + " where p.pathway_id = w.id and p.released_at is not null)");
    broken.put(
        "a place is held by nobody, or held though it was released",
        "select id from placement where (released_at is null) <>"
            + " (active_pathway is not null or leaving_pathway is not null)"
            + " or (active_pathway is not null and leaving_pathway is not null)");
    broken.put(
        "someone whose participation is over keeps a place",
        "select p.id from placement p join participation a on a.pathway_id = p.pathway_id"
            + " where a.ended_on is not null and p.released_at is null");
  }

  private void responsibility() {
    broken.put(
        "an open pathway has no agent, or nothing waits for anyone",
        "select p.id from pathway p where p.closed_at is null and (p.agent = '' or not exists"
            + " (select 1 from act_ru_task x"
            + OF_THE_PATHWAY.formatted("proc_inst_id_")
            + ") and not exists (select 1 from act_ru_job x"
            + OF_THE_PATHWAY.formatted("process_instance_id_")
            + " and x.duedate_ is not null))");
    broken.put(
        "someone taking part has neither an open review nor a timer for the next",
        "select p.pathway_id from participation p where p.ended_on is null and not exists (select 1"
            + " from review r where r.open_slot = p.pathway_id) and not exists (select 1 from"
            + " act_ru_job x join act_ru_execution e on e.id_ = x.process_instance_id_ where"
            + " e.business_key_ = cast(p.pathway_id as varchar)"
            + " and x.handler_cfg_ like 'timerEvent_prepareReview%')");
    broken.put(
        "a participation that is over still has its process",
        "select p.pathway_id from participation p where p.ended_on is not null and exists (select 1"
            + " from act_ru_execution e where e.business_key_ = cast(p.pathway_id as varchar)"
            + " and e.proc_def_id_ like 'participation:%')");
  }

  private void engine() {
    broken.put("the engine has an incident", "select id_ from act_ru_incident");
    broken.put(
        "a job has failed",
        "select id_ from act_ru_job where retries_ <= 0 or exception_msg_ <> ''");
    broken.put(
        "a timer set before today was due yesterday",
        "select handler_type_, handler_cfg_, duedate_, create_time_ from act_ru_job"
            + " where duedate_ < cast(:today as date) and create_time_ < cast(:today as date)");
  }
}
