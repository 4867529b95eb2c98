package org.filrouge.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Sex;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Plays the people of a scenario: they start processes and complete tasks through their forms. */
@Component
public class Stage {

  public static final Actor AGENT =
      new Actor("agathe.roy", List.of("agents", "office-rouyn-noranda"));
  public static final Actor MANAGER =
      new Actor("maude.bergeron", List.of("managers", "managers-rouyn-noranda"));
  public static final Actor PARTNER =
      new Actor("paule.ouellet", List.of("partners", "partner-rouyn-noranda"));

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final ProcessEngine engine;
  private final Persons persons;
  private final Pathways pathways;
  private final Timeline timeline;

  Stage(ProcessEngine engine, Persons persons, Pathways pathways, Timeline timeline) {
    this.engine = engine;
    this.persons = persons;
    this.pathways = pathways;
    this.timeline = timeline;
  }

  /** Staff of an organism, by its code. */
  public static Actor staffOf(String organism) {
    return new Actor(
        "odile.lavoie", List.of("organism-staff", "organism-" + organism.toLowerCase()));
  }

  /** A pathway already opened and agreed on, without any process yet. */
  public long aPathway() {
    return aPathway(Door.REFERRAL);
  }

  public long aPathway(Door door) {
    long file = persons.registered(someone());
    return pathways
        .opened(
            new Pathways.Opening(
                file, door, "rouyn-noranda", AGENT.user(), "Reprendre confiance", true, false),
            AGENT.user())
        .id();
  }

  /** Someone who resembles nobody else of the test run. */
  public static Identity someone() {
    int n = PEOPLE.incrementAndGet();
    return new Identity(
        "Nomdetest" + letters(n),
        "Prénom" + letters(n * 7),
        LocalDate.of(1945, 1, 1).plusDays(37L * n % 20_011),
        Sex.X,
        "Rouyn-Noranda",
        null);
  }

  /** Starts one phase by itself: {@code start("placement", pathway)}. */
  public ProcessInstance start(String process, long pathway) {
    return engine.getRuntimeService().startProcessInstanceByKey(process, Long.toString(pathway));
  }

  /** Starts a process through its start form, as a person does. */
  public ProcessInstance startAs(Actor actor, String process, Map<String, Object> values) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    return as(actor, () -> engine.getFormService().submitStartForm(definition.getId(), values));
  }

  /** Completes the open task of a pathway through its form, as a person does. */
  public void submit(Actor actor, long pathway, String task, Map<String, Object> values) {
    String id = task(pathway, task).getId();
    as(
        actor,
        () -> {
          engine.getFormService().submitTaskForm(id, values);
          return null;
        });
  }

  /** What the form of the open task shows when it opens. */
  public Map<String, Object> form(Actor actor, long pathway, String task) {
    String id = task(pathway, task).getId();
    return as(actor, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(id)));
  }

  public Task task(long pathway, String key) {
    var task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .taskDefinitionKey(key)
            .singleResult();
    if (task == null) {
      throw new AssertionError("No open task " + key + "; open: " + openTasks(pathway));
    }
    return task;
  }

  /** Keys of the pathway's open tasks, sorted. */
  public List<String> openTasks(long pathway) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  /** Runs the jobs of a pathway that are due at the present time of the clock. */
  public void runDueJobs(long pathway) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .list()
        .stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .executable()
                    .list()
                    .stream())
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  public void clockMoves(Duration by) {
    ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(by)));
  }

  public void clockReset() {
    ClockUtil.reset();
  }

  /** The lines of the timeline, oldest first. */
  public List<String> timeline(long pathway) {
    return timeline.of(pathways.get(pathway).fileNumber()).stream()
        .map(Timeline.Line::line)
        .toList();
  }

  public <T> T as(Actor actor, Callable<T> work) {
    var identities = engine.getIdentityService();
    identities.setAuthentication(actor.user(), actor.groups());
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      identities.clearAuthentication();
    }
  }

  private static String letters(int n) {
    return Integer.toString(n, 26)
        .chars()
        .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c)))
        .reduce("", String::concat);
  }
}
