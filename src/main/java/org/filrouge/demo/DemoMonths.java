package org.filrouge.demo;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.demo.DemoTheatre.Player;
import org.filrouge.participant.Pathways;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the months of a participation bring: notes, an absence, a decision on the place. */
@Component
@Profile("demo")
class DemoMonths {

  private final DemoTheatre theatre;
  private final Pathways pathways;

  DemoMonths(DemoTheatre theatre, Pathways pathways) {
    this.theatre = theatre;
    this.pathways = pathways;
  }

  void noted(Player author, long pathway, String visibility, String words) {
    theatre.opens(
        author,
        "note",
        Map.of("caseFile", file(pathway), "visibility", visibility, "words", words));
  }

  void suspended(Player staff, long pathway, LocalDate from, LocalDate nextContact) {
    theatre.opens(
        staff,
        "suspension",
        Map.of(
            "caseFile",
            file(pathway),
            "reason",
            "FAMILY",
            "fromOn",
            from.toString(),
            "nextContactOn",
            nextContact.toString(),
            "note",
            "S'occupe d'un proche; souhaite reprendre son groupe ensuite."));
  }

  void placeKept(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_decideOnPlace",
        Map.of("decision", "KEEP", "reason", "Retour prévu d'ici un mois."));
  }

  private String file(long pathway) {
    return Long.toString(pathways.get(pathway).fileNumber());
  }
}
