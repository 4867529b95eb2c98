package org.filrouge.dossier;

import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.dossier.DossierView.Entry;
import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Component;

/** What happened, as each reader may know it. */
@Component
class Story {

  private final Timeline timeline;
  private final Colleagues colleagues;

  Story(Timeline timeline, Colleagues colleagues) {
    this.timeline = timeline;
    this.colleagues = colleagues;
  }

  /** Everything, newest first: whoever takes over reads it here (R132-133). */
  List<Entry> forOffice(Reading reading) {
    var lines = new ArrayList<>(timeline.of(reading.fileNumber()));
    Collections.reverse(lines);
    return lines.stream()
        .map(
            line -> new Entry(FrenchDate.of(line.at()), colleagues.name(line.actor()), line.line()))
        .toList();
  }

  /**
   * What concerns the organism's own place since it was offered. Told from the facts of that place,
   * not picked from the lines: a line may name another organism.
   */
  List<Entry> forOrganism(Reading reading) {
    Row file = reading.file();
    var facts = new ArrayList<Fact>();
    fact(facts, file.moment("offered_at"), file.person("offered_by"), "Place offerte.");
    fact(facts, file.moment("reminded_at"), null, "Rappel de l'offre.");
    fact(facts, file.moment("answered_at"), file.person("answered_by"), "Place acceptée.");
    reading
        .consentOf(reading.organism())
        .filter(consent -> consent.inForce(reading.today()))
        .ifPresent(
            consent ->
                fact(
                    facts,
                    consent.recordedAt(),
                    colleagues.name(consent.recordedBy()),
                    "Consentement écrit de la personne consigné, signé le %s."
                        .formatted(FrenchDate.of(consent.signedOn()))));
    var entries =
        facts.stream().sorted(Comparator.comparing(Fact::at)).map(Fact::entry).collect(toList());
    if (file.has("first_day")) {
      var who = file.person("first_day_recorded_by");
      String came =
          file.has("first_came") ? "De retour après une suspension." : "Première journée.";
      entries.add(new Entry(file.day("first_day"), who, came));
    }
    if (file.has("released_at")) {
      entries.add(new Entry(file.day("released_at"), null, "Place libérée."));
    }
    Collections.reverse(entries);
    return List.copyOf(entries);
  }

  private record Fact(Instant at, String who, String line) {

    Entry entry() {
      return new Entry(FrenchDate.of(at), who, line);
    }
  }

  private static void fact(List<Fact> facts, Instant at, String who, String line) {
    if (at != null) {
      facts.add(new Fact(at, who, line));
    }
  }
}
