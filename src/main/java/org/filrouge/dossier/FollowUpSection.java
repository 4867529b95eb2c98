package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.followup.MonthAttendance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Month after month: attendance, what moved, what blocks, costs, help asked and answered (R77). */
@Component
@Order(84)
class FollowUpSection implements DossierSection {

  private static final String TITLE = "Suivi mensuel";
  private static final String SELECT =
      "select f.*, o.name as organism_name from follow_up f"
          + " left join organism o on o.code = f.organism_code where f.pathway_id = ?"
          + " and f.asked_at is not null";
  private static final String LATEST = " order by f.id desc fetch first 12 rows only";

  private final Rows rows;

  FollowUpSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    if (!reading.takesPart()) {
      return Optional.empty();
    }
    return section(rows.all(SELECT + LATEST, reading.pathwayId()));
  }

  /** The organism's own words; what another one wrote stays with it and the office. */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return section(
        rows.all(
            SELECT + " and f.organism_code = ?" + LATEST, reading.pathwayId(), reading.organism()));
  }

  private static Optional<Section> section(List<Row> months) {
    var section = Section.titled(TITLE);
    months.forEach(month -> section.fact(label(month), told(month)));
    return section.build();
  }

  private static String label(Row month) {
    String by = month.has("organism_name") ? month.text("organism_name") : "bureau";
    return month.has("recorded_at")
        ? "%s (%s)".formatted(month.dayBy("recorded_at", "recorded_by"), by)
        : "Demandé le %s (%s)".formatted(month.day("asked_at"), by);
  }

  private static String told(Row month) {
    if (month.has("closed_at")) {
      return "Clos par le bureau le %s.%s"
          .formatted(month.dayBy("closed_at", "checked_by"), after(" ", month.text("check_note")));
    }
    if (!month.has("recorded_at")) {
      return "Attendu." + after(" Rappelé le ", month.day("reminded_at"));
    }
    String attendance = month.words("attendance", MonthAttendance.class, MonthAttendance::label);
    return Stream.of(
            attendance + after(", ", month.has("hours") ? month.text("hours") + " heures" : null),
            after("Ce qui a bougé : ", month.text("moved")),
            after("Ce qui bloque : ", month.text("blocked")),
            after("Transport à rembourser : ", dollars(month, "transport_cost")),
            after("Garde à rembourser : ", dollars(month, "childcare_cost")),
            after("Aide souhaitée : ", month.text("help_for")),
            after("Réponse du bureau : ", month.text("help_answer")))
        .filter(line -> !line.isEmpty())
        .collect(joining("\n"));
  }

  private static String after(String label, String value) {
    return value == null || value.isBlank() ? "" : label + value;
  }

  private static String dollars(Row month, String column) {
    return month.has(column) ? month.text(column).replace('.', ',') + " $" : null;
  }
}
