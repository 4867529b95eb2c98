package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.NewRelease;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * New versions of all models arrive while people stand at every wait state: no review is lost, and
 * none is delayed (R78).
 */
@FilRougeTest
@Import(Participant.class)
class ModelsChangeTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 14);

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired WorkingDays calendar;

  /** Who stands where, by the name of the wait state. */
  private final Map<String, Long> people = new LinkedHashMap<>();

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void withPeopleAtEveryWaitStateNoReviewIsLostOrDelayed() throws IOException {
    atEveryWaitState();
    assertThat(activities()).containsAll(waitStates());
    NewRelease.deployed(repository);
    for (var person : people.entrySet()) {
      decidedInTimeThenNextYearToo(person.getKey(), person.getValue());
    }
    assertThat(people).hasSize(8);
  }

  private void atEveryWaitState() {
    people.put("waits for the date", someone.since(FIRST_DAY));
    people.put("is assessed", assessing());
    people.put("is assessed, assessment missing", missing());
    long waits = missing();
    stage.submit(Stage.AGENT, waits, Participant.RESOLVE, Map.of("decision", "WAIT"));
    people.put("is assessed, question put off", waits);
    people.put("waits for the decision", deciding());
    people.put("asked early", early());
    people.put("is late", late());
    long followed = late();
    stage.submit(
        Stage.MANAGER,
        followed,
        Participant.LATE,
        Map.of("measure", "HELP_GIVEN", "note", "Jeudi"));
    people.put("is late and followed", followed);
  }

  private long assessing() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn().minusDays(45));
    return pathway;
  }

  private long missing() {
    long pathway = assessing();
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn().minusDays(10));
    return pathway;
  }

  private long deciding() {
    long pathway = assessing();
    someone.assess(pathway, Map.of("overall", "IN_PART"));
    return pathway;
  }

  private long early() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, FIRST_DAY.plusMonths(3));
    someone.asksEarly(Stage.AGENT, pathway);
    return pathway;
  }

  private long late() {
    long pathway = deciding();
    someone.dayComes(pathway, someone.of(pathway).nextReviewOn().minusDays(7));
    return pathway;
  }

  private void decidedInTimeThenNextYearToo(String where, long pathway) {
    var lawful = someone.of(pathway).nextReviewOn();
    someone.dayComes(pathway, lawful.minusDays(1));
    if (someone.tasks(pathway).contains(Participant.ASSESS)) {
      someone.assess(pathway, Map.of("overall", "IN_PART"));
    }
    assertThat(someone.tasks(pathway)).as(where).contains(Participant.DECIDE);
    if (!where.endsWith("followed")) {
      assertThat(someone.tasks(pathway)).as(where).contains(Participant.LATE);
    }
    someone.decide(pathway, "CONTINUE");
    assertThat(someone.of(pathway).nextReviewOn()).as(where).isEqualTo(next(lawful));
    assertThat(someone.tasks(pathway)).as(where).isEmpty();
    var opens = ReviewDates.preparationOpens(someone.of(pathway).plannedReviewOn());
    someone.itIs(opens.plusSeconds(1));
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).as(where).containsExactly(Participant.ASSESS);
    assertThat(version(pathway)).as("review of someone who " + where).isEqualTo(NewRelease.VERSION);
  }

  private static LocalDate next(LocalDate lawful) {
    return lawful.minusDays(1).plusYears(1);
  }

  private String version(long pathway) {
    var review =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .processDefinitionKey("yearly-review")
            .singleResult();
    return repository.getProcessDefinition(review.getProcessDefinitionId()).getVersionTag();
  }

  /** Every element where someone can stand for longer than an instant. */
  private static TreeSet<String> waitStates() {
    var states = new TreeSet<String>();
    for (String file : List.of("review/yearly-review.bpmn", "participation/participation.bpmn")) {
      Bpmn.readModelFromFile(Path.of("bpmn", file).toFile())
          .getModelElementsByType(FlowNode.class)
          .forEach(
              node -> {
                boolean afterGateway =
                    node.getIncoming().stream()
                        .anyMatch(flow -> flow.getSource().getId().equals("gateway_nextReview"));
                if (node instanceof UserTask
                    || (node instanceof IntermediateCatchEvent event
                        && !event.getId().startsWith("linkEvent_")
                        && !afterGateway)) {
                  states.add(node.getId());
                }
              });
    }
    states.add("gateway_nextReview");
    return states;
  }

  private TreeSet<String> activities() {
    var found = new TreeSet<String>();
    people
        .values()
        .forEach(
            pathway ->
                runtime
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(Long.toString(pathway))
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .map(runtime::getActivityInstance)
                    .forEach(instance -> collect(instance, found)));
    return found;
  }

  private static void collect(ActivityInstance instance, TreeSet<String> found) {
    found.add(instance.getActivityId());
    for (var child : instance.getChildActivityInstances()) {
      collect(child, found);
    }
  }
}
