package org.filrouge.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the demo's people through the real forms, on the days their stories happened. */
@Component
@Profile("demo")
class DemoTheatre {

  private final FormService forms;
  private final TaskService tasks;
  private final IdentityService identities;
  private final RepositoryService models;
  private final Clock clock;

  DemoTheatre(
      FormService forms,
      TaskService tasks,
      IdentityService identities,
      RepositoryService models,
      Clock clock) {
    this.forms = forms;
    this.tasks = tasks;
    this.identities = identities;
    this.models = models;
    this.clock = clock;
  }

  /** A colleague and the groups that say for whom they work. */
  record Player(String user, List<String> groups) {}

  static Player player(String user) {
    return DemoPeople.ACCOUNTS.stream()
        .filter(account -> account.id().equals(user))
        .map(account -> new Player(account.id(), account.groups()))
        .findFirst()
        .orElseThrow();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  /** The story moves to that day, ten in the morning; today happens at this very moment. */
  void on(LocalDate day, Runnable playing) {
    ClockUtil.reset();
    if (day.isBefore(today())) {
      var time = day.atTime(LocalTime.of(10, 0)).atZone(WorkingDays.QUEBEC).toInstant();
      ClockUtil.setCurrentTime(Date.from(time));
    }
    playing.run();
  }

  void curtain() {
    ClockUtil.reset();
  }

  /** Opens a door through its start form; returns the pathway's number. */
  long opens(Player who, String process, Map<String, Object> form) {
    return Long.parseLong(submitted(who, process, form));
  }

  private String submitted(Player who, String process, Map<String, Object> form) {
    var model =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    var opened = new ArrayList<String>();
    as(
        who,
        () -> {
          submits(
              process,
              () -> opened.add(forms.submitStartForm(model.getId(), form).getBusinessKey()));
          return null;
        });
    return opened.get(0);
  }

  /** Opens a door that belongs to no pathway: a directory, a table. */
  void does(Player who, String process, Map<String, Object> form) {
    submitted(who, process, form);
  }

  void completes(Player who, long pathway, String task, Map<String, Object> form) {
    String id = takesCharge(who, pathway, task);
    as(
        who,
        () -> {
          submits(task, () -> forms.submitTaskForm(id, form));
          return null;
        });
  }

  /** Takes charge of the open task of a pathway; returns the task's id. */
  String takesCharge(Player who, long pathway, String task) {
    String id =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .taskDefinitionKey(task)
            .singleResult()
            .getId();
    as(
        who,
        () -> {
          tasks.setAssignee(id, who.user());
          return null;
        });
    return id;
  }

  /** The moment a form is submitted, and nothing else: what a measure wants to see. */
  void submits(String form, Runnable submission) {
    submission.run();
  }

  private <T> T as(Player who, java.util.function.Supplier<T> act) {
    identities.setAuthentication(who.user(), who.groups());
    try {
      return act.get();
    } finally {
      identities.clearAuthentication();
    }
  }
}
