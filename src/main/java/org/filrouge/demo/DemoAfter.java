package org.filrouge.demo;

import static org.filrouge.demo.DemoActs.AGATHE;
import static org.filrouge.demo.DemoActs.ANTOINE;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.demo.DemoActs.Someone;
import org.filrouge.demo.DemoTheatre.Player;
import org.filrouge.participant.Pathways;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * People after the way out: one to hear from, one whose work just ended and who is helped again.
 */
@Component
@Profile("demo")
class DemoAfter {

  private final DemoTheatre theatre;
  private final DemoTransition transitions;
  private final Pathways pathways;

  DemoAfter(DemoTheatre theatre, DemoTransition transitions, Pathways pathways) {
    this.theatre = theatre;
    this.transitions = transitions;
    this.pathways = pathways;
  }

  void play(LocalDate today) {
    var lucie =
        new Someone("Lucie", "Charbonneau", "1986-03-19", "F", "Évain", "Travailler le matin.");
    theatre.on(today.minusDays(38), () -> begins(AGATHE, lucie, today, "EMPLOYMENT"));
    var normand =
        new Someone("Normand", "Beaulé", "1978-08-02", "M", "Rouyn-Noranda", "Un métier utile.");
    long[] stopped = new long[1];
    theatre.on(
        today.minusDays(24), () -> stopped[0] = begins(ANTOINE, normand, today, "EMPLOYMENT"));
    theatre.on(today.minusDays(2), () -> breaks(ANTOINE, stopped[0]));
  }

  private long begins(Player agent, Someone who, LocalDate today, String kind) {
    long pathway = transitions.toward(agent, who, today);
    transitions.prepared(agent, pathway, "ADVISER");
    theatre.completes(agent, pathway, "userTask_chooseMeasure", Map.of("decision", "OWN_WAY"));
    theatre.completes(
        agent,
        pathway,
        "userTask_recordMeasureStart",
        Map.of(
            "result",
            "STARTED",
            "startedOn",
            theatre.today().toString(),
            "kind",
            kind,
            "where",
            "Cuisine d'une résidence, à quinze minutes de chez elle ou lui."));
    return pathway;
  }

  private void breaks(Player agent, long pathway) {
    theatre.opens(
        agent,
        "break",
        Map.of(
            "caseFile",
            Long.toString(pathways.get(pathway).fileNumber()),
            "brokenOn",
            theatre.today().toString(),
            "reason",
            "JOB_ENDED",
            "note",
            "L'employeur a réduit ses heures, puis fermé l'équipe du soir.",
            "wish",
            "Garder un travail de ses mains; essayer le jour."));
  }
}
