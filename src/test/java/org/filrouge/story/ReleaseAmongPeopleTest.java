package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.reorientation.Move;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.NewRelease;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * New versions of all models arrive while people stand everywhere around their participation: no
 * review is lost, none is delayed (R78). Those in the middle of a review: see {@code
 * ModelsChangeTest}.
 */
@FilRougeTest
@Import({TimeGoesBy.class, Standing.class, NextReviews.class, Move.class})
class ReleaseAmongPeopleTest {

  private static final List<String> MODELS =
      List.of(
          "participation/participation.bpmn",
          "participation/plan.bpmn",
          "participation/plan-revision.bpmn",
          "follow-up/follow-up.bpmn",
          "follow-up/suspension.bpmn",
          "reorientation/reorientation.bpmn",
          "placement/placement.bpmn",
          "case-study/case-study.bpmn");

  @Autowired Standing standing;
  @Autowired NextReviews reviews;
  @Autowired TimeGoesBy time;
  @Autowired Stage stage;
  @Autowired Participations participations;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void withPeopleAtEveryWaitStateNoReviewIsLostOrDelayed() throws IOException {
    Map<Long, LocalDate> people = standing.everywhere();
    var states = waitStates();
    assertThat(occupied(people)).containsAll(states);
    var known = new HashMap<Long, Participation>();
    people.keySet().forEach(person -> known.put(person, participations.get(person)));
    NewRelease.deployed(repository);
    int held = 0;
    int opened = 0;
    for (var person : people.entrySet()) {
      time.itIs(person.getValue());
      opened += reviews.opened(person.getKey());
      held += twoReviews(person.getKey(), known.get(person.getKey()));
    }
    System.out.printf(
        "New release among %d people at %d wait states: %d open tasks, %d reviews held, 0 lost,"
            + " 0 delayed%n",
        people.size(), states.size(), opened, held);
    assertThat(held).isEqualTo(2 * people.size());
  }

  /** The one known when the release came, then one that the new models prepare. */
  private int twoReviews(long person, Participation known) {
    reviews.held(person, known);
    var next = participations.get(person);
    time.until(person, next.plannedReviewOn().minusDays(45), () -> {});
    assertThat(reviews.version(person)).isEqualTo(NewRelease.VERSION);
    reviews.held(person, next);
    return 2;
  }

  /** Every element where someone can stand for longer than an instant. */
  private static TreeSet<String> waitStates() {
    var states = new TreeSet<String>();
    for (String file : MODELS) {
      String model = Path.of(file).getFileName().toString().replace(".bpmn", "");
      Bpmn.readModelFromFile(Path.of("bpmn", file).toFile())
          .getModelElementsByType(FlowNode.class)
          .stream()
          .filter(ReleaseAmongPeopleTest::waits)
          .forEach(node -> states.add(model + ":" + node.getId()));
    }
    return states;
  }

  private static boolean waits(FlowNode node) {
    return node instanceof UserTask
        || node instanceof CallActivity
        || node instanceof EventBasedGateway
        || (node instanceof IntermediateCatchEvent event
            && event.getEventDefinitions().stream().noneMatch(LinkEventDefinition.class::isInstance)
            && event.getIncoming().stream()
                .noneMatch(flow -> flow.getSource() instanceof EventBasedGateway));
  }

  private TreeSet<String> occupied(Map<Long, LocalDate> people) {
    var found = new TreeSet<String>();
    for (long person : people.keySet()) {
      runtime
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(Long.toString(person))
          .list()
          .forEach(
              instance ->
                  collect(
                      instance.getProcessDefinitionId().split(":")[0],
                      runtime.getActivityInstance(instance.getId()),
                      found));
    }
    return found;
  }

  private static void collect(String model, ActivityInstance instance, TreeSet<String> found) {
    found.add(model + ":" + instance.getActivityId());
    for (var child : instance.getChildActivityInstances()) {
      collect(model, child, found);
    }
  }
}
