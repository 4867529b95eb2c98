package org.filrouge.simulation;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.support.TheEnd;

/** What people write in the forms of the end of a participation and of the second exchange. */
class EndAnswers {

  static final String ANSWER = "userTask_answerReport";
  static final String DEATH = "userTask_recordDeath";

  private final Chance chance;
  private final MoveAnswers dates;

  EndAnswers(Chance chance, MoveAnswers dates) {
    this.chance = chance;
    this.dates = dates;
  }

  Map<String, Object> to(String task, Map<String, Object> form) {
    return switch (task) {
      case "userTask_writeReport" -> report(form);
      case "userTask_resolveMissingReport" ->
          chance.percent(50)
              ? Map.of("decision", "WAIT")
              : Map.of("decision", "WITHOUT_ORGANISM", "reason", "L'équipe est absente");
      case ANSWER -> answer();
      case "userTask_readAnswer", "userTask_readReadiness" -> Map.of("read", true);
      case "userTask_answerReadiness" ->
          Map.of(
              "answer",
              chance.percent(50) ? "CONFIRMED" : "NOT_YET",
              "explanation",
              "Au printemps");
      case DEATH ->
          chance.percent(10)
              ? Map.of("decision", "MISTAKE")
              : Map.of("decision", "CONFIRMED", "lastDay", dates.day(0));
      default -> dates.to(task);
    };
  }

  /** Whether what was answered ends the participation: nothing else does (R81). */
  static boolean ends(String task, Map<String, Object> values) {
    return (task.equals(ANSWER) && "END".equals(values.get("decision")))
        || (task.equals(DEATH) && "CONFIRMED".equals(values.get("decision")));
  }

  String reason() {
    return chance.percent(6)
        ? "DECEASED"
        : chance.oneOf(
            "EMPLOYMENT",
            "STUDIES",
            "OTHER_SERVICE",
            "STOPPED_BY_PERSON",
            "MOVED",
            "HEALTH",
            "LOST_FROM_SIGHT",
            "READY_FOR_MEASURE");
  }

  private Map<String, Object> report(Map<String, Object> form) {
    var values = TheEnd.report(form);
    values.put("mandate", chance.oneOf("KEEP", "HAND_OVER"));
    return values;
  }

  private Map<String, Object> answer() {
    if (chance.percent(20)) {
      return Map.of("decision", "CONTINUE", "decisionReason", "La personne préfère continuer");
    }
    var values = new HashMap<String, Object>();
    values.put("decision", "END");
    values.put("next", chance.oneOf("TRANSITION", "CLOSED"));
    values.put("decisionReason", "Convenu avec la personne");
    values.put("lastDay", dates.day(0));
    values.put("mandateAnswer", "ACCEPTED");
    values.put("nextStep", "Rencontre au service d'aide à l'emploi");
    return values;
  }
}
