package org.filrouge.demo;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.demo.DemoTheatre.Player;
import org.filrouge.participant.Pathways;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do when a participation comes to its end, through the same forms as everybody. */
@Component
@Profile("demo")
class DemoEndings {

  private final DemoTheatre theatre;
  private final Pathways pathways;

  DemoEndings(DemoTheatre theatre, Pathways pathways) {
    this.theatre = theatre;
    this.pathways = pathways;
  }

  void hired(Player staff, long pathway) {
    asked(staff, pathway, "EMPLOYMENT", "Embauchée à la cafétéria de l'école.");
  }

  void studies(Player agent, long pathway) {
    asked(agent, pathway, "STUDIES", "Admise à l'éducation des adultes.");
  }

  private void asked(Player who, long pathway, String reason, String note) {
    theatre.opens(
        who,
        "end-of-participation",
        Map.of("participation", file(pathway), "reason", reason, "note", note));
  }

  void reported(Player staff, long pathway, String recommendation, String mandate) {
    var report = new HashMap<String, Object>();
    report.put("overall", "MUCH");
    report.put("overallNote", "Organise seule ses semaines; appelle quand un imprévu survient.");
    report.put("personSays", "Se dit fière; craint un peu les matins d'hiver.");
    report.put("recommendation", recommendation);
    report.put("recommendationReason", "Une présence rassurante les premiers mois ferait le pont.");
    report.put("mandate", mandate);
    theatre.completes(staff, pathway, "userTask_writeReport", report);
  }

  /** A service that fits better was found; the organism reports the same day. */
  void askedElsewhere(Player staff, long pathway) {
    asked(staff, pathway, "OTHER_SERVICE", "Le centre de jour de son quartier lui convient mieux.");
    reported(staff, pathway, "OTHER_RESOURCE", "HAND_OVER");
  }

  void endedElsewhere(Player agent, Player staff, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_answerReport",
        Map.of(
            "decision",
            "END",
            "next",
            "CLOSED",
            "lastDay",
            theatre.today().toString(),
            "nextStep",
            "Accueil au centre de jour, lundi à 9 h."));
    theatre.completes(staff, pathway, "userTask_readAnswer", Map.of("read", true));
  }

  void seemsReady(Player staff, long pathway) {
    theatre.opens(
        staff,
        "readiness",
        Map.of(
            "participation",
            file(pathway),
            "signs",
            "Arrive avant les autres, explique les consignes aux nouveaux, tient son horaire.",
            "wish",
            "Aimerait essayer une formation en entretien; s'inquiète du transport du soir."));
  }

  /** Not yet, and why; the organism reads it. */
  void notReadyYet(Player agent, Player staff, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_answerReadiness",
        Map.of(
            "answer",
            "NOT_YET",
            "explanation",
            "Le transport du soir se règle d'abord; on s'en reparle après le congé."));
    theatre.completes(staff, pathway, "userTask_readReadiness", Map.of("read", true));
  }

  private String file(long pathway) {
    return Long.toString(pathways.get(pathway).fileNumber());
  }
}
