package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.filrouge.consent.Information;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Section.Fact;

/** The seven fields of a referral or of a hand-over, in their order (R23-29). */
final class SevenFields {

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

  private SevenFields() {}

  /**
   * Their parts; what the person keeps to themselves is named as such, never shown (R129-131).
   *
   * @param fields the row that holds six of them
   * @param file the row that says who the person is
   */
  static List<Part> of(Row fields, Row file, Predicate<Information> shared) {
    var parts = new ArrayList<Part>();
    parts.add(
        shared.test(Information.IDENTITY)
            ? Part.titled("1. Identité").facts(null, Identity.facts(file)).build()
            : kept("1. Identité"));
    FIELDS.forEach(
        field ->
            parts.add(
                shared.test(field.information()) ? part(field, fields) : kept(field.title())));
    String dates = "7. Dates prévues";
    parts.add(shared.test(Information.DATES) ? dates(dates, fields) : kept(dates));
    return parts;
  }

  private static Part part(Field field, Row row) {
    var facts = field.lines().stream().map(line -> new Fact(line.label(), row.text(line.column())));
    return Part.titled(field.title()).facts(null, facts.toList()).build();
  }

  private static Part dates(String title, Row row) {
    return Part.titled(title)
        .fact("Début", row.day("planned_start"))
        .fact("Fin (une estimation)", row.day("planned_end"))
        .build();
  }

  private static Part kept(String title) {
    return Part.saying(title, "Non visé par le consentement de la personne.");
  }
}
