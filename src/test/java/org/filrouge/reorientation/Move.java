package org.filrouge.reorientation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.participation.PlaceRelease;
import org.filrouge.participation.SideProcesses;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets the scenes of a move from one organism to another. */
@Component
public class Move {

  private static final AtomicInteger ORGANISMS = new AtomicInteger();

  private final Stage stage;
  private final JdbcClient jdbc;
  private final Participations participations;
  private final PlaceRelease places;
  private final List<SideProcesses> sides;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final ProcessEngine engine;

  Move(
      Stage stage,
      JdbcClient jdbc,
      Participations participations,
      PlaceRelease places,
      List<SideProcesses> sides,
      TransactionTemplate transaction,
      Clock clock,
      ProcessEngine engine) {
    this.stage = stage;
    this.jdbc = jdbc;
    this.participations = participations;
    this.places = places;
    this.sides = sides;
    this.transaction = transaction;
    this.clock = clock;
    this.engine = engine;
  }

  /** An organism nobody else of the test run uses, with that many places. */
  public String organism(int placesGranted) {
    String code = "AILLEURS-" + ORGANISMS.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, clientele, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'ANYONE', 'BUDGET|SOCIAL',"
                + " ?, date '2026-01-01', current_timestamp, 'essai')")
        .params(code, "Organisme " + code, placesGranted)
        .update();
    return code;
  }

  /** Someone who takes part in that organism since today. */
  public long someoneAt(String organism) {
    long pathway = stage.aPathway();
    stage.start("placement", pathway);
    propose(pathway, organism);
    settle(pathway, organism);
    return pathway;
  }

  /** Completes one of the open tasks of that kind: two organisms may each have theirs to read. */
  public void submitAny(Actor actor, long pathway, String key, Map<String, Object> values) {
    String id =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .taskDefinitionKey(key)
            .list()
            .get(0)
            .getId();
    stage.as(
        actor,
        () -> {
          engine.getFormService().submitTaskForm(id, values);
          return null;
        });
  }

  /** From the offer to the first day there. */
  public void settle(long pathway, String organism) {
    consents(pathway, organism);
    accepts(pathway, organism);
    arrives(pathway, organism);
  }

  public void propose(long pathway, String organism) {
    stage.submit(Stage.AGENT, pathway, "userTask_proposeOrganism", proposal(organism));
  }

  public Map<String, Object> proposal(String organism) {
    return Map.of(
        "decision", "PROPOSE", "proposal", organism, "reason", "Services", "ifFull", "WAIT");
  }

  public void accepts(long pathway, String organism) {
    stage.submit(Stage.staffOf(organism), pathway, "userTask_answerOffer", accepting());
  }

  public Map<String, Object> accepting() {
    var start = today();
    return Map.of(
        "answer",
        "ACCEPTED",
        "startDate",
        start.toString(),
        "estimatedEnd",
        start.plusMonths(12).toString(),
        "step1Date",
        start.toString(),
        "step1Hours",
        6);
  }

  public void arrives(long pathway, String organism) {
    stage.submit(
        Stage.staffOf(organism),
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", today().toString()));
  }

  public void consents(long pathway, String organism) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " select file_number, ?, ?, 'IDENTITY,OTHER', 'Accompagner', ?, 'Classeur',"
                + " current_timestamp, 'agathe.roy' from pathway where id = ?")
        .params(organism, today(), today().plusYears(1), pathway)
        .update();
  }

  public void withdrawsConsent(long pathway, String organism) {
    jdbc.sql(
            "update consent set withdrawn_on = ? where organism_code = ? and file_number ="
                + " (select file_number from pathway where id = ?)")
        .params(today(), organism, pathway)
        .update();
  }

  /** A request through its start form. */
  public void ask(Actor actor, long pathway, String askedBy) {
    stage.startAs(actor, "reorientation", request(pathway, askedBy));
  }

  public Map<String, Object> request(long pathway, String askedBy) {
    return Map.of(
        "fileNumber",
        Long.toString(file(pathway)),
        "askedBy",
        askedBy,
        "reason",
        "motif-raconté",
        "wish",
        "souhait-raconté");
  }

  public void reorient(long pathway, String formerPlace) {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideReorientation",
        Map.of("decision", "REORIENT", "reason", "raison-de-l-agente", "formerPlace", formerPlace));
  }

  public void maintain(long pathway) {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideReorientation",
        Map.of("decision", "MAINTAIN", "reason", "raison-de-l-agente"));
  }

  /** Asked by the organism and decided: another is looked for. */
  public void underWay(long pathway, String organism, String formerPlace) {
    ask(Stage.staffOf(organism), pathway, "ORGANISM");
    reorient(pathway, formerPlace);
  }

  public Map<String, Object> closing(String decision) {
    return new HashMap<>(
        Map.of(
            "decision", decision,
            "closingReason", "PERSON_DECLINED",
            "nextStep", "Reparler ensemble au printemps"));
  }

  /** What a review does when it ends the participation. */
  public void participationEnds(long pathway) {
    transaction.executeWithoutResult(
        status -> {
          participations.ended(pathway, "agathe.roy");
          places.participationEnded(pathway, "agathe.roy");
          sides.forEach(side -> side.participationEnded(pathway, "agathe.roy"));
        });
  }

  public long file(long pathway) {
    return jdbc.sql("select file_number from pathway where id = ?")
        .param(pathway)
        .query(Long.class)
        .single();
  }

  public int taken(String organism) {
    return count(
        "select count(*) from placement where released_at is null and organism_code = ?", organism);
  }

  public int count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Integer.class).single();
  }

  public boolean open(long pathway) {
    return count("select count(*) from pathway where closed_at is null and id = ?", pathway) == 1;
  }

  /** Reasons why places of the pathway were given back, in order. */
  public List<String> releases(long pathway) {
    return jdbc.sql(
            "select release_reason from placement where pathway_id = ? and released_at is not null"
                + " order by released_at, id")
        .param(pathway)
        .query(String.class)
        .list();
  }

  /** How the last reorientation ended, or nothing while it is open. */
  public String ending(long pathway) {
    return jdbc.sql(
            "select coalesce(ended_how, '') from reorientation where pathway_id = ?"
                + " order by id desc fetch first 1 rows only")
        .param(pathway)
        .query(String.class)
        .single();
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
