package org.filrouge.simulation;

import java.util.Map;
import java.util.Optional;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people start by themselves, through a start form. */
class Initiatives {

  private final Stage stage;
  private final JdbcClient jdbc;
  private final Chance chance;
  private final MoveAnswers dates;
  private final EndAnswers ends;

  Initiatives(Stage stage, JdbcClient jdbc, Chance chance, MoveAnswers dates) {
    this.stage = stage;
    this.jdbc = jdbc;
    this.chance = chance;
    this.dates = dates;
    this.ends = new EndAnswers(chance, dates);
  }

  /** Which one, by its process. */
  String any() {
    return chance.oneOf(
        "early-review",
        "suspension",
        "suspension",
        "reorientation",
        "plan-revision",
        "readiness",
        "end-of-participation");
  }

  void take(String process, long pathway) {
    String file =
        jdbc.sql("select file_number from pathway where id = ?")
            .param(pathway)
            .query(String.class)
            .single();
    var organism = organism(pathway);
    // Only an organism says that someone seems ready, and there may be none while away.
    if (organism.isPresent() || !process.equals("readiness")) {
      stage.startAs(who(process, organism), process, values(process, file));
    }
  }

  private Map<String, Object> values(String process, String file) {
    return switch (process) {
      case "suspension" ->
          Map.of(
              "caseFile", file,
              "reason", chance.oneOf("ILLNESS", "FAMILY", "MOVE", "SEASON"),
              "fromOn", dates.day(0),
              "nextContactOn", dates.day(chance.between(14, 80)));
      case "reorientation" ->
          Map.of("fileNumber", file, "askedBy", "PERSON", "reason", "Trajet", "wish", "Plus près");
      case "readiness" ->
          Map.of("participation", file, "signs", "Vient chaque jour", "wish", "Une formation");
      case "end-of-participation" -> end(file);
      default -> Map.of("participation", file, "reason", "La situation a changé");
    };
  }

  private Map<String, Object> end(String file) {
    String reason = ends.reason();
    return reason.equals("DECEASED")
        ? Map.of("participation", file, "reason", reason)
        : Map.of("participation", file, "reason", reason, "note", "Convenu ensemble");
  }

  private Optional<String> organism(long pathway) {
    return jdbc.sql("select organism_code from placement where active_pathway = ?")
        .param(pathway)
        .query(String.class)
        .optional();
  }

  /** The organism where the person takes part, or the agent. */
  private Actor who(String process, Optional<String> organism) {
    boolean staff = chance.percent(50) || process.equals("readiness");
    return staff ? organism.map(Stage::staffOf).orElse(Stage.AGENT) : Stage.AGENT;
  }
}
