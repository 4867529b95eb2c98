package org.filrouge.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.filrouge.placement.DeclineReason;
import org.filrouge.placement.ReleaseReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places asked for, the answers, the schedule and the first review (R65-66, R78). */
@Component
@Order(80)
class PlacementSection implements DossierSection {

  private static final String CHANGES = "Changements d'horaire";

  private final Rows rows;

  PlacementSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    var section = Section.titled("Placement");
    rows.all(
            """
            select a.*, o.name as organism_name from placement a
            join organism o on o.code = a.organism_code where a.pathway_id = ? order by a.id desc
            """,
            reading.pathwayId())
        .forEach(row -> section.fact(row.text("organism_name"), told(row)));
    return current(section, reading).fact(CHANGES, changed(reading)).build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return theirs(reading).fact(CHANGES, changed(reading)).build();
  }

  @Override
  public Optional<Section> beforeConsent(Reading reading) {
    return theirs(reading).build();
  }

  private Section.Builder theirs(Reading reading) {
    return current(
        Section.titled("La place chez vous")
            .fact("Offerte", reading.file().day("offered_at"))
            .fact("Votre note", reading.file().text("answer_note")),
        reading);
  }

  private String changed(Reading reading) {
    return reading.file().has("hours_changed") ? changes(reading) : null;
  }

  private Section.Builder current(Section.Builder section, Reading reading) {
    Row file = reading.file();
    return section
        .fact("Début convenu", file.day("start_date"))
        .fact("Fin estimée convenue", file.day("estimated_end"))
        .fact("Horaire", file.has("placement_id") ? schedule(reading) : null)
        .fact(
            "Première journée",
            file.has("first_came")
                ? file.day("first_came")
                : file.dayBy("first_day", "first_day_recorded_by"))
        .fact(
            "De retour depuis le",
            file.has("first_came") ? file.dayBy("first_day", "first_day_recorded_by") : null)
        .fact("Prochaine révision", told(reading) ? file.day("next_review_on") : null);
  }

  /** Not once the place is given back, nor to who only answers an offer (R129). */
  private static boolean told(Reading reading) {
    Row file = reading.file();
    return !file.has("released_at")
        && !file.has("ended_on")
        && (file.has("first_day") || reading.reader() != Reader.ORGANISM_BEFORE_CONSENT);
  }

  /** Every step, the one that holds today and the next one told apart (R65-66). */
  private String schedule(Reading reading) {
    var steps =
        rows.all(
            "select from_date, hours_per_week, from_date <= ? as begun from schedule_step"
                + " where placement_id = ? order by from_date",
            reading.today(),
            reading.file().number("placement_id"));
    long begun = steps.stream().filter(step -> step.is("begun")).count();
    var lines = new ArrayList<String>();
    for (int i = 0; i < steps.size(); i++) {
      lines.add(
          "À compter du %s : %d heures par semaine%s"
              .formatted(
                  steps.get(i).day("from_date"),
                  steps.get(i).number("hours_per_week"),
                  i == begun - 1 ? " (palier présent)" : i == begun ? " (prochain palier)" : ""));
    }
    return String.join("\n", lines);
  }

  /** Who changed the hours, when and why, and what was agreed before. */
  private String changes(Reading reading) {
    return rows
        .all(
            "select c.id, c.changed_at, c.changed_by, c.from_date, c.reason, s.from_date as step,"
                + " s.hours_per_week from schedule_change c"
                + " left join schedule_step_replaced s on s.change_id = c.id"
                + " where c.placement_id = ? order by c.id desc, s.from_date",
            reading.file().number("placement_id"))
        .stream()
        .collect(groupingBy(row -> row.number("id"), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(PlacementSection::change)
        .collect(joining("\n\n"));
  }

  private static String change(List<Row> steps) {
    Row change = steps.get(0);
    String replaced =
        steps.stream()
            .filter(step -> step.has("step"))
            .map(
                step -> "%d h dès le %s".formatted(step.number("hours_per_week"), step.day("step")))
            .collect(joining(", puis "));
    return "Changé le %s, à compter du %s\nPourquoi : %s\nPaliers remplacés : %s"
        .formatted(
            change.dayBy("changed_at", "changed_by"),
            change.day("from_date"),
            change.text("reason"),
            replaced.isEmpty() ? "aucun" : replaced);
  }

  private static String told(Row row) {
    var text = new StringBuilder("Offerte le " + row.dayBy("offered_at", "offered_by"));
    line(text, "Pourquoi cet organisme", row.text("reason"));
    if (row.has("accepted")) {
      line(text, row.is("accepted") ? "Acceptée le" : "Déclinée le", row.day("answered_at"));
    }
    line(text, "Motif", row.words("decline_reason", DeclineReason.class, DeclineReason::label));
    line(text, "Note de l'organisme", row.text("answer_note"));
    line(text, "Libérée le", row.day("released_at"));
    line(
        text,
        "Motif de la libération",
        row.words("release_reason", ReleaseReason.class, ReleaseReason::label));
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null && !value.isBlank()) {
      text.append('\n').append(label).append(" : ").append(value);
    }
  }
}
