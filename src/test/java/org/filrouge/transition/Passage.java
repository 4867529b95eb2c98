package org.filrouge.transition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.filrouge.participant.Door;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone on the way to a measure, who never took part in anything before. */
class Passage {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Stage stage;
  private final SampleCase cases;
  private final JdbcClient jdbc;
  final long pathway;
  final String provider;
  final String measure;

  Passage(Stage stage, SampleCase cases, JdbcClient jdbc) {
    this(stage, cases, jdbc, stage.aPathway(Door.CONVERSION));
  }

  Passage(Stage stage, SampleCase cases, JdbcClient jdbc, long pathway) {
    this.stage = stage;
    this.cases = cases;
    this.jdbc = jdbc;
    this.pathway = pathway;
    this.provider = cases.anOrganism();
    this.measure = "MESURE-" + NUMBER.incrementAndGet();
    offered(measure, provider, null);
    stage.start("transition", pathway);
  }

  /** A measure of the directory, to begin at any time or on a given day. */
  void offered(String code, String by, LocalDate startsOn) {
    jdbc.sql(
            "insert into measure (code, office, name, kind, provider, territory, starts_on,"
                + " valid_from, loaded_at, loaded_by) values (?, 'rouyn-noranda', ?, 'TRAINING', ?,"
                + " 'Rouyn-Noranda', ?, date '2020-01-01', current_timestamp, 'essai')")
        .params(code, "Formation " + code, by, startsOn)
        .update();
  }

  Actor staff() {
    return SampleCase.staff("omar.diallo", provider);
  }

  LocalDate today() {
    return cases.today();
  }

  Passage accompanied() {
    agent("userTask_decideAccompaniment", Toward.accompanied(today().plusDays(3)));
    return this;
  }

  Passage planned() {
    accompanied();
    agent("userTask_agreeOnActionPlan", Toward.plan());
    return this;
  }

  Passage chosen() {
    planned();
    agent(
        "userTask_chooseMeasure",
        Map.of("decision", "MEASURE", "measure", measure, "reason", "lien-raconté"));
    return this;
  }

  Passage consented() {
    return consented("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OTHER", "OBJECTIVES", "DATES");
  }

  Passage consented(String... information) {
    chosen();
    agent("userTask_recordMeasureConsent", signed(information));
    return this;
  }

  Map<String, Object> signed(String... information) {
    return Map.of(
        "decision",
        "SIGNED",
        "signedOn",
        today().toString(),
        "validUntil",
        today().plusYears(1).toString(),
        "information",
        List.of(information),
        "purpose",
        "Accueillir",
        "formKeptAt",
        "Classeur");
  }

  Passage handedOver() {
    consented();
    agent("userTask_handOver", fields());
    return this;
  }

  Map<String, Object> fields() {
    var values = new HashMap<String, Object>();
    values.put("decision", "HANDED_OVER");
    for (String field :
        List.of(
            "demand",
            "training",
            "workExperience",
            "otherAssets",
            "competencies",
            "obstacles",
            "resources",
            "otherInformation",
            "objectives",
            "interventionLink")) {
      values.put(field, "transmis-" + field);
    }
    values.put("plannedStart", today().plusDays(10).toString());
    values.put("plannedEnd", today().plusMonths(4).toString());
    return values;
  }

  Passage accepted() {
    handedOver();
    stage.submit(
        staff(),
        pathway,
        "userTask_answerHandOver",
        Map.of(
            "answer",
            "ACCEPTED",
            "startOn",
            today().plusDays(10).toString(),
            "startPlace",
            "Local 12",
            "contact",
            "Accueil"));
    return this;
  }

  void agent(String task, Map<String, Object> values) {
    stage.submit(Stage.AGENT, pathway, task, values);
  }

  void next(String decision) {
    agent(
        "userTask_decideNextStep",
        Map.of(
            "decision",
            decision,
            "reason",
            "raison-racontée",
            "resumeOn",
            today().plusDays(20).toString(),
            "stopReason",
            "PERSON_DECLINED",
            "nextStep",
            "Revenir quand elle le souhaite"));
  }

  List<String> open() {
    return stage.openTasks(pathway);
  }

  List<String> told() {
    return stage.timeline(pathway);
  }

  void declined(String reason) {
    stage.submit(
        staff(),
        pathway,
        "userTask_answerHandOver",
        Map.of("answer", "DECLINED", "declineReason", reason));
  }

  /** The last refusal, as the dossier holds it. */
  Map<String, Object> refusal() {
    return jdbc.sql(
            "select r.* from measure_refusal r join transition_phase t on t.id = r.phase_id"
                + " where t.pathway_id = ? order by r.id desc fetch first 1 row only")
        .param(pathway)
        .query()
        .singleRow();
  }

  /** How many executions the engine still has for this pathway. */
  int running() {
    return jdbc.sql("select count(*) from act_ru_execution where business_key_ = ?")
        .param(Long.toString(pathway))
        .query(Integer.class)
        .single();
  }
}
