package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ready-made lists, in a new database and in one that an older version made. */
@FilRougeTest
class TaskFiltersTest {

  private static final String ASSESS = "userTask_assessObjectives";
  private static final String RESOLVE = "userTask_resolveMissingAssessment";
  private static final String LATE = "userTask_followLateReview";

  @Autowired TaskFilters filters;
  @Autowired FilterService service;
  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired TaskService tasks;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void aDatabaseOfAnOlderVersionReceivesTheNewListsAndKeepsItsOwn() {
    var kept = find("Échéance passée");
    service.deleteFilter(find("Révisions à faire").getId());
    service.deleteFilter(find("Révisions qui pressent").getId());
    filters.ensure();
    filters.ensure();
    assertThat(service.createTaskFilterQuery().filterName("Révisions à faire").count()).isOne();
    assertThat(service.createTaskFilterQuery().filterName("Révisions qui pressent").count())
        .isOne();
    assertThat(find("Échéance passée").getId()).isEqualTo(kept.getId());
  }

  @Test
  void everyListAnswersWhoeverWorks() {
    var ids = service.createTaskFilterQuery().list().stream().map(Filter::getId).toList();
    for (var worker : java.util.List.of(Stage.AGENT, Stage.staffOf("crj"), Stage.MANAGER)) {
      for (String id : ids) {
        assertThat(stage.as(worker, () -> service.count(id))).isNotNegative();
      }
    }
  }

  @Test
  void aReviewNobodyAssessedIsToDoThenLateForTheOfficeAndItsManagers() {
    var person = new TakingPart(stage, cases, participations, jdbc, clock);
    stage.start("participation", person.pathway);
    var participation = participations.get(person.pathway);
    dayComes(person.pathway, participation.plannedReviewOn().minusDays(45));
    assertThat(listed("Révisions à faire", person.staff(), person.pathway)).containsExactly(ASSESS);
    assertThat(listed("Révisions qui pressent", person.staff(), person.pathway)).isEmpty();
    dayComes(person.pathway, participation.plannedReviewOn());
    assertThat(listed("Révisions à faire", Stage.AGENT, person.pathway)).containsExactly(RESOLVE);
    assertThat(listed("Révisions qui pressent", Stage.AGENT, person.pathway)).isEmpty();
    assertThat(listed("Révisions qui pressent", person.staff(), person.pathway))
        .containsExactly(ASSESS);
    dayComes(person.pathway, participation.nextReviewOn().minusDays(7));
    assertThat(listed("Révisions qui pressent", Stage.MANAGER, person.pathway)).contains(LATE);
    assertThat(listed("Révisions qui pressent", Stage.AGENT, person.pathway))
        .contains(RESOLVE, LATE);
  }

  private void dayComes(long pathway, LocalDate day) {
    ClockUtil.setCurrentTime(
        Date.from(day.atTime(LocalTime.NOON).atZone(WorkingDays.QUEBEC).toInstant()));
    for (int led = 0; led < 4; led++) {
      stage.runDueJobs(pathway);
    }
  }

  /** What a list shows that reader of one pathway. */
  private List<String> listed(String list, Actor reader, long pathway) {
    var ofIt = tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(pathway));
    return stage.as(
        reader,
        () ->
            service.listPage(find(list).getId(), ofIt, 0, 50).stream()
                .map(Task.class::cast)
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList());
  }

  private Filter find(String name) {
    return service.createTaskFilterQuery().filterName(name).singleResult();
  }
}
