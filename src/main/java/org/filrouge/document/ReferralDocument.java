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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The referral pack: the seven fields, in their order (R23-29). An organism reads what the person
 * allows; what they keep to themselves is named as such, never shown (R129-131).
 */
@Component
@Order(10)
class ReferralDocument implements Document {

  /** One of the seven fields; the first is identity, which lies elsewhere. */
  private record Field(String title, Information information, List<Line> lines) {}

  private record Line(String label, String column) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("2. Demande", Information.DEMAND, List.of(new Line("Demande", "demand"))),
          new Field(
              "3. Acquis",
              Information.ASSETS,
              List.of(
                  new Line("Formation", "training"),
                  new Line("Expérience de travail", "work_experience"),
                  new Line("Autres acquis", "other_assets"))),
          new Field(
              "4. Besoins",
              Information.NEEDS,
              List.of(
                  new Line("Compétences", "competencies"),
                  new Line("Obstacles", "obstacles"),
                  new Line("Ressources disponibles", "resources"))),
          new Field(
              "5. Autres renseignements utiles",
              Information.OTHER,
              List.of(new Line("Renseignements", "other_information"))),
          new Field(
              "6. Objectifs poursuivis",
              Information.OBJECTIVES,
              List.of(
                  new Line("Objectifs", "objectives"),
                  new Line("Lien avec l'intervention", "intervention_link"))));

  private final Rows rows;

  ReferralDocument(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return "reference";
  }

  @Override
  public String title() {
    return "Lettre de référence";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return true;
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return reading.file().has("prepared")
        ? Optional.empty()
        : Optional.of("La référence n'est pas encore préparée.");
  }

  @Override
  public Content content(Reading reading) {
    Row row =
        rows.first(
                "select * from referral where pathway_id = ? order by id desc"
                    + " fetch first 1 row only",
                reading.pathwayId())
            .orElseThrow();
    var parts = new ArrayList<Part>();
    parts.add(
        shares(reading, Information.IDENTITY)
            ? Part.titled("1. Identité").facts(null, Identity.facts(reading.file())).build()
            : kept("1. Identité"));
    FIELDS.forEach(field -> parts.add(part(field, row, reading)));
    parts.add(dates(row, reading));
    return new Content(title(), List.of(introduction(row, reading)), parts);
  }

  private static String introduction(Row row, Reading reading) {
    String prepared =
        "Référence préparée le %s, au %s."
            .formatted(row.dayBy("prepared_at", "prepared_by"), reading.file().text("office_name"));
    return Document.office(reading)
        ? prepared
            + " Version complète, pour le bureau et la personne : l'organisme produit la sienne,"
            + " limitée à ce que la personne permet d'échanger."
        : prepared + " Vous y lisez ce que la personne permet d'échanger, et seulement cela.";
  }

  private static Part part(Field field, Row row, Reading reading) {
    if (!shares(reading, field.information())) {
      return kept(field.title());
    }
    var facts = field.lines().stream().map(line -> new Fact(line.label(), row.text(line.column())));
    return Part.titled(field.title()).facts(null, facts.toList()).build();
  }

  private static Part dates(Row row, Reading reading) {
    String title = "7. Dates prévues";
    return shares(reading, Information.DATES)
        ? Part.titled(title)
            .fact("Début", row.day("planned_start"))
            .fact("Fin (une estimation)", row.day("planned_end"))
            .build()
        : kept(title);
  }

  private static Part kept(String title) {
    return Part.saying(title, "Non visé par le consentement de la personne.");
  }

  private static boolean shares(Reading reading, Information information) {
    return Document.office(reading) || reading.shares(information);
  }
}
