package org.filrouge.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plays the end of a participation, once it was asked: the report, then the agent's answer. */
@Component
public class TheEnd {

  public static final String REPORT = "userTask_writeReport";
  public static final String ANSWER = "userTask_answerReport";
  public static final String READ = "userTask_readAnswer";

  private final Stage stage;
  private final JdbcClient jdbc;
  private final Clock clock;

  TheEnd(Stage stage, JdbcClient jdbc, Clock clock) {
    this.stage = stage;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Asked through its start form. */
  public void asked(Actor actor, long pathway, String reason) {
    var values = new HashMap<String, Object>();
    values.put("participation", file(pathway));
    values.put("reason", reason);
    if (!reason.equals("DECEASED")) {
      values.put("note", "note-racontée");
    }
    stage.startAs(actor, "end-of-participation", values);
  }

  /** The report, by whoever follows the person. */
  public void reported(long pathway, Map<String, Object> more) {
    var values = report(stage.form(follower(pathway), pathway, REPORT));
    values.putAll(more);
    stage.submit(follower(pathway), pathway, REPORT, values);
  }

  public static Map<String, Object> report(Map<String, Object> form) {
    var values = new HashMap<String, Object>();
    for (int n = 1; n <= 4; n++) {
      if (form.get("objective" + n) != null) {
        values.put("impact" + n, "SOME");
      }
    }
    if (values.isEmpty()) {
      values.put("overall", "SOME");
    }
    values.put("personSays", "mots-racontés");
    values.put("recommendation", "NOTHING_MORE");
    values.put("recommendationReason", "motif-raconté");
    values.put("mandate", "HAND_OVER");
    return values;
  }

  /** The agent ends it, today. */
  public void answered(long pathway, String next) {
    stage.submit(Stage.AGENT, pathway, ANSWER, ending(next));
  }

  public Map<String, Object> ending(String next) {
    var values = new HashMap<String, Object>();
    values.put("decision", "END");
    values.put("next", next);
    values.put("decisionReason", "motif-raconté");
    values.put("lastDay", today().toString());
    values.put("nextStep", "Rencontre au service d'aide à l'emploi");
    return values;
  }

  /** From the request to the answer; the organism still has to read it. */
  public void played(long pathway, String next) {
    reported(pathway, Map.of());
    answered(pathway, next);
  }

  /** The organism reads the answer. */
  public void read(Actor staff, long pathway) {
    stage.submit(staff, pathway, READ, Map.of("read", true));
  }

  /** Staff of the organism where the person takes part; the agent when there is none. */
  public Actor follower(long pathway) {
    return jdbc.sql(
            "select organism_code from placement where active_pathway = ? and first_day is not null"
                + " union select organism_code from placement where leaving_pathway = ?")
        .params(pathway, pathway)
        .query(String.class)
        .optional()
        .map(Stage::staffOf)
        .orElse(Stage.AGENT);
  }

  public String file(long pathway) {
    return jdbc.sql("select file_number from pathway where id = ?")
        .param(pathway)
        .query(String.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
