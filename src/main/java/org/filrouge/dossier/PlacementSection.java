package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.filrouge.placement.DeclineReason;
import org.filrouge.placement.ReleaseReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Places asked for, the answers, the schedule and the first review (R65-66, R78). */
@Component
@Order(80)
class PlacementSection implements DossierSection {

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
    return current(section, reading).build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return current(
            Section.titled("La place chez vous")
                .fact("Offerte", reading.file().day("offered_at"))
                .fact("Votre note", reading.file().text("answer_note")),
            reading)
        .build();
  }

  @Override
  public Optional<Section> beforeConsent(Reading reading) {
    return withConsent(reading);
  }

  private Section.Builder current(Section.Builder section, Reading reading) {
    Row file = reading.file();
    return section
        .fact("Début", file.day("start_date"))
        .fact("Fin estimée", file.day("estimated_end"))
        .fact("Horaire", file.has("placement_id") ? schedule(file.number("placement_id")) : null)
        .fact("Première journée", file.dayBy("first_day", "first_day_recorded_by"))
        .fact("Prochaine révision", file.has("released_at") ? null : file.day("next_review_on"));
  }

  private String schedule(long placement) {
    return rows
        .all(
            "select from_date, hours_per_week from schedule_step where placement_id = ?"
                + " order by from_date",
            placement)
        .stream()
        .map(
            step ->
                "À compter du %s : %d heures par semaine"
                    .formatted(step.day("from_date"), step.number("hours_per_week")))
        .collect(joining("\n"));
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
