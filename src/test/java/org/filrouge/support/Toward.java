package org.filrouge.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What people usually write on the way to a measure. */
public final class Toward {

  private Toward() {}

  /** The adviser accompanies; the first meeting is that day. */
  public static Map<String, Object> accompanied(LocalDate firstMeeting) {
    var values = new HashMap<String, Object>();
    values.put("accompaniedBy", "ADVISER");
    values.put("divergenceReason", "écart-raconté");
    values.put("companion", "Conseillère du bureau");
    values.put("firstMeeting", firstMeeting.toString());
    values.put("firstPlace", "Bureau");
    values.put("followingPlace", "Bibliothèque");
    return values;
  }

  /** A plan of which some is done and some is to come. */
  public static Map<String, Object> plan() {
    var values = new HashMap<String, Object>();
    values.put("skillsAssessment", "DONE");
    values.put("cv", "DONE");
    values.put("letter", "PLANNED");
    values.put("interview", "PLANNED");
    values.put("rights", "NOT_NEEDED");
    values.put("objectiveStep", "DONE");
    values.put("objective", "objectif-visé");
    values.put("barriersStep", "NOT_NEEDED");
    values.put("takingPart", "part-prise");
    return values;
  }

  public static Map<String, Object> ownWay() {
    return Map.of("decision", "OWN_WAY");
  }

  /** Work began that day, found by the person. */
  public static Map<String, Object> working(LocalDate since) {
    return Map.of("result", "STARTED", "startedOn", since.toString(), "kind", "EMPLOYMENT");
  }

  /** Declined at the choice, and what is decided then; a pause lasts twenty days. */
  public static void notNow(Stage stage, long pathway, LocalDate today, String decision) {
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_chooseMeasure",
        Map.of("decision", "NOT_NOW", "refusalReason", "OTHER_PLANS"));
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_decideNextStep",
        Map.of(
            "decision",
            decision,
            "reason",
            "raison-racontée",
            "resumeOn",
            today.plusDays(20).toString()));
  }

  /** From the first task of a transition to work that began that day. */
  public static void work(Stage stage, long pathway, LocalDate today) {
    stage.submit(Stage.AGENT, pathway, "userTask_decideAccompaniment", accompanied(today));
    stage.submit(Stage.AGENT, pathway, "userTask_agreeOnActionPlan", plan());
    stage.submit(Stage.AGENT, pathway, "userTask_chooseMeasure", ownWay());
    stage.submit(Stage.AGENT, pathway, "userTask_recordMeasureStart", working(today));
  }
}
