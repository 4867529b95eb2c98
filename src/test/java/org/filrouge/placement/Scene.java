package org.filrouge.placement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.support.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets placement scenes: organisms of their own, people to place, usual answers. */
class Scene {

  private static final AtomicInteger ORGANISMS = new AtomicInteger();

  private final Stage stage;
  private final JdbcClient jdbc;

  Scene(Stage stage, JdbcClient jdbc) {
    this.stage = stage;
    this.jdbc = jdbc;
  }

  /** An organism nobody else of the test run uses, with that many places. */
  String organism(int placesGranted) {
    String code = "ESSAI-" + ORGANISMS.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, clientele, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'ANYONE', 'BUDGET|SOCIAL',"
                + " ?, date '2026-01-01', current_timestamp, 'essai')")
        .params(code, "Organisme " + code, placesGranted)
        .update();
    return code;
  }

  /** Someone whose placement begins. */
  long someoneToPlace() {
    long pathway = stage.aPathway();
    stage.start("placement", pathway);
    return pathway;
  }

  /** Someone to whom the organism's place is offered. */
  long someoneOffered(String organism) {
    long pathway = someoneToPlace();
    propose(pathway, organism, IfFull.WAIT);
    return pathway;
  }

  /** Someone whose first day is near: offered, accepted, consent on record. */
  long someoneExpected(String organism) {
    long pathway = someoneOffered(organism);
    consents(pathway, organism);
    answer(pathway, organism, accepting());
    return pathway;
  }

  void propose(long pathway, String organism, IfFull ifFull) {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_proposeOrganism",
        Map.of(
            "decision",
            "PROPOSE",
            "proposal",
            organism,
            "reason",
            "Les services répondent aux objectifs",
            "ifFull",
            ifFull.name()));
  }

  void answer(long pathway, String organism, Map<String, Object> values) {
    stage.submit(Stage.staffOf(organism), pathway, "userTask_answerOffer", values);
  }

  Map<String, Object> accepting() {
    var start = today().plusDays(7);
    return new HashMap<>(
        Map.of(
            "answer",
            "ACCEPTED",
            "startDate",
            start.toString(),
            "estimatedEnd",
            start.plusMonths(12).toString(),
            "step1Date",
            start.toString(),
            "step1Hours",
            6,
            "step2Date",
            start.plusMonths(2).toString(),
            "step2Hours",
            12));
  }

  void decline(long pathway, String organism, DeclineReason reason) {
    answer(pathway, organism, Map.of("answer", "DECLINED", "declineReason", reason.name()));
  }

  void consents(long pathway, String organism) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " select file_number, ?, ?, 'IDENTITY', 'Accompagner', ?, 'Classeur',"
                + " current_timestamp, 'agathe.roy' from pathway where id = ?")
        .params(organism, today(), today().plusYears(1), pathway)
        .update();
  }

  /** The person takes their consent back, and the agent records it. */
  void withdraws(long pathway, String organism) {
    int file =
        jdbc.sql("select file_number from pathway where id = ?")
            .param(pathway)
            .query(Integer.class)
            .single();
    stage.startAs(
        Stage.AGENT,
        "consent-withdrawal",
        Map.of("fileNumber", file, "organism", organism, "withdrawnOn", today().toString()));
  }

  /** What was signed held until yesterday. */
  void consentExpires(long pathway) {
    jdbc.sql(
            "update consent set signed_on = ?, valid_until = ?"
                + " where file_number = (select file_number from pathway where id = ?)")
        .params(today().minusYears(1), today().minusDays(1), pathway)
        .update();
  }

  /** The form of a consent to the identity, signed today for a year. */
  Map<String, Object> signing() {
    return Map.of(
        "decision",
        "SIGNED",
        "signedOn",
        today().toString(),
        "validUntil",
        today().plusYears(1).toString(),
        "information",
        List.of("IDENTITY"),
        "purpose",
        "Accueillir la personne",
        "formKeptAt",
        "Classeur du bureau");
  }

  Map<String, Object> closing(String field, String decision) {
    return new HashMap<>(
        Map.of(
            field,
            decision,
            "closingReason",
            "DIRECTED_ELSEWHERE",
            "nextStep",
            "Service d'intégration sociale du quartier"));
  }

  int taken(String organism) {
    return count(
        "select count(*) from placement where released_at is null and organism_code = ?", organism);
  }

  int waiting(String organism) {
    return count(
        "select count(*) from waiting where left_at is null and organism_code = ?", organism);
  }

  int releases(long pathway) {
    return count(
        "select count(*) from placement where released_at is not null and pathway_id = ?", pathway);
  }

  boolean open(long pathway) {
    return count("select count(*) from pathway where closed_at is null and id = ?", pathway) == 1;
  }

  /** Whether the pathway's placement went through that end event. */
  boolean ended(HistoryService history, long pathway, String endEvent) {
    var instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(Long.toString(pathway))
            .finished()
            .singleResult();
    return instance != null
        && history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(endEvent)
                .count()
            == 1;
  }

  List<String> lines(long pathway) {
    return stage.timeline(pathway);
  }

  LocalDate today() {
    return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), WorkingDays.QUEBEC);
  }

  private int count(String sql, Object parameter) {
    return jdbc.sql(sql).param(parameter).query(Integer.class).single();
  }
}
