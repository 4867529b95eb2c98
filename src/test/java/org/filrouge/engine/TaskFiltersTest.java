package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ready-made lists, in a new database and in one that an older version made. */
@FilRougeTest
class TaskFiltersTest {

  @Autowired TaskFilters filters;
  @Autowired FilterService service;
  @Autowired Stage stage;

  @Test
  void aDatabaseOfAnOlderVersionReceivesTheNewListsAndKeepsItsOwn() {
    var kept = find("En retard");
    service.deleteFilter(find("Révisions à faire").getId());
    service.deleteFilter(find("Révisions en retard").getId());
    filters.ensure();
    filters.ensure();
    assertThat(service.createTaskFilterQuery().filterName("Révisions à faire").count()).isOne();
    assertThat(service.createTaskFilterQuery().filterName("Révisions en retard").count()).isOne();
    assertThat(find("En retard").getId()).isEqualTo(kept.getId());
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

  private Filter find(String name) {
    return service.createTaskFilterQuery().filterName(name).singleResult();
  }
}
