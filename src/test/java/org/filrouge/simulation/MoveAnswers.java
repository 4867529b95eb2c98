package org.filrouge.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;

/** What people write in the forms of a move to another organism. */
class MoveAnswers {

  private final Chance chance;
  private final List<String> organisms;
  private final WorkingDays calendar;
  private final Clock clock;

  MoveAnswers(Chance chance, List<String> organisms, WorkingDays calendar, Clock clock) {
    this.chance = chance;
    this.organisms = organisms;
    this.calendar = calendar;
    this.clock = clock;
  }

  Map<String, Object> to(String task) {
    return switch (task) {
      case "userTask_decideReorientation" ->
          chance.percent(25)
              ? Map.of("decision", "MAINTAIN", "reason", "Convenu")
              : Map.of(
                  "decision", "REORIENT",
                  "reason", "Convenu",
                  "formerPlace", chance.percent(80) ? "KEEP" : "RELEASE");
      case "userTask_relayReorientation" -> Map.of("agreed", "L'agente décidera cette semaine");
      case "userTask_readReorientation" -> Map.of("handOver", "Rencontre à trois");
      case "userTask_readDeparture" -> Map.of("read", true);
      case "userTask_proposeOrganism" ->
          Map.of(
              "decision", "PROPOSE",
              "proposal", chance.oneOf(organisms),
              "reason", "Services",
              "ifFull", "WAIT");
      case "userTask_followWaiting" ->
          Map.of("decision", chance.percent(25) ? "PROPOSE_AGAIN" : "KEEP_WAITING");
      case "userTask_answerOffer" -> offer();
      case "userTask_resolveSilence" ->
          chance.percent(30)
              ? Map.of("decision", "WITHDRAWN", "reason", "Sans réponse")
              : Map.of("decision", "WAIT");
      case "userTask_recordConsent" -> consent();
      case "userTask_recordFirstDay" ->
          chance.percent(5)
              ? Map.of("attendance", "ABSENT")
              : Map.of("attendance", "STARTED", "firstDay", day(0));
      case "userTask_handleNoShow" ->
          Map.of("contact", "Jointe", "decision", "NEW_DATE", "newDate", day(7));
      default -> throw new IllegalStateException(task);
    };
  }

  private Map<String, Object> offer() {
    if (chance.percent(6)) {
      return Map.of("answer", "DECLINED", "declineReason", "STAFF_UNAVAILABLE");
    }
    var start = calendar.plus(today(), chance.between(0, 8));
    return Map.of(
        "answer", "ACCEPTED",
        "startDate", start.toString(),
        "estimatedEnd", start.plusMonths(12).toString(),
        "step1Date", start.toString(),
        "step1Hours", 6);
  }

  private Map<String, Object> consent() {
    return chance.percent(3)
        ? Map.of("decision", "REFUSED", "refusalReason", "NOT_SAID", "nextStep", "Se reparler")
        : Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            day(0),
            "validUntil",
            today().plusYears(1).toString(),
            "information",
            List.of("IDENTITY"),
            "purpose",
            "Accompagner",
            "formKeptAt",
            "Classeur");
  }

  /** So many days from now, as a form sends it. */
  String day(int ahead) {
    return today().plusDays(ahead).toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
