package org.filrouge.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;

/** What Tasklist asks when a person opens it: each ready-made list's first page, and its count. */
public final class Searches {

  private final ProcessEngine engine;
  private final Stage stage;

  public Searches(ProcessEngine engine, Stage stage) {
    this.engine = engine;
    this.stage = stage;
  }

  /** Each search by its name, as the engine sends it to the database for that person. */
  public Map<String, SeenQueries.Seen> of(Actor actor) {
    var seen = new LinkedHashMap<String, SeenQueries.Seen>();
    for (var filter : engine.getFilterService().createTaskFilterQuery().list()) {
      var filters = engine.getFilterService();
      seen.put(
          filter.getName() + ", page",
          one(actor, () -> filters.listPage(filter.getId(), page(), 0, 15)));
      seen.put(filter.getName() + ", nombre", one(actor, () -> filters.count(filter.getId())));
    }
    seen.put("Tout, page", one(actor, () -> page().listPage(0, 15)));
    seen.put("Tout, nombre", one(actor, () -> page().count()));
    seen.put("Tout par date de création, page", one(actor, () -> byCreation().listPage(0, 15)));
    seen.put("Une tâche", one(actor, () -> page().taskId("task-7").singleResult()));
    return seen;
  }

  private TaskQuery page() {
    return engine.getTaskService().createTaskQuery().orderByDueDate().asc();
  }

  private TaskQuery byCreation() {
    return engine.getTaskService().createTaskQuery().orderByTaskCreateTime().desc();
  }

  private SeenQueries.Seen one(Actor actor, Runnable search) {
    var queries =
        SeenQueries.during(
            () ->
                stage.as(
                    actor,
                    () -> {
                      search.run();
                      return null;
                    }));
    if (queries.size() != 1) {
      throw new AssertionError("One query expected: " + queries);
    }
    return queries.get(0);
  }
}
