package org.filrouge.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets scenes of people taking part, and lets the months go by. */
@Component
class Months {

  static final String FOLLOW_UP = "userTask_followUp";
  static final String CHECK = "userTask_checkOnFollowUp";
  static final String CONTACT = "userTask_contactSuspended";

  final Stage stage;
  final SampleCase cases;
  final JdbcClient jdbc;
  private final Participations participations;

  Months(Stage stage, SampleCase cases, JdbcClient jdbc, Participations participations) {
    this.stage = stage;
    this.cases = cases;
    this.jdbc = jdbc;
    this.participations = participations;
  }

  static void itIs(String localTime) {
    ClockUtil.setCurrentTime(
        Date.from(LocalDateTime.parse(localTime).atZone(WorkingDays.QUEBEC).toInstant()));
  }

  /** The clock moves there and what has come due on the way is done. */
  void goesOn(String localTime, long pathway) {
    itIs(localTime);
    stage.runDueJobs(pathway);
  }

  /** Someone who takes part in the organism from today on, as they consented to. */
  long participant(String organism) {
    long pathway = cases.referred();
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ?, start_date = ? where active_pathway = ?")
        .params(cases.today(), cases.today(), pathway)
        .update();
    jdbc.sql(
            "update schedule_step set from_date = ? where placement_id ="
                + " (select id from placement where active_pathway = ?)")
        .params(cases.today(), pathway)
        .update();
    consents(pathway, organism);
    participations.started(pathway, cases.today());
    return pathway;
  }

  void consents(long pathway, String organism) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, 'IDENTITY', 'Accompagner', ?, 'Classeur',"
                + " current_timestamp, 'agathe.roy')")
        .params(cases.fileOf(pathway), organism, cases.today(), cases.today().plusYears(2))
        .update();
  }

  void suspends(Actor actor, long pathway, LocalDate nextContact) {
    stage.startAs(actor, "suspension", suspension(pathway, nextContact));
  }

  Map<String, Object> suspension(long pathway, LocalDate nextContact) {
    return new HashMap<>(
        Map.of(
            "caseFile",
            Long.toString(cases.fileOf(pathway)),
            "reason",
            "ILLNESS",
            "fromOn",
            cases.today().toString(),
            "nextContactOn",
            nextContact.toString(),
            "note",
            "repos-convenu"));
  }

  void returns(Actor actor, long pathway) {
    stage.submit(
        actor,
        pathway,
        CONTACT,
        Map.of("result", "RETURNED", "returnedOn", cases.today().toString()));
  }

  int count(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(Integer.class).single();
  }
}
