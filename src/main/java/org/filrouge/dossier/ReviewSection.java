package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.review.Achievement;
import org.filrouge.review.Recommendation;
import org.filrouge.review.ReviewDecision;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reviews, the last first: what was assessed, proposed and decided, and why (R78-84). */
@Component
@Order(90)
class ReviewSection implements DossierSection {

  private static final String TITLE = "Révisions";

  private final Rows rows;

  ReviewSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return section(reading, true);
  }

  /** The objectives are the person's own: read within what they allow (R129-131). */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading.shares(Information.OBJECTIVES) ? section(reading, false) : Optional.empty();
  }

  private Optional<Section> section(Reading reading, boolean office) {
    if (!reading.takesPart()) {
      return Optional.empty();
    }
    var section = Section.titled(TITLE);
    rows
        .all("select * from review where pathway_id = ? order by id desc", reading.pathwayId())
        .stream()
        .filter(row -> reading.tells(row.moment("opened_at")))
        .forEach(row -> section.fact(title(row), told(row, office)));
    return section.build();
  }

  private static String title(Row row) {
    if (row.has("withdrawn_at")) {
      return "Close le %s avec la participation".formatted(row.day("withdrawn_at"));
    }
    return row.has("held_on")
        ? "Tenue le " + row.day("held_on")
        : "En cours, prévue le " + row.day("planned_on");
  }

  private String told(Row row, boolean office) {
    var text = new StringBuilder("Ouverte le " + row.day("opened_at"));
    line(text, "Demandée plus tôt", row.text("early_reason"));
    line(text, "Objectifs évalués", row.dayBy("assessed_at", "assessed_by"));
    objectives(text, row);
    line(text, "Persévérance", row.text("perseverance"));
    line(text, "Ce que la personne en dit", row.text("person_says"));
    line(text, "Sa participation à l'évaluation", row.text("taking_part"));
    line(
        text,
        "Recommandation",
        row.words("recommendation", Recommendation.class, Recommendation::label));
    line(text, "Motif de la recommandation", row.text("recommendation_reason"));
    line(text, "Tenue sans évaluation", row.text("waived_reason"));
    line(text, "Décision", row.words("decision", ReviewDecision.class, ReviewDecision::label));
    if (office) {
      line(text, "Proposition", row.words("proposal", ReviewDecision.class, ReviewDecision::label));
      line(text, "Motifs de la proposition", row.text("proposal_reasons"));
      line(text, "Pourquoi la décision s'en écarte", row.text("divergence_reason"));
      line(text, "Chemin parcouru et raisons", row.text("summary"));
    }
    return text.toString();
  }

  private void objectives(StringBuilder text, Row review) {
    if (review.has("assessed_at")) {
      String assessed =
          rows
              .all(
                  "select * from review_objective where review_id = ? order by position",
                  review.number("id"))
              .stream()
              .map(ReviewSection::objective)
              .collect(joining("\n"));
      text.append('\n').append(assessed);
    }
  }

  private static String objective(Row row) {
    return "%s : %s%s"
        .formatted(
            row.has("objective")
                ? row.text("objective").replaceFirst("[\\s.;:,]+$", "")
                : "Dans l'ensemble",
            row.words("achievement", Achievement.class, Achievement::label),
            row.has("note") ? " — " + row.text("note") : "");
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null && !value.isBlank()) {
      text.append('\n').append(label).append(" : ").append(value);
    }
  }
}
