package org.filrouge.story;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;

/** All that someone waits for, and all that waits for them. */
final class Standpoint {

  private Standpoint() {}

  /** One line each: tasks with their day and who may do them, timers with theirs, messages. */
  static TreeSet<String> of(ProcessEngine engine, long person) {
    var all = new TreeSet<String>();
    for (var instance : WaitStates.instances(engine, person)) {
      String process = instance.getProcessDefinitionId();
      engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
          .map(
              task ->
                  "%s %s until %s by %s"
                      .formatted(
                          process,
                          task.getTaskDefinitionKey(),
                          task.getDueDate(),
                          engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                              .map(IdentityLink::getGroupId)
                              .filter(Objects::nonNull)
                              .sorted()
                              .toList()))
          .forEach(all::add);
      jobs(engine, instance)
          .forEach(
              job ->
                  all.add(
                      "%s %s on %s"
                          .formatted(
                              process, activity(engine, job), job.getDuedate().toInstant())));
      messages(engine, instance)
          .forEach(
              one ->
                  all.add("%s %s %s".formatted(process, one.getActivityId(), one.getEventName())));
    }
    return all;
  }

  static List<Job> jobs(ProcessEngine engine, ProcessInstance instance) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .list();
  }

  static List<EventSubscription> messages(ProcessEngine engine, ProcessInstance instance) {
    return engine
        .getRuntimeService()
        .createEventSubscriptionQuery()
        .processInstanceId(instance.getId())
        .eventType("message")
        .list();
  }

  static String activity(ProcessEngine engine, Job job) {
    return engine
        .getManagementService()
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }
}
