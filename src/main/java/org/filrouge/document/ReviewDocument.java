package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.filrouge.dossier.Section.Fact;
import org.filrouge.review.Achievement;
import org.filrouge.review.Recommendation;
import org.filrouge.review.ReviewDecision;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the last review came to, and what it rests on (R78-84). The office's own reasons are for the
 * office and the person; an organism reads what it reads of a review in the dossier.
 */
@Component
@Order(30)
class ReviewDocument implements Document {

  private static final String RECORDED = "recorded_at";

  private final Rows rows;

  ReviewDocument(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return "revision";
  }

  @Override
  public String title() {
    return "Décision de révision";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return Document.office(reading) || reading.shares(Information.OBJECTIVES);
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return reviews(reading).stream().anyMatch(row -> row.has("decision"))
        ? Optional.empty()
        : Optional.of("Aucune révision n'est encore tenue.");
  }

  @Override
  public Content content(Reading reading) {
    var reviews = reviews(reading);
    var parts = new ArrayList<Part>();
    parts.add(who(reading));
    reviews.stream()
        .filter(row -> row.has("decision"))
        .findFirst()
        .ifPresent(row -> held(parts, row, reading));
    parts.add(next(reviews, reading));
    return new Content(
        title(),
        List.of(
            "La révision fait le point au moins une fois l'an. C'est un jugement porté avec la"
                + " personne; rien n'exclut et rien ne prend fin de soi-même."),
        parts);
  }

  private List<Row> reviews(Reading reading) {
    return rows
        .all("select * from review where pathway_id = ? order by id desc", reading.pathwayId())
        .stream()
        .filter(row -> reading.tells(row.moment(row.has("decision") ? RECORDED : "opened_at")))
        .toList();
  }

  private static Part who(Reading reading) {
    var part = Part.titled("De qui il s'agit");
    if (Document.office(reading) || reading.shares(Information.IDENTITY)) {
      part.fact("Nom", Identity.name(reading.file()));
    }
    return part.fact("Organisme", reading.file().text("organism_name"))
        .fact("Agente ou agent", reading.file().person("agent"))
        .fact("Participation depuis le", reading.file().day("started_on"))
        .build();
  }

  private void held(List<Part> parts, Row row, Reading reading) {
    var decision =
        Part.titled("La décision")
            .fact("Révision tenue le", row.day("held_on"))
            .fact("Décision", row.words("decision", ReviewDecision.class, ReviewDecision::label))
            .fact("Consignée le", row.dayBy(RECORDED, "recorded_by"))
            .fact("Demandée plus tôt", row.text("early_reason"));
    if (Document.office(reading)) {
      decision
          .fact("Chemin parcouru et raisons", row.text("summary"))
          .fact("Pourquoi la décision s'écarte de la proposition", row.text("divergence_reason"));
    }
    parts.add(decision.build());
    parts.add(
        Part.titled("Les objectifs")
            .fact("Évalués le", row.dayBy("assessed_at", "assessed_by"))
            .fact("Tenue sans évaluation", row.text("waived_reason"))
            .table(
                "Où en est chaque objectif",
                List.of("Objectif", "Où il en est", "Précision"),
                objectives(row))
            .build("Aucun objectif n'a été évalué."));
    parts.add(
        Part.titled("Ce que la personne en dit")
            .facts(
                null,
                List.of(
                    new Fact("Dans ses mots", row.text("person_says")),
                    new Fact("Sa participation à l'évaluation", row.text("taking_part")),
                    new Fact("Ce qu'elle a continué de faire", row.text("perseverance"))))
            .build());
    parts.add(
        Part.titled("Ce que l'organisme recommande")
            .fact(
                "Recommandation",
                row.words("recommendation", Recommendation.class, Recommendation::label))
            .fact("Motif", row.text("recommendation_reason"))
            .build("Aucune recommandation."));
  }

  private List<List<String>> objectives(Row review) {
    return rows
        .all(
            "select * from review_objective where review_id = ? order by position",
            review.number("id"))
        .stream()
        .map(
            row ->
                List.of(
                    row.has("objective") ? row.text("objective") : "Dans l'ensemble",
                    row.words("achievement", Achievement.class, Achievement::label),
                    row.has("note") ? row.text("note") : ""))
        .toList();
  }

  private static Part next(List<Row> reviews, Reading reading) {
    var part = Part.titled("La suite");
    reviews.stream()
        .filter(row -> !row.has("decision"))
        .findFirst()
        .ifPresent(row -> part.fact("Révision en préparation, prévue le", row.day("planned_on")));
    if (!reading.file().has("ended_on") && !reading.file().has("released_at")) {
      part.fact("Prochaine révision, au plus tard le", reading.file().day("next_review_on"));
    }
    return part.fact("Participation terminée le", reading.file().day("ended_on"))
        .build("Aucune date n'est fixée.");
  }
}
