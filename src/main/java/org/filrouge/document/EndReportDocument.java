package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.filrouge.ending.AfterEnd;
import org.filrouge.ending.EndDecision;
import org.filrouge.ending.EndReason;
import org.filrouge.ending.EndRecommendation;
import org.filrouge.ending.Impact;
import org.filrouge.ending.MandateWish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The end-of-participation report and what the office answered (R87-91); to its organism, its own.
 */
@Component
@Order(40)
class EndReportDocument implements Document {

  private static final String LATEST =
      "select e.*, o.name as organism_name from participation_end e"
          + " left join organism o on o.code = e.organism_code where e.pathway_id = ?"
          + " and e.reported_at is not null and (? = '*' or e.organism_code = ?)"
          + " order by e.id desc fetch first 1 row only";

  private final Rows rows;

  EndReportDocument(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return "bilan";
  }

  @Override
  public String title() {
    return "Bilan de fin de participation";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return Document.office(reading) || reading.shares(Information.OBJECTIVES);
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return reading.takesPart() && latest(reading).isPresent()
        ? Optional.empty()
        : Optional.of("Aucun bilan de fin encore.");
  }

  @Override
  public Content content(Reading reading) {
    Row row = latest(reading).orElseThrow();
    var parts = new ArrayList<Part>();
    var who = Part.titled("De qui il s'agit");
    if (Document.office(reading) || reading.shares(Information.IDENTITY)) {
      who.fact("Nom", Identity.name(reading.file()));
    }
    parts.add(
        who.fact("Organisme", row.text("organism_name"))
            .fact("Participation depuis le", reading.file().day("started_on"))
            .fact(
                "Motif de la fin demandée", row.words("reason", EndReason.class, EndReason::label))
            .build());
    parts.add(
        Part.titled("Ce qui a changé")
            .table(
                "Pour chaque objectif",
                List.of("Objectif", "Ce qui a changé", "Précision"),
                changes(row))
            .build("Aucun objectif n'a été évalué."));
    parts.add(
        Part.titled("Ce que la personne en dit")
            .fact("Dans ses mots", row.text("person_says"))
            .build());
    parts.add(recommended(row));
    parts.add(answered(row));
    return new Content(
        title(),
        List.of("Bilan écrit le %s.".formatted(row.dayBy("reported_at", "reported_by"))),
        parts);
  }

  private static Part recommended(Row row) {
    return Part.titled("Ce que l'organisme recommande")
        .fact(
            "Recommandation",
            row.words("recommendation", EndRecommendation.class, EndRecommendation::label))
        .fact("Motif", row.text("recommendation_reason"))
        .fact(
            "Mandat d'accompagnement", row.words("mandate", MandateWish.class, MandateWish::label))
        .fact("Précision", row.text("mandate_note"))
        .build();
  }

  private static Part answered(Row row) {
    return Part.titled("La réponse du bureau")
        .fact("Décision", row.words("decision", EndDecision.class, EndDecision::label))
        .fact("Décidée le", row.dayBy("decided_at", "decided_by"))
        .fact("Pourquoi", row.text("decision_reason"))
        .fact("Dernier jour", row.day("last_day"))
        .fact("Versements jusqu'au", row.day("paid_until"))
        .fact("Suite", row.words("next_decided", AfterEnd.class, AfterEnd::label))
        .fact("Prochaine étape", row.text("next_step"))
        .fact("Mandat confié à l'organisme", row.yesNo("mandate_accepted"))
        .fact("Raison", row.text("mandate_reason"))
        .build("La réponse est attendue.");
  }

  private List<List<String>> changes(Row end) {
    return rows
        .all(
            "select * from participation_end_objective where end_id = ? order by position",
            end.number("id"))
        .stream()
        .map(
            row ->
                List.of(
                    row.has("objective") ? row.text("objective") : "Dans l'ensemble",
                    row.words("impact", Impact.class, Impact::label),
                    row.has("note") ? row.text("note") : ""))
        .toList();
  }

  private Optional<Row> latest(Reading reading) {
    String whose = Document.office(reading) ? "*" : reading.organism();
    return rows.first(LATEST, reading.pathwayId(), whose, whose);
  }
}
