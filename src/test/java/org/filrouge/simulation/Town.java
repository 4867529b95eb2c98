package org.filrouge.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.filrouge.support.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town of organisms where people have their first day, as a placement would have left them. */
class Town {

  private final Stage stage;
  private final JdbcClient jdbc;
  private final Participations participations;
  private final RuntimeService runtime;
  private final Clock clock;

  Town(
      Stage stage,
      JdbcClient jdbc,
      Participations participations,
      RuntimeService runtime,
      Clock clock) {
    this.stage = stage;
    this.jdbc = jdbc;
    this.participations = participations;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** Organisms with that many places each; their codes. */
  List<String> organisms(int count, int places, LocalDate since) {
    var codes = new ArrayList<String>();
    for (int n = 1; n <= count; n++) {
      String code = "VILLE-" + n;
      jdbc.sql(
              "insert into organism (code, office, name, non_profit, territory, clientele,"
                  + " services, places_granted, valid_from, loaded_at, loaded_by)"
                  + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'ANYONE',"
                  + " 'BUDGET|SOCIAL', ?, ?, ?, 'essai')")
          .params(code, "Organisme " + code, places, since, Times.now(clock))
          .update();
      codes.add(code);
    }
    return codes;
  }

  /** Someone's first day, today; without monthly follow-ups, that phase is taken off at once. */
  long begins(String organism, boolean followedMonthly) {
    long pathway = stage.aPathway();
    occupies(pathway, organism);
    participations.started(pathway, today());
    String key = Long.toString(pathway);
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(key)
        .startBeforeActivity("callActivity_participation")
        .execute();
    if (!followedMonthly) {
      String participation =
          runtime
              .createProcessInstanceQuery()
              .processInstanceBusinessKey(key, "participation")
              .singleResult()
              .getId();
      runtime
          .createProcessInstanceModification(participation)
          .cancelAllForActivity("callActivity_followUp")
          .execute();
    }
    return pathway;
  }

  private void occupies(long pathway, String organism) {
    jdbc.sql(
            "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                + " answered_at, answered_by, accepted, start_date, first_day, active_pathway)"
                + " values (?, ?, ?, 'agathe.roy', 'essai', ?, 'odile.lavoie', true, ?, ?, ?)")
        .params(pathway, organism, Times.now(clock), Times.now(clock), today(), today(), pathway)
        .update();
    jdbc.sql(
            "insert into schedule_step (placement_id, from_date, hours_per_week)"
                + " select id, ?, 8 from placement where active_pathway = ?")
        .params(today(), pathway)
        .update();
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " select file_number, ?, ?, 'IDENTITY,OBJECTIVES', 'Accompagner', ?, 'Classeur',"
                + " ?, 'agathe.roy' from pathway where id = ?")
        .params(organism, today(), today().plusYears(4), Times.now(clock), pathway)
        .update();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
