package org.filrouge.histories;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Identity;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.filrouge.task.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few people of one trial, and everything anyone does or lets happen, in any order. */
class Lives {

  private static final List<String> INITIATIVES =
      List.of(
          ("suspension reorientation early-review plan-revision hours-change case-study note"
                  + " readiness consent-recording consent-withdrawal end-of-participation"
                  + " end-of-participation break transition-stop reopening death")
              .split(" "));

  private static final int TRIES = 4;

  private final ProcessEngine engine;
  private final Stage stage;
  private final Forms forms;
  private final JdbcClient jdbc;
  private final Random random;
  private final AnyForm any;
  private final Wishes wishes;
  private final Chronicle chronicle;
  final Town town;

  /** By file number. */
  final Map<Long, Identity> people = new LinkedHashMap<>();

  /** What was done so far, for whoever reads a failure. */
  final List<String> told = new ArrayList<>();

  Lives(
      ProcessEngine engine,
      Stage stage,
      Forms forms,
      JdbcClient jdbc,
      Random random,
      Chronicle chronicle) {
    this.engine = engine;
    this.stage = stage;
    this.forms = forms;
    this.jdbc = jdbc;
    this.random = random;
    this.chronicle = chronicle;
    this.town = new Town(jdbc);
    this.wishes = new Wishes(chronicle);
    this.any = new AnyForm(random, town.codes(), wishes);
  }

  static void itIs(LocalDate day) {
    ClockUtil.setCurrentTime(
        Date.from(day.atTime(LocalTime.NOON).atZone(WorkingDays.QUEBEC).toInstant()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingDays.QUEBEC);
  }

  /** Someone comes through any door; the first form they fill is not refused for ever. */
  void someoneArrives() {
    var who = Stage.someone();
    String door = oneOf("referral", "referral", "direct-recruitment", "screening", "conversion");
    Actor actor =
        switch (door) {
          case "screening" -> Stage.PARTNER;
          case "direct-recruitment" -> Stage.staffOf(town.organisms.get(2));
          default -> Stage.AGENT;
        };
    for (int n = 0; n < 20; n++) {
      var started = started(actor, door, who, null);
      if (started != null) {
        people.put(fileOf(Long.parseLong(started)), who);
        return;
      }
    }
    throw new AssertionError("Nobody comes through " + door + ": " + chronicle);
  }

  private long fileOf(long pathway) {
    return jdbc.sql("select file_number from pathway where id = ?")
        .param(pathway)
        .query(Long.class)
        .single();
  }

  /** The latest pathway of a file. */
  long pathway(long file) {
    return jdbc.sql("select max(id) from pathway where file_number = ?")
        .param(file)
        .query(Long.class)
        .single();
  }

  /** Someone does something, or wishes to and is told why not; whether anything was done. */
  boolean someoneActs(long file) {
    var open = tasks(file);
    if (open.isEmpty() || random.nextInt(100) < 15) {
      return takesTheInitiative(file);
    }
    var wanted = open.stream().filter(one -> wishes.wants(one.key())).toList();
    var among = wanted.isEmpty() || random.nextInt(100) < 40 ? open : wanted;
    var task = among.get(random.nextInt(among.size()));
    for (int n = 0; n < TRIES; n++) {
      if (answered(task, file)) {
        return true;
      }
    }
    return false;
  }

  record Open(String id, String key, long pathway) {}

  /** Open tasks of the whole file. */
  List<Open> tasks(long file) {
    return jdbc.sql(
            "select distinct t.id_, t.task_def_key_, p.id from pathway p join act_ru_execution e on"
                + " e.business_key_ = cast(p.id as varchar) join act_ru_task t on t.proc_inst_id_ ="
                + " e.proc_inst_id_ where p.file_number = ? order by 3, 2, 1")
        .param(file)
        .query((rs, n) -> new Open(rs.getString(1), rs.getString(2), rs.getLong(3)))
        .list();
  }

  private boolean answered(Open task, long file) {
    var actor = whose(task);
    var form = forms.forTask(task.key()).orElseThrow();
    var opened = opened(actor, task);
    var values =
        any.filled(
            new AnyForm.Page(
                task.key(),
                forms.schema(form),
                opened,
                people.get(file),
                Long.toString(file),
                today()));
    if (task.key().equals("userTask_proposePlan")) {
      values.putAll(TakingPart.aPlan());
      values.put("changeReason", "mots");
    }
    return attempted(
        task.pathway() + " " + actor.user() + " " + task.key(),
        task.key(),
        values,
        () ->
            stage.as(
                actor,
                () -> {
                  engine.getFormService().submitTaskForm(task.id(), values);
                  return "";
                }));
  }

  Map<String, Object> opened(Actor actor, Open task) {
    return stage.as(
        actor, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.id())));
  }

  /** One of those it is offered to. */
  Actor whose(Open task) {
    var groups = groups(task);
    return Town.of(groups.get(random.nextInt(groups.size())));
  }

  List<String> groups(Open task) {
    return jdbc.sql(
            "select group_id_ from act_ru_identitylink where task_id_ = ? and group_id_ is not null"
                + " and type_ = 'candidate' order by 1")
        .param(task.id())
        .query(String.class)
        .list();
  }

  private boolean takesTheInitiative(long file) {
    boolean open = has("select count(*) from pathway where open_slot = ?", file);
    boolean dead =
        has(
            "select count(*) from pathway where file_number = ? and closing_reason = 'DECEASED'",
            file);
    String process = !open && !dead ? "reopening" : initiative();
    try {
      return started(whoStarts(process, file), process, people.get(file), Long.toString(file))
          != null;
    } catch (AuthorizationException notTheirs) {
      chronicle.refused(process, "ce n'est pas à cette personne de le faire");
      return false;
    }
  }

  /** People die seldom: histories go far, and end so all the same. */
  private String initiative() {
    var wanted = INITIATIVES.stream().filter(wishes::wants).toList();
    var among = wanted.isEmpty() || random.nextInt(100) < 50 ? INITIATIVES : wanted;
    String process = among.get(random.nextInt(among.size()));
    return process.equals("death") && random.nextInt(3) > 0 ? initiative() : process;
  }

  private Actor whoStarts(String process, long file) {
    if (List.of("reopening", "death", "transition-stop", "consent-recording", "consent-withdrawal")
        .contains(process)) {
      return Stage.AGENT;
    }
    var organism = town.following(pathway(file));
    return organism.isEmpty() || random.nextInt(3) == 0
        ? Stage.AGENT
        : Stage.staffOf(organism.get(0));
  }

  /** The business key of what was started, or {@code null} if it was refused. */
  private String started(Actor actor, String process, Identity who, String file) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    var opened =
        stage.as(
            actor,
            () -> new HashMap<>(engine.getFormService().getStartFormVariables(definition.getId())));
    var schema = forms.schema(forms.forStart(process).orElseThrow());
    var values = any.filled(new AnyForm.Page(process, schema, opened, who, file, today()));
    var key = new String[1];
    attempted(
        file + " " + actor.user() + " " + process,
        process,
        values,
        () -> key[0] = stage.startAs(actor, process, values).getBusinessKey());
    return key[0];
  }

  /** A refusal is an answer like another, and changes nothing; any other exception is a fault. */
  private boolean attempted(String who, String what, Map<String, Object> values, Runnable act) {
    try {
      act.run();
      told.add(today() + " " + who + " " + values);
      chronicle.done(what, values);
      return true;
    } catch (FormFieldValidationException | BadUserRequestException refusal) {
      chronicle.refused(what, refusal.getMessage());
      return false;
    }
  }

  /** What comes next by itself happens at its hour; whether there was anything. */
  boolean timePasses() {
    var next =
        jdbc.sql(
                "select j.id_, j.duedate_, j.handler_cfg_ from act_ru_job j where"
                    + " j.process_instance_id_ in (select e.proc_inst_id_ from act_ru_execution e"
                    + " join pathway p on e.business_key_ = cast(p.id as varchar) where"
                    + " p.file_number in (:files)) order by case when j.duedate_ is null then 0 else"
                    + " 1 end, j.duedate_, j.id_ fetch first 1 row only")
            .param("files", people.keySet())
            .query((rs, n) -> new Object[] {rs.getString(1), rs.getTimestamp(2), rs.getString(3)})
            .optional();
    next.ifPresent(
        job -> {
          var due = (Date) job[1];
          if (due != null && due.after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(new Date(due.getTime()));
          }
          told.add(today() + " job " + job[2]);
          engine.getManagementService().executeJob((String) job[0]);
          chronicle.timer(String.valueOf(job[2]));
        });
    return next.isPresent();
  }

  private boolean has(String count, long id) {
    return jdbc.sql(count).param(id).query(Integer.class).single() > 0;
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
