package org.filrouge.engine;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.filrouge.calendar.WorkingDays;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database as the release before the yearly review left it: that release's schema, its two models
 * as they were shipped, and people who take part. A plain engine runs them, without the guard,
 * which today refuses such a model.
 */
final class FormerRelease implements AutoCloseable {

  private static final String ORGANISM = "MAISON";
  private static final String PHASE = "callActivity_participation";

  final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final JdbcClient jdbc;
  private final ProcessEngine engine;

  FormerRelease() {
    var database = new DriverManagerDataSource(url, "filrouge", "");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2")
        .javaMigrations(new V1__EngineSchema())
        .target("3")
        .load()
        .migrate();
    jdbc = JdbcClient.create(database);
    engine = engine(database);
    deploy();
    officeAndOrganism();
  }

  private ProcessEngine engine(DataSource database) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("former");
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory("activity");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setBeans(Map.of("review", new ReviewDates(), "pathway", new Office()));
    return configuration.buildProcessEngine();
  }

  /** Under the names the program gives, so that its own deployment comes after this one. */
  private void deploy() {
    var deployment = engine.getRepositoryService().createDeployment().name(Models.DEPLOYMENT);
    for (String model : new String[] {"participation", "pathway"}) {
      try (InputStream shipped = getClass().getResourceAsStream("/former/" + model + ".bpmn")) {
        deployment.addInputStream("bpmn/%s/%s.bpmn".formatted(model, model), shipped);
      } catch (IOException unreadable) {
        throw new IllegalStateException(unreadable);
      }
    }
    deployment.deploy();
  }

  private void officeAndOrganism() {
    jdbc.sql(
            "insert into office (code, name, intake_agent) values ('rouyn-noranda', 'Bureau', 'agathe.roy')")
        .update();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, services,"
                + " places_granted, valid_from, loaded_at, loaded_by) values (?, 'rouyn-noranda',"
                + " 'La Maison', true, 'Rouyn-Noranda', 'SOCIAL', 9, date '2020-01-01',"
                + " current_timestamp, 'essai')")
        .param(ORGANISM)
        .update();
  }

  /** Someone who takes part there since that day; their pathway. */
  long someone(LocalDate since, LocalDate nextReview) {
    long file = jdbc.sql("select 200000 + count(*) from person").query(Long.class).single();
    jdbc.sql(
            "insert into person (file_number, last_name, first_name, name_key, created_at)"
                + " values (?, 'Tremblay', 'Lise', 'lise tremblay', current_timestamp)")
        .param(file)
        .update();
    jdbc.sql(
            "insert into pathway (id, file_number, programme, door, office, agent, opened_at,"
                + " opened_by, agreed_on, match_pending, open_slot) values (?, ?, 'PAAS_ACTION',"
                + " 'REFERRAL', 'rouyn-noranda', 'agathe.roy', current_timestamp, 'agathe.roy', ?,"
                + " false, ?)")
        .params(file, file, since, file)
        .update();
    jdbc.sql(
            "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                + " accepted, start_date, first_day, active_pathway) values (?, ?,"
                + " current_timestamp, 'agathe.roy', 'essai', true, ?, ?, ?)")
        .params(file, ORGANISM, since, since, file)
        .update();
    jdbc.sql("insert into participation values (?, ?, ?)").params(file, since, nextReview).update();
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(file))
        .startBeforeActivity(PHASE)
        .execute();
    return file;
  }

  /** A review was held that day, as that release kept it. */
  void reviewed(long pathway, LocalDate day) {
    jdbc.sql(
            "insert into review (pathway_id, held_on, recorded_at, recorded_by, decision, summary,"
                + " next_review_on) values (?, ?, current_timestamp, 'agathe.roy', 'CONTINUE',"
                + " 'bilan', ?)")
        .params(pathway, day, day.plusYears(1))
        .update();
  }

  /** What is due happens, before it stops. */
  void runDueJobs() {
    var management = engine.getManagementService();
    management
        .createJobQuery()
        .executable()
        .list()
        .forEach(job -> management.executeJob(job.getId()));
  }

  /** How many people wait for someone to hold their review. */
  long waitingForTheirReview() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey("userTask_holdReview")
        .count();
  }

  @Override
  public void close() {
    engine.close();
  }

  /** The dates as that release told them to its model: thirty days before the last day. */
  public final class ReviewDates {

    public Date preparationOpensAt(DelegateExecution execution) {
      return at(last(execution).minusDays(30));
    }

    public Date dueAt(DelegateExecution execution) {
      return at(last(execution));
    }

    private LocalDate last(DelegateExecution execution) {
      return jdbc.sql("select next_review_on from participation where pathway_id = ?")
          .param(Long.parseLong(execution.getProcessBusinessKey()))
          .query(LocalDate.class)
          .single();
    }

    private static Date at(LocalDate day) {
      return Date.from(day.atStartOfDay(WorkingDays.QUEBEC).toInstant());
    }
  }

  /** Who answered for it. */
  public static final class Office {

    public String agent(DelegateExecution execution) {
      return "agathe.roy";
    }

    public String office(DelegateExecution execution) {
      return "office-rouyn-noranda";
    }
  }
}
