package org.filrouge.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold after each act and each timer, of everyone of a trial, read from the tables. */
class HistoryHolds {

  private static final String OURS = "p.file_number in (:files)";
  private static final String RUNNING =
      "select 1 from act_ru_execution e where e.business_key_ = cast(p.id as varchar)";
  private static final String A_TASK =
      "select 1 from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_"
          + " where e.business_key_ = cast(p.id as varchar)";
  private static final String A_DATE =
      "select 1 from act_ru_execution e join act_ru_job j on j.process_instance_id_ ="
          + " e.proc_inst_id_ where e.business_key_ = cast(p.id as varchar)";

  /** Each finds what breaks a rule: empty is well. */
  private static final Map<String, String> BROKEN = new LinkedHashMap<>();

  static {
    BROKEN.put(
        "2: something ended by nobody",
        "select p.id from pathway p left join participation a on a.pathway_id = p.id where "
            + OURS
            + " and ((p.closed_at is not null and (p.closed_by is null or p.closed_by = 'systeme'))"
            + " or (a.ended_on is not null and (a.ended_by is null or a.ended_by = 'systeme')))");
    BROKEN.put(
        "4: more places taken than granted",
        "select o.code from organism o where o.code in (:organisms) and o.places_granted < (select"
            + " count(*) from placement w where w.organism_code = o.code and w.released_at is null)");
    BROKEN.put(
        "4: a place held and given back, or neither",
        "select w.id from placement w join pathway p on p.id = w.pathway_id where "
            + OURS
            + " and (w.released_at is null) <> (w.active_pathway is not null or w.leaving_pathway is"
            + " not null)");
    BROKEN.put(
        "4: a place given back more or less than once",
        "select p.id from pathway p where "
            + OURS
            + " and (select count(*) from timeline t where t.pathway_id = p.id and t.line like"
            + " 'Place libérée à %') <> (select count(*) from placement w where w.pathway_id = p.id"
            + " and w.released_at is not null)");
    BROKEN.put(
        "4: a place kept, or waited for, though the participation or the file is over",
        "select p.id from pathway p left join participation a on a.pathway_id = p.id where "
            + OURS
            + " and (p.closed_at is not null or a.ended_on is not null) and (exists (select 1 from"
            + " placement w where w.pathway_id = p.id and w.released_at is null) or exists (select 1"
            + " from waiting w where w.pathway_id = p.id and w.left_at is null))");
    BROKEN.put(
        "4: someone takes part, is away from no place and yet has none",
        "select p.id from pathway p join participation a on a.pathway_id = p.id where "
            + OURS
            + " and p.closed_at is null and a.ended_on is null and not exists (select 1 from"
            + " placement w where w.pathway_id = p.id and w.released_at is null) and not exists ("
            + A_TASK
            + ")");
    BROKEN.put(
        "5: an open pathway without agent, or where nothing waits for anyone",
        "select p.id from pathway p where "
            + OURS
            + " and p.closed_at is null and (p.agent = '' or (not exists ("
            + A_TASK
            + ") and not exists ("
            + A_DATE
            + " and j.duedate_ is not null)))");
    BROKEN.put(
        "5: a task offered to nobody",
        "select t.id_, t.task_def_key_ from pathway p join act_ru_execution e on e.business_key_ ="
            + " cast(p.id as varchar) join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_ where "
            + OURS
            + " and not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and"
            + " l.group_id_ is not null)");
    BROKEN.put(
        "a closed pathway still waits for a day, or asks more than to read or end what was agreed",
        "select p.id, t.task_def_key_, j.handler_cfg_ from pathway p join act_ru_execution e on"
            + " e.business_key_ = cast(p.id as varchar) left join act_ru_task t on t.proc_inst_id_ ="
            + " e.proc_inst_id_ left join act_ru_job j on j.process_instance_id_ = e.proc_inst_id_"
            + " where "
            + OURS
            + " and p.closed_at is not null and e.proc_def_id_ not like 'case-study:%' and"
            + " (j.id_ is not null or t.task_def_key_ not in ('userTask_readAnswer',"
            + " 'userTask_readReadiness', 'userTask_readReorientation', 'userTask_readDeparture',"
            + " 'userTask_agreeOnNextSteps'))");
    BROKEN.put(
        "after a death something of the file goes on, or a timer is left",
        "select p.id from pathway p where "
            + OURS
            + " and exists (select 1 from pathway d where d.file_number = p.file_number and"
            + " d.closing_reason = 'DECEASED') and (p.closed_at is null or exists ("
            + RUNNING
            + ") or exists ("
            + A_DATE
            + "))");
    BROKEN.put(
        "after a death a fact stays open",
        "select p.id from pathway p where "
            + OURS
            + " and p.closing_reason = 'DECEASED' and (p.id in (select open_pathway from case_study"
            + " where open_pathway is not null) "
            + Stream.of(
                    "participation_end",
                    "transition_phase",
                    "measure_choice",
                    "follow_through",
                    "after_break",
                    "suspension",
                    "reorientation",
                    "readiness",
                    "follow_up",
                    "review",
                    "plan_round")
                .map("or exists (select 1 from %s o where o.open_slot = p.id)"::formatted)
                .collect(Collectors.joining(" "))
            + ")");
    BROKEN.put(
        "6: closed without reason or next step",
        "select p.id from pathway p where "
            + OURS
            + " and p.closed_at is not null and (coalesce(p.closing_reason, '') = '' or"
            + " coalesce(p.next_step, '') = '')");
    BROKEN.put(
        "6: a refusal without reason",
        "select w.id from placement w join pathway p on p.id = w.pathway_id where "
            + OURS
            + " and w.accepted = false and w.decline_reason is null union all select e.id from"
            + " eligibility e join pathway p on p.id = e.pathway_id where "
            + OURS
            + " and e.decision = 'NOT_ELIGIBLE' and (e.refusal_reason is null or p.next_step is"
            + " null) union all select c.id from consent_refusal c join pathway p on p.id ="
            + " c.pathway_id where "
            + OURS
            + " and (c.reason = '' or c.next_step = '') union all select r.id from measure_refusal r"
            + " join transition_phase t on t.id = r.phase_id join pathway p on p.id = t.pathway_id"
            + " where "
            + OURS
            + " and (r.reason = '' or (r.decided_at is null and not exists ("
            + A_TASK
            + ") and p.closed_at is null))");
    BROKEN.put(
        "a job has failed",
        "select j.id_ from pathway p join act_ru_execution e on e.business_key_ = cast(p.id as"
            + " varchar) join act_ru_job j on j.process_instance_id_ = e.proc_inst_id_ where "
            + OURS
            + " and (j.retries_ <= 0 or j.exception_msg_ is not null)");
  }

  private final JdbcClient jdbc;
  private final Lives lives;
  private final Chronicle chronicle;

  /** When each thing ended; written once, never again. */
  private final Map<String, Object> ended = new HashMap<>();

  HistoryHolds(JdbcClient jdbc, Lives lives, Chronicle chronicle) {
    this.jdbc = jdbc;
    this.lives = lives;
    this.chronicle = chronicle;
  }

  /**
   * @param byItself whether it was a timer that made the last step
   */
  void hold(boolean byItself) {
    BROKEN.forEach(
        (rule, sql) ->
            assertThat(
                    jdbc.sql(sql)
                        .param("files", lives.people.keySet())
                        .param("organisms", lives.town.organisms)
                        .query()
                        .listOfRows())
                .as(rule)
                .isEmpty());
    reviewWithinTheYear();
    endedOnceAndByAPerson(byItself);
    chronicle.checks += BROKEN.size() + 2;
  }

  /** Invariant 1: never later than one year after the last one, or the first day. */
  private void reviewWithinTheYear() {
    jdbc.sql(
            "select a.planned_review_on, a.next_review_on, coalesce((select max(r.held_on)"
                + " from review r where r.pathway_id = a.pathway_id), a.started_on) as last_on"
                + " from participation a join pathway p on p.id = a.pathway_id where "
                + OURS
                + " and a.ended_on is null")
        .param("files", lives.people.keySet())
        .query(
            (rs, n) ->
                List.of(
                    rs.getObject("planned_review_on", LocalDate.class),
                    rs.getObject("next_review_on", LocalDate.class),
                    rs.getObject("last_on", LocalDate.class)))
        .list()
        .forEach(
            days -> {
              assertThat(days.get(0)).as("1: planned").isBeforeOrEqualTo(days.get(1));
              assertThat(days.get(1))
                  .as("1: next review")
                  .isBeforeOrEqualTo(days.get(2).plusYears(1))
                  .isAfter(days.get(2));
            });
  }

  /** Invariant 2: no timer ends anything; and what ended is not ended again. */
  private void endedOnceAndByAPerson(boolean byItself) {
    var now = new HashMap<String, Object>();
    jdbc.sql(
            "select concat('pathway ', p.id) as what, p.closed_at as at from pathway p where "
                + OURS
                + " and p.closed_at is not null union all select concat('place ', w.id),"
                + " w.released_at from placement w join pathway p on p.id = w.pathway_id where "
                + OURS
                + " and w.released_at is not null union all select concat('participation ', p.id),"
                + " p.opened_at from participation a join pathway p on p.id = a.pathway_id where "
                + OURS
                + " and a.ended_on is not null union all select concat('transition ', t.id),"
                + " t.ended_at from transition_phase t join pathway p on p.id = t.pathway_id where "
                + OURS
                + " and t.ended_at is not null union all select concat('follow-through ', f.id),"
                + " f.ended_at from follow_through f join pathway p on p.id = f.pathway_id where "
                + OURS
                + " and f.ended_at is not null")
        .param("files", lives.people.keySet())
        .query((rs, n) -> now.put(rs.getString("what"), rs.getTimestamp("at")))
        .list();
    ended.forEach((what, at) -> assertThat(now.get(what)).as("ended once: " + what).isEqualTo(at));
    if (byItself) {
      assertThat(now.keySet()).as("2: a timer ended something").isEqualTo(ended.keySet());
    }
    ended.putAll(now);
  }
}
