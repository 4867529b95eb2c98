package org.filrouge.casestudy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone who takes part in an organism, and what people write about their case study. */
class CaseStudyScene {

  private final Stage stage;
  private final SampleCase cases;
  private final JdbcClient jdbc;
  final String organism;
  final Actor staff;
  final long pathway;

  CaseStudyScene(Stage stage, SampleCase cases, JdbcClient jdbc) {
    this.stage = stage;
    this.cases = cases;
    this.jdbc = jdbc;
    organism = cases.anOrganism();
    staff = SampleCase.staff("odile.lavoie", organism);
    pathway = cases.referred();
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today().minusDays(10), pathway)
        .update();
  }

  void call(Actor actor) {
    stage.startAs(actor, "case-study", calling());
  }

  Map<String, Object> calling() {
    return new HashMap<>(
        Map.of(
            "file",
            Long.toString(file()),
            "plannedOn",
            cases.today().plusDays(5).toString(),
            "reason",
            "Comment soutenir les matins",
            "invited",
            "Intervenante de l'organisme, conseillère du CLSC"));
  }

  Map<String, Object> held(LocalDate followUp) {
    var values =
        new HashMap<String, Object>(
            Map.of(
                "decision", "HELD",
                "heldOn", cases.today().toString(),
                "present", "Agente, intervenante, la personne",
                "decided", "Commencer à dix heures",
                "byWhom", "L'organisme"));
    if (followUp != null) {
      values.put("followUpOn", followUp.toString());
    }
    return values;
  }

  void consented(String information) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, 'Accompagner', ?, 'Classeur', current_timestamp, 'essai')")
        .params(file(), organism, cases.today(), information, cases.today().plusYears(1))
        .update();
  }

  long file() {
    return cases.fileOf(pathway);
  }
}
