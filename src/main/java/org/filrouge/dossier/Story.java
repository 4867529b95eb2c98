package org.filrouge.dossier;

import java.util.ArrayList;
import java.util.Collections;
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
    var entries = new ArrayList<Entry>();
    entry(entries, file.day("offered_at"), file.person("offered_by"), "Place offerte.");
    entry(entries, file.day("reminded_at"), null, "Rappel de l'offre.");
    entry(entries, file.day("answered_at"), file.person("answered_by"), "Place acceptée.");
    reading
        .consentOf(reading.organism())
        .filter(consent -> consent.inForce(reading.today()))
        .ifPresent(
            consent ->
                entry(
                    entries,
                    FrenchDate.of(consent.signedOn()),
                    null,
                    "Consentement écrit de la personne."));
    entry(
        entries, file.day("first_day"), file.person("first_day_recorded_by"), "Première journée.");
    entry(entries, file.day("released_at"), null, "Place libérée.");
    Collections.reverse(entries);
    return List.copyOf(entries);
  }

  private static void entry(List<Entry> entries, String date, String who, String line) {
    if (date != null) {
      entries.add(new Entry(date, who, line));
    }
  }
}
