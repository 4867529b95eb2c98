package org.filrouge.engine;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Very many open tasks, written straight into the engine's tables: a few for one office and one
 * organism, all the others for offices and organisms elsewhere.
 */
public final class Crowd {

  /** Tasks of the office, of which a tenth are in one agent's hands. */
  public static final int OF_THE_OFFICE = 200;

  /** Tasks of the organism. */
  public static final int OF_THE_ORGANISM = 40;

  private static final String ELSEWHERE =
      "case when n %% 3 = 0 then 'organism-elsewhere-' || (n %% 500) else 'office-elsewhere-' || (n %% 150) end";

  private final JdbcClient jdbc;

  public Crowd(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Replaces all tasks by that many. */
  public void of(int tasks) {
    jdbc.sql("truncate act_ru_identitylink, act_ru_task cascade").update();
    insert(
        1, OF_THE_OFFICE, "'office-rouyn-noranda'", "case when n % 10 = 0 then 'agathe.roy' end");
    insert(OF_THE_OFFICE + 1, OF_THE_OFFICE + OF_THE_ORGANISM, "'organism-crj'", "null");
    insert(
        OF_THE_OFFICE + OF_THE_ORGANISM + 1,
        tasks,
        ELSEWHERE.replace("%%", "%"),
        "case when n % 2 = 0 then 'agent.' || (n % 900) end");
    jdbc.sql("vacuum analyze act_ru_task").update();
    jdbc.sql("vacuum analyze act_ru_identitylink").update();
  }

  private void insert(int from, int to, String group, String assignee) {
    jdbc.sql(
            """
            insert into act_ru_task (id_, rev_, proc_def_id_, name_, task_def_key_, assignee_,
              priority_, create_time_, due_date_, suspension_state_, task_state_)
            select 'task-' || n, 1,
              (select max(id_) from act_re_procdef where key_ = 'intake'), 'Évaluer la situation',
              'userTask_assessSituation', %s, 50, now() - (n %% 400) * interval '1 day',
              now() + ((n::bigint * 7919) %% 60 - 20) * interval '1 day', 1, 'Created'
            from generate_series(%d, %d) n
            """
                .formatted(assignee, from, to))
        .update();
    jdbc.sql(
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
            select 'link-' || n, 1, %s, 'candidate', 'task-' || n from generate_series(%d, %d) n
            """
                .formatted(group, from, to))
        .update();
  }
}
