package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.filrouge.ending.AfterEnd;
import org.filrouge.ending.EndDecision;
import org.filrouge.ending.EndReason;
import org.filrouge.ending.EndRecommendation;
import org.filrouge.ending.EndSource;
import org.filrouge.ending.Impact;
import org.filrouge.ending.MandateWish;
import org.filrouge.ending.PlaceEffect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The end of a participation: asked, reported on, decided, told (R87-91). An organism reads its own
 * only.
 */
@Component
@Order(92)
class EndingSection implements DossierSection {

  private static final String TITLE = "Fin de participation";
  private static final String ENDS =
      "select e.*, o.name as organism_name from participation_end e"
          + " left join organism o on o.code = e.organism_code where e.pathway_id = ?";
  private static final String LATEST = " order by id desc fetch first 10 rows only";

  private final Rows rows;

  EndingSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return reading.takesPart() ? section(reading, true) : Optional.empty();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading.takesPart() ? section(reading, false) : Optional.empty();
  }

  private Optional<Section> section(Reading reading, boolean office) {
    var section = Section.titled(TITLE);
    read(ENDS, reading, office).forEach(row -> section.fact(title(row), told(row, office)));
    return section.build();
  }

  private List<Row> read(String select, Reading reading, boolean office) {
    return office
        ? rows.all(select + LATEST, reading.pathwayId())
        : rows.all(
            select + " and organism_code = ?" + LATEST, reading.pathwayId(), reading.organism());
  }

  private static String title(Row row) {
    if (row.has("decided_at")) {
      return "Réponse du " + row.dayBy("decided_at", "decided_by");
    }
    return row.has("withdrawn_at")
        ? "Demande du %s, remplacée".formatted(row.day("asked_at"))
        : "Demandée le " + row.dayBy("asked_at", "asked_by");
  }

  private String told(Row row, boolean office) {
    var text =
        new StringBuilder("Motif : " + row.words("reason", EndReason.class, EndReason::label));
    line(text, "Demande", row.words("source", EndSource.class, EndSource::label));
    if (office) {
      line(text, "Ce qui y mène", row.text("note"));
    }
    report(text, row);
    line(text, "Décidée sans bilan", row.text("waived_reason"));
    line(text, "Décision", row.words("decision", EndDecision.class, EndDecision::label));
    line(text, "Pourquoi", row.text("decision_reason"));
    line(text, "Dernier jour", row.day("last_day"));
    line(text, "Versements jusqu'au", row.day("paid_until"));
    line(text, "Suite", row.words("next_decided", AfterEnd.class, AfterEnd::label));
    line(text, "Suite annoncée", row.text("next_step"));
    line(text, "Mandat confié à l'organisme", row.yesNo("mandate_accepted"));
    line(text, "Raison", row.text("mandate_reason"));
    if (office) {
      line(text, "Proposition", row.words("next_proposed", AfterEnd.class, AfterEnd::label));
      line(text, "Place", row.words("place_effect", PlaceEffect.class, PlaceEffect::label));
      line(text, "Réponse lue par l'organisme", row.dayBy("read_at", "read_by"));
    }
    return text.toString();
  }

  private void report(StringBuilder text, Row row) {
    if (!row.has("reported_at")) {
      return;
    }
    line(text, "Bilan", row.dayBy("reported_at", "reported_by"));
    text.append('\n')
        .append(
            rows
                .all(
                    "select * from participation_end_objective where end_id = ? order by position",
                    row.number("id"))
                .stream()
                .map(EndingSection::change)
                .collect(joining("\n")));
    line(text, "Ce que la personne en dit", row.text("person_says"));
    line(
        text,
        "Recommandation",
        row.words("recommendation", EndRecommendation.class, EndRecommendation::label));
    line(text, "Motif de la recommandation", row.text("recommendation_reason"));
    line(
        text,
        "Mandat d'accompagnement",
        row.words("mandate", MandateWish.class, MandateWish::label));
    line(text, "Par qui", row.text("mandate_note"));
  }

  private static String change(Row row) {
    return "%s : %s%s"
        .formatted(
            row.has("objective") ? row.text("objective") : "Dans l'ensemble",
            row.words("impact", Impact.class, Impact::label),
            row.has("note") ? " — " + row.text("note") : "");
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null && !value.isBlank()) {
      text.append('\n').append(label).append(" : ").append(value);
    }
  }
}
