package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import org.filrouge.casestudy.Verification;
import org.filrouge.consent.Information;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Case studies, the latest first (R140-141). An organism reads those since the place was offered to
 * it; what was said there only as far as consent covers other information (R129-131).
 */
@Component
@Order(95)
class CaseStudySection implements DossierSection {

  private static final String TITLE = "Études de cas";

  private static final String SELECT =
      """
      select c.*, o.name as organism_name from case_study c
      left join organism o on o.code = c.organism_code
      where c.pathway_id = ?
      """;

  private final Rows rows;

  CaseStudySection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return told(rows.all(SELECT + " order by c.id desc", reading.pathwayId()), true);
  }

  /** Its own, and those called while its place was offered or held. */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    var offered = reading.file().moment("offered_at");
    var studies =
        rows.all(SELECT + " order by c.id desc", reading.pathwayId()).stream()
            .filter(
                study ->
                    reading.organism().equals(study.text("organism_code"))
                        || offered != null && !study.moment("called_at").isBefore(offered))
            .filter(study -> reading.tells(study.moment("called_at")))
            .toList();
    return told(studies, reading.shares(Information.OTHER));
  }

  private static Optional<Section> told(List<Row> studies, boolean inWords) {
    var section = Section.titled(TITLE);
    studies.forEach(row -> section.fact(title(row), told(row, inWords)));
    if (!studies.isEmpty() && !inWords) {
      section.notice("Non visé par le consentement de la personne — " + Information.OTHER.label());
    }
    return section.build();
  }

  private static String title(Row row) {
    if (row.has("held_on")) {
      return "Tenue le " + row.day("held_on");
    }
    return row.has("cancelled_reason")
        ? "Annulée, prévue le " + row.day("planned_on")
        : "Prévue le " + row.day("planned_on");
  }

  private static String told(Row row, boolean inWords) {
    var text = new StringBuilder("Convoquée le ").append(row.dayBy("called_at", "called_by"));
    line(text, "Organisme qui l'a demandée", row.text("organism_name"));
    if (inWords) {
      line(text, "Pourquoi", row.text("reason"));
      line(text, "Qui était invité", row.text("invited"));
      line(text, "Qui était présent", row.text("present"));
      line(text, "Ce qui a été décidé", row.text("decided"));
      line(text, "Qui s'en charge", row.text("by_whom"));
      line(text, "Raison de l'annulation", row.text("cancelled_reason"));
    }
    line(text, "Pour le", row.day("follow_up_on"));
    line(
        text,
        "Vérifié le " + row.day("verified_at"),
        row.words("verification", Verification.class, Verification::label));
    if (inWords) {
      line(text, "Ce qu'il en est", row.text("verification_note"));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null && !value.isBlank()) {
      text.append('\n').append(label).append(" : ").append(value);
    }
  }
}
