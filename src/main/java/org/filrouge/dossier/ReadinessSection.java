package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.ending.ReadinessAnswer;
import org.filrouge.ending.ReadinessDue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The second exchanges: what was told, and the answer or until when it is owed (R33). Nothing ends
 * with one. An organism reads its own only.
 */
@Component
@Order(91)
class ReadinessSection implements DossierSection {

  private static final String EXCHANGES = "select * from readiness where pathway_id = ?";
  private static final String LATEST = " order by id desc fetch first 10 rows only";

  private final Rows rows;
  private final ReadinessDue due;

  ReadinessSection(Rows rows, ReadinessDue due) {
    this.rows = rows;
    this.due = due;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return section(reading, EXCHANGES + LATEST, reading.pathwayId());
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return section(
        reading,
        EXCHANGES + " and organism_code = ?" + LATEST,
        reading.pathwayId(),
        reading.organism());
  }

  private Optional<Section> section(Reading reading, String sql, Object... params) {
    if (!reading.takesPart()) {
      return Optional.empty();
    }
    var section = Section.titled("Deuxième échange");
    rows.all(sql, params)
        .forEach(row -> section.fact("Dit le " + row.dayBy("told_at", "told_by"), told(row)));
    return section.build();
  }

  private String told(Row row) {
    return Stream.of(
            line("Ce que l'organisme voit", row.text("signs")),
            line("Ce que la personne souhaite", row.text("wish")),
            row.has("answer") ? answer(row) : awaited(row))
        .filter(Objects::nonNull)
        .collect(joining("\n"));
  }

  private String awaited(Row row) {
    return row.has("ended_at")
        ? "Réponse : plus attendue, la participation a pris fin"
        : "Réponse : attendue d'ici le " + FrenchDate.of(due.on(row.moment("told_at")));
  }

  private static String answer(Row row) {
    return Stream.of(
            line("Réponse", row.words("answer", ReadinessAnswer.class, ReadinessAnswer::label)),
            line("Répondu le", row.dayBy("answered_at", "answered_by")),
            line("Mot du bureau", row.text("answer_reason")))
        .filter(Objects::nonNull)
        .collect(joining("\n"));
  }

  private static String line(String label, String value) {
    return value == null || value.isBlank() ? null : label + " : " + value;
  }
}
