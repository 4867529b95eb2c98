package org.filrouge.simulation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the years go by: each day the due timers run in order, then people do what they do. */
class Years {

  private static final LocalTime TIMERS = LocalTime.of(9, 5);
  private static final Set<String> WITH_OBJECTIVES =
      Set.of("userTask_assessObjectives", "userTask_writeReport");
  private static final LocalTime PEOPLE = LocalTime.of(13, 0);

  private final ProcessEngine engine;
  private final Stage stage;
  private final JdbcClient jdbc;
  private final Chance chance;
  private final Habits habits;
  private final Answers answers;
  private final Initiatives initiatives;
  private final TreeMap<LocalDate, List<Intention>> intentions = new TreeMap<>();
  private final Map<String, String> elements = new HashMap<>();
  final TreeSet<Long> takingPart = new TreeSet<>();
  final Tally tally = new Tally();
  private Timestamp seen = new Timestamp(0);

  private record Intention(String task, String key, long pathway) {}

  Years(
      ProcessEngine engine,
      Stage stage,
      JdbcClient jdbc,
      Chance chance,
      Habits habits,
      Answers answers,
      Initiatives initiatives) {
    this.engine = engine;
    this.stage = stage;
    this.jdbc = jdbc;
    this.chance = chance;
    this.habits = habits;
    this.answers = answers;
    this.initiatives = initiatives;
  }

  static void itIs(LocalDate day, LocalTime time) {
    ClockUtil.setCurrentTime(Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant()));
  }

  /** Due timers, in the order they are due, until none is left. */
  void timersOf(LocalDate day) {
    itIs(day, TIMERS);
    var management = engine.getManagementService();
    while (true) {
      var due = management.createJobQuery().executable().orderByJobDuedate().asc().list();
      if (due.isEmpty()) {
        return;
      }
      due.forEach(job -> tally.timed(element(job), () -> management.executeJob(job.getId())));
    }
  }

  /** What a job does; the engine has one of its own, to clean its history. */
  private String element(Job job) {
    if (job.getJobDefinitionId() == null) {
      return "travail du moteur";
    }
    return elements.computeIfAbsent(
        job.getJobDefinitionId(),
        id ->
            engine
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
  }

  /** The tasks that appeared since the last time are looked at, and each gets its day. */
  void newTasks() {
    var now = new Timestamp(ClockUtil.getCurrentTime().getTime());
    jdbc.sql(
            "select t.id_, t.task_def_key_, e.business_key_ from act_ru_task t"
                + " join act_ru_execution e on e.id_ = t.proc_inst_id_"
                + " where t.create_time_ > ? and t.create_time_ <= ? order by t.create_time_, 3, 2")
        .params(seen, now)
        .query(
            (rs, n) ->
                new Intention(rs.getString(1), rs.getString(2), Long.parseLong(rs.getString(3))))
        .list()
        .forEach(this::meant);
    seen = now;
  }

  private void meant(Intention intention) {
    var day = habits.answers(intention.key(), intention.pathway());
    if (day != null) {
      intentions.computeIfAbsent(day, any -> new ArrayList<>()).add(intention);
    }
  }

  /** People answer what they meant to answer by that day, and start what they wish to. */
  void peopleOf(LocalDate day) {
    itIs(day, PEOPLE);
    while (!intentions.isEmpty() && !intentions.firstKey().isAfter(day)) {
      var meant = intentions.pollFirstEntry();
      boolean heldBack = meant.getKey().isBefore(day);
      meant.getValue().forEach(intention -> answered(intention, heldBack));
    }
    for (long pathway : List.copyOf(takingPart)) {
      if (chance.percent(0.12)) {
        String process = initiatives.any();
        attempted(process, () -> initiatives.take(process, pathway));
      }
    }
  }

  private void answered(Intention intention, boolean heldBack) {
    var groups =
        jdbc.sql(
                "select l.group_id_ from act_ru_task t join act_ru_identitylink l on l.task_id_ ="
                    + " t.id_ where t.id_ = ? and l.type_ = 'candidate' and l.group_id_ is not null")
            .param(intention.task())
            .query(String.class)
            .list();
    if (groups.isEmpty()) {
      tally.count("tâche disparue avant d'être faite");
      return;
    }
    if (heldBack && intention.key().equals("userTask_decideReview")) {
      habits.heldBack(intention.pathway());
    }
    var actor = who(intention.key(), groups);
    var form = read(actor, intention);
    var values = answers.to(intention.key(), intention.pathway(), form);
    boolean done = submitted(actor, intention, values);
    if (!done && "REORIENTATION".equals(values.get("decision"))) {
      values = answers.decision("CONTINUE");
      done = submitted(actor, intention, values);
    }
    if (!done) {
      meant(intention);
    } else if (EndAnswers.ends(intention.key(), values)) {
      takingPart.remove(intention.pathway());
    }
  }

  private static Actor who(String task, List<String> groups) {
    for (String group : groups) {
      if (group.startsWith("organism-")) {
        return Stage.staffOf(group.substring("organism-".length()));
      }
    }
    return task.equals("userTask_followLateReview") ? Stage.MANAGER : Stage.AGENT;
  }

  /** The objectives to assess are read in the form; the other forms are read one time in twenty. */
  private Map<String, Object> read(Actor actor, Intention intention) {
    if (!WITH_OBJECTIVES.contains(intention.key()) && !chance.percent(5)) {
      return Map.of();
    }
    var form = new HashMap<String, Object>();
    tally.timed(
        "formulaire ouvert",
        () ->
            form.putAll(
                stage.as(
                    actor, () -> engine.getFormService().getTaskFormVariables(intention.task()))));
    return form;
  }

  private boolean submitted(Actor actor, Intention intention, Map<String, Object> values) {
    return attempted(
        intention.key(),
        () ->
            stage.as(
                actor,
                () -> {
                  engine.getFormService().submitTaskForm(intention.task(), values);
                  return null;
                }));
  }

  /** A refusal is an answer like another, and is counted. */
  private boolean attempted(String what, Runnable act) {
    try {
      tally.timed(what, act);
      return true;
    } catch (FormFieldValidationException | BadUserRequestException refusal) {
      tally.refused(what, refusal.getMessage());
      return false;
    }
  }
}
