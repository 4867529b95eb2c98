package org.filrouge.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.task.Markdown;
import org.springframework.stereotype.Component;

/** All that is known on the day of the answer, so that nobody has to look for it (R35). */
@Component
class EndSheet {

  private final Participations participations;
  private final Clock clock;

  EndSheet(Participations participations, Clock clock) {
    this.participations = participations;
    this.clock = clock;
  }

  Map<String, Object> of(EndRequest end) {
    var values = new HashMap<String, Object>();
    values.put("askedOn", FrenchDate.of(end.askedAt()));
    values.put("source", end.source().label());
    values.put("endReason", end.reason().inSentence());
    values.put("note", end.note());
    values.put("startedOn", FrenchDate.of(participations.get(end.pathwayId()).startedOn()));
    values.put(
        "lastDayExpected",
        end.lastDayExpected() == null ? null : FrenchDate.of(end.lastDayExpected()));
    values.put("waivedReason", end.waivedReason());
    values.put("reason", end.reason());
    values.put("asked", end.reason());
    values.put("proposed", end.effect().next());
    values.put("effects", effects(end.effect()));
    values.put("lastDay", LocalDate.now(clock.withZone(WorkingDays.QUEBEC)));
    values.put("mandateWished", end.mandateWished());
    if (end.report() != null) {
      reported(values, end.report());
    }
    return values;
  }

  private static Markdown effects(EndEffect effect) {
    return Markdown.of(
        "- Suite : **%s**\n- Place : %s\n- Versements : %s\n- Lettres et rappels : %s\n\n%s",
        EndWords.inSentence(effect.next().label()),
        EndWords.inSentence(effect.place().label()),
        EndWords.inSentence(effect.payments().label()),
        effect.letters() ? "comme à l'habitude" : "aucun",
        effect.reason());
  }

  private static void reported(Map<String, Object> values, EndReport report) {
    values.put("reportedOn", FrenchDate.of(report.at()));
    values.put("changes", EndWords.listed(report.changes()));
    values.put("personSays", report.personSays());
    values.put("recommendation", EndWords.inSentence(report.recommendation().label()));
    values.put("recommendationReason", report.recommendationReason());
    values.put(
        "mandate",
        report.mandateNote() == null
            ? report.mandate().label() + "."
            : "%s : %s".formatted(report.mandate().label(), report.mandateNote()));
  }
}
