package org.filrouge.aftercare;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets scenes of people who began a measure, work or studies, and lets the months go by. */
@Component
public class Afterward {

  static final String CONTACT = "userTask_recordContact";
  static final String MISSING = "userTask_resolveMissingContact";
  static final String DECIDE = "userTask_decideAfter";
  static final String BREAK = "userTask_decideBreak";
  static final LocalDate START = LocalDate.of(2027, 2, 1);

  final Stage stage;
  final SampleCase cases;
  final JdbcClient jdbc;
  private final RuntimeService runtime;

  Afterward(Stage stage, SampleCase cases, JdbcClient jdbc, RuntimeService runtime) {
    this.stage = stage;
    this.cases = cases;
    this.jdbc = jdbc;
    this.runtime = runtime;
  }

  static void itIs(LocalDate day) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(10, 0).atZone(WorkingDays.QUEBEC).toInstant()));
  }

  /** The day comes and what waited for it happens, one thing leading to another. */
  public void dayComes(long pathway, LocalDate day) {
    itIs(day);
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
  }

  /** Someone who begins work today; the organism keeps the mandate, unless there is none. */
  long begins(String kind, LocalDate day, String organism) {
    itIs(day);
    long pathway = cases.referred();
    jdbc.sql(
            "insert into transition_phase (pathway_id, opened_at, accompanied_by,"
                + " companion_organism, decided_at, decided_by, first_meeting_on, first_place,"
                + " following_place, started_on, start_kind, started_where)"
                + " values (?, current_timestamp, ?, ?, current_timestamp, 'agathe.roy', ?,"
                + " 'Bureau', 'Bureau', ?, ?, 'Boulangerie du coin')")
        .params(pathway, organism == null ? "ADVISER" : "ORGANISM", organism, day, day, kind)
        .update();
    return pathway;
  }

  /** The same, followed by the present model from there. */
  public long followed(String kind, LocalDate day, String organism) {
    long pathway = begins(kind, day, organism);
    if (organism != null) {
      consents(pathway, organism);
    }
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity("callActivity_followThrough")
        .execute();
    return pathway;
  }

  void consents(long pathway, String organism) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, 'IDENTITY,OBJECTIVES', 'Accompagner', ?, 'Classeur',"
                + " current_timestamp, 'agathe.roy')")
        .params(cases.fileOf(pathway), organism, cases.today(), cases.today().plusYears(2))
        .update();
  }

  static Map<String, Object> found(String found, LocalDate madeOn, LocalDate since) {
    var values = new HashMap<String, Object>(Map.of("found", found, "madeOn", madeOn.toString()));
    if (since != null) {
      values.put("since", since.toString());
    }
    return values;
  }

  /** A contact made the day it is asked for; the person still works. */
  public void stillWorks(Actor actor, long pathway) {
    stage.submit(actor, pathway, CONTACT, found("EMPLOYED", cases.today(), began(pathway)));
  }

  private LocalDate began(long pathway) {
    return jdbc.sql("select since from follow_through where open_slot = ?")
        .param(pathway)
        .query(LocalDate.class)
        .single();
  }

  /** Not reached today; tried again in a week. */
  void misses(Actor actor, long pathway) {
    var values = found("NOT_REACHED", cases.today(), null);
    values.put("nextTryOn", cases.today().plusDays(7).toString());
    stage.submit(actor, pathway, CONTACT, values);
  }

  void tellsBreak(Actor actor, long pathway, String reason) {
    stage.startAs(
        actor,
        "break",
        Map.of(
            "caseFile",
            file(pathway),
            "brokenOn",
            cases.today().toString(),
            "reason",
            reason,
            "wish",
            "un-métier-manuel"));
  }

  void decidesBreak(long pathway, Map<String, Object> values) {
    stage.submit(Stage.AGENT, pathway, BREAK, values);
  }

  public String file(long pathway) {
    return Long.toString(cases.fileOf(pathway));
  }

  /** What is still planned, in order. */
  public List<LocalDate> planned(long pathway) {
    return jdbc.sql(
            "select c.planned_on from after_contact c join follow_through f"
                + " on f.id = c.follow_through_id where f.pathway_id = ? and c.recorded_at is null"
                + " and c.dropped_at is null order by c.planned_on")
        .param(pathway)
        .query(LocalDate.class)
        .list();
  }

  long running(long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  /** The pathway's own row, column by column. */
  public Map<String, Object> row(long pathway) {
    return jdbc.sql("select * from pathway where id = ?").param(pathway).query().singleRow();
  }

  List<String> groups(org.camunda.bpm.engine.TaskService tasks, String task) {
    return tasks.getIdentityLinksForTask(task).stream()
        .map(link -> link.getGroupId())
        .filter(java.util.Objects::nonNull)
        .toList();
  }
}
