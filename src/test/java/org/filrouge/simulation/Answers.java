package org.filrouge.simulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.filrouge.support.TakingPart;
import org.filrouge.support.Toward;

/** What people write in the forms of the plan, the review, the months and the absences. */
class Answers {

  private final Chance chance;
  private final MoveAnswers moves;
  private final EndAnswers ends;
  private final Set<Long> waitedOnce = new HashSet<>();

  Answers(Chance chance, MoveAnswers moves) {
    this.chance = chance;
    this.moves = moves;
    this.ends = new EndAnswers(chance, moves);
  }

  /**
   * The values submitted.
   *
   * @param form what the form shows when it opens; empty if it is not read
   */
  Map<String, Object> to(String task, long pathway, Map<String, Object> form) {
    return switch (task) {
      case "userTask_assessObjectives" -> assessment(form);
      case "userTask_resolveMissingAssessment" -> missingAssessment(pathway);
      case "userTask_decideReview" -> decision(decided());
      case "userTask_followLateReview" ->
          Map.of("measure", chance.oneOf("MEETING_SET", "HELP_GIVEN"), "note", "Rencontre fixée");
      case "userTask_proposePlan" -> plan();
      case "userTask_answerPlan" ->
          chance.percent(8)
              ? Map.of("answer", "RETURNED", "comment", "Préciser les activités")
              : Map.of("answer", "AGREED");
      case "userTask_relayPlan" ->
          Map.of("agreement", "Rencontre à trois", "askAgainOn", moves.day(14));
      case "userTask_followUp" -> month();
      case "userTask_checkOnFollowUp" ->
          Map.of("decision", chance.oneOf("CALLED", "WAIT", "CLOSED"), "note", "Présente");
      case "userTask_answerCall" -> Map.of("answer", "Titres de transport remis");
      case "userTask_decideOnPlace" ->
          Map.of("decision", chance.percent(30) ? "RELEASE" : "KEEP", "reason", "Convenu");
      case "userTask_contactSuspended" -> contact();
      case "userTask_answerWish" ->
          Map.of("decision", "CHANGED_MIND", "note", "Convenu", "nextContactOn", moves.day(21));
      case "userTask_decideAccompaniment" -> Toward.accompanied(LocalDate.parse(moves.day(5)));
      case "userTask_agreeOnActionPlan" -> Toward.plan();
      case "userTask_chooseMeasure" -> Toward.ownWay();
      case "userTask_recordMeasureStart" -> Toward.working(LocalDate.parse(moves.day(0)));
      case "userTask_recordContact" ->
          Map.of("found", "EMPLOYED", "madeOn", moves.day(0), "since", moves.day(0));
      case "userTask_resolveMissingContact" -> Map.of("decision", chance.oneOf("WAIT", "OFFICE"));
      case "userTask_decideAfter" ->
          Map.of("decision", "LASTING", "agreed", "Cela dure", "nextStep", "Peut revenir");
      default -> ends.to(task, form);
    };
  }

  /** About one review in six asks for an end here; the agent will decide it. */
  private String decided() {
    if (chance.percent(60)) {
      return "CONTINUE";
    }
    return chance.oneOf(
        "NEW_OBJECTIVES",
        "NEW_OBJECTIVES",
        "NEW_ACTIVITIES",
        "REORIENTATION",
        "TRANSITION",
        "ENDED");
  }

  Map<String, Object> decision(String decision) {
    return Map.of(
        "heldOn",
        moves.day(0),
        "decision",
        decision,
        "divergenceReason",
        "Rencontre avec la personne",
        "summary",
        "Chemin parcouru avec régularité",
        "endReason",
        chance.oneOf("EMPLOYMENT", "OTHER_SERVICE", "STOPPED_BY_PERSON", "MOVED"));
  }

  private Map<String, Object> assessment(Map<String, Object> form) {
    var values = new HashMap<String, Object>();
    for (int n = 1; n <= 4; n++) {
      if (form.containsKey("objective" + n)) {
        values.put("achievement" + n, chance.oneOf("REACHED", "IN_PART", "IN_PART", "NOT_YET"));
      }
    }
    if (values.isEmpty()) {
      values.put("overall", "IN_PART");
    }
    values.put("perseverance", "Est venue chaque semaine malgré l'hiver");
    values.put("personSays", "Se dit plus à l'aise");
    values.put("takingPart", "A relu le plan avec l'intervenante");
    values.put("recommendation", chance.oneOf("CONTINUE", "NEW_OBJECTIVES", "TRANSITION"));
    values.put("recommendationReason", "Le rythme convient");
    return values;
  }

  private Map<String, Object> missingAssessment(long pathway) {
    boolean waits = chance.percent(50) && waitedOnce.add(pathway);
    return waits
        ? Map.of("decision", "WAIT")
        : Map.of("decision", "WITHOUT_ORGANISM", "reason", "L'équipe est absente");
  }

  private static Map<String, Object> plan() {
    var plan = TakingPart.aPlan();
    plan.put("changeReason", "La situation a changé");
    return plan;
  }

  private Map<String, Object> month() {
    return chance.percent(3)
        ? Map.of("attendance", "PARTIAL", "helpWanted", true, "helpFor", "Transport")
        : Map.of("attendance", "REGULAR", "hours", 32, "moved", "Prend part aux repas");
  }

  private Map<String, Object> contact() {
    return switch (chance.oneOf("RETURNED", "RETURNED", "RETURNED", "AWAY", "WISHES_TO_STOP")) {
      case "RETURNED" -> Map.of("result", "RETURNED", "returnedOn", moves.day(0));
      case "AWAY" -> Map.of("result", "AWAY", "nextContactOn", moves.day(chance.between(14, 60)));
      default -> Map.of("result", "WISHES_TO_STOP");
    };
  }
}
