package org.filrouge.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays a participation: first day, assessment, decision, years that go by. */
@Component
public class Participant {

  static final String ASSESS = "userTask_assessObjectives";
  static final String RESOLVE = "userTask_resolveMissingAssessment";
  static final String DECIDE = "userTask_decideReview";
  static final String LATE = "userTask_followLateReview";

  private static final List<String> REVIEW = List.of(ASSESS, RESOLVE, DECIDE, LATE);

  private static final AtomicInteger ORGANISMS = new AtomicInteger();

  private final Stage stage;
  private final JdbcClient jdbc;
  private final Participations participations;

  Participant(Stage stage, JdbcClient jdbc, Participations participations) {
    this.stage = stage;
    this.jdbc = jdbc;
    this.participations = participations;
  }

  /** Someone whose first day is today at an organism of their own; the clock stands at noon. */
  long since(LocalDate firstDay) {
    itIs(firstDay);
    long pathway = stage.aPathway();
    takesPlace(pathway, firstDay);
    participations.started(pathway, firstDay);
    stage.start("participation", pathway);
    return pathway;
  }

  /** Someone without organism: the office follows them. */
  long withoutOrganismSince(LocalDate firstDay) {
    itIs(firstDay);
    long pathway = stage.aPathway();
    participations.started(pathway, firstDay);
    stage.start("participation", pathway);
    return pathway;
  }

  private void takesPlace(long pathway, LocalDate firstDay) {
    String code = "REVUE-" + ORGANISMS.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'SOCIAL', 5,"
                + " date '2010-01-01', current_timestamp, 'test')")
        .params(code, "Organisme " + code)
        .update();
    jdbc.sql(
            "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                + " answered_at, answered_by, accepted, start_date, first_day, active_pathway)"
                + " values (?, ?, current_timestamp, 'agathe.roy', 'essai', current_timestamp,"
                + " 'odile.lavoie', true, ?, ?, ?)")
        .params(pathway, code, firstDay, firstDay, pathway)
        .update();
  }

  Actor staffOf(long pathway) {
    return Stage.staffOf(
        jdbc.sql("select organism_code from placement where pathway_id = ?")
            .param(pathway)
            .query(String.class)
            .single());
  }

  /** A plan the agent agreed to, with that many objectives. */
  void plans(long pathway, int objectives) {
    long plan = jdbc.sql("select coalesce(max(id), 0) + 1000 from plan").query(Long.class).single();
    jdbc.sql(
            "insert into plan (id, pathway_id, version, proposed_at, proposed_by, template, pace,"
                + " taking_part, agreed) values (?, ?, 1, current_timestamp, 'odile.lavoie', 'INTERVENTION_PLAN',"
                + " 'HALF_DAYS', 'essai', true)")
        .params(plan, pathway)
        .update();
    for (int n = 1; n <= objectives; n++) {
      jdbc.sql(
              "insert into plan_objective (plan_id, position, programme_objective, objective,"
                  + " indicator) values (?, ?, 'AUTONOMY', ?, ?)")
          .params(plan, n, "but-" + n, "signe-" + n)
          .update();
    }
  }

  void itIs(LocalDate day) {
    itIs(day.atTime(12, 0).atZone(WorkingDays.QUEBEC).toInstant());
  }

  void itIs(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  LocalDate today() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingDays.QUEBEC);
  }

  /** The day comes, at noon, and what was waiting for it happens, one thing leading to another. */
  void dayComes(long pathway, LocalDate day) {
    itIs(day);
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
    stage.runDueJobs(pathway);
  }

  /** Keys of the open tasks of the review, sorted; the plan has its own beside them. */
  List<String> tasks(long pathway) {
    return stage.openTasks(pathway).stream().filter(REVIEW::contains).toList();
  }

  Participation of(long pathway) {
    return participations.get(pathway);
  }

  void assess(long pathway, Map<String, ?> more) {
    var values = new HashMap<String, Object>();
    values.put("perseverance", "Est venue chaque semaine malgré l'hiver");
    values.put("personSays", "Se dit plus à l'aise");
    values.put("takingPart", "A relu le plan avec l'intervenante");
    values.put("recommendation", "CONTINUE");
    values.put("recommendationReason", "Le rythme convient");
    values.putAll(more);
    var organism =
        jdbc.sql("select organism_code from placement where active_pathway = ?")
            .param(pathway)
            .query(String.class)
            .optional();
    stage.submit(organism.map(Stage::staffOf).orElse(Stage.AGENT), pathway, ASSESS, values);
  }

  void decide(long pathway, String decision) {
    decide(pathway, decision, today());
  }

  void decide(long pathway, String decision, LocalDate heldOn) {
    stage.submit(
        Stage.AGENT,
        pathway,
        DECIDE,
        Map.of(
            "heldOn",
            heldOn.toString(),
            "decision",
            decision,
            "divergenceReason",
            "Rencontre avec la personne",
            "summary",
            "Chemin parcouru avec régularité",
            "endReason",
            "OTHER_SERVICE"));
  }

  /** Assessed and decided the same day. */
  void reviewed(long pathway, String decision) {
    assess(pathway, Map.of("overall", "IN_PART", "achievement1", "IN_PART"));
    decide(pathway, decision);
  }

  void asksEarly(Actor actor, long pathway) {
    String file =
        jdbc.sql("select file_number from pathway where id = ?")
            .param(pathway)
            .query(String.class)
            .single();
    stage.startAs(
        actor, "early-review", Map.of("participation", file, "reason", "La situation a changé"));
  }
}
