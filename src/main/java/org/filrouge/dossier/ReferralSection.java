package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The seven fields of a referral; they reach the organism as far as consent allows (R23-29). */
@Component
@Order(60)
class ReferralSection implements DossierSection {

  /** Each item is weighed: the person may have kept it to themselves (R130-131). */
  private record Field(Information information, String label, String column) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(Information.DEMAND, "Demande", "demand"),
          new Field(Information.ASSETS, "Formation", "training"),
          new Field(Information.ASSETS, "Expérience", "work_experience"),
          new Field(Information.ASSETS, "Autres acquis", "other_assets"),
          new Field(Information.NEEDS, "Compétences", "competencies"),
          new Field(Information.NEEDS, "Obstacles", "obstacles"),
          new Field(Information.NEEDS, "Ressources", "resources"),
          new Field(Information.OTHER, "Autres renseignements", "other_information"),
          new Field(Information.OBJECTIVES, "Objectifs poursuivis", "objectives"),
          new Field(Information.OBJECTIVES, "Lien avec l'intervention", "intervention_link"));

  private final Rows rows;

  ReferralSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean ofTheArrival() {
    return true;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return last(reading).flatMap(row -> fields(reading, row));
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return last(reading).flatMap(row -> fields(reading, row));
  }

  @Override
  public Optional<Section> beforeConsent(Reading reading) {
    // They are those of the first place: once the person takes part, an answer rests on others.
    return last(reading)
        .filter(row -> !reading.takesPart())
        .flatMap(row -> dates(Section.titled("Dates prévues"), row).build());
  }

  private Optional<Row> last(Reading reading) {
    return rows.first(
        "select * from referral where pathway_id = ? order by id desc fetch first 1 row only",
        reading.pathwayId());
  }

  private static Optional<Section> fields(Reading reading, Row row) {
    var section = Section.titled("Référence");
    var kept = EnumSet.noneOf(Information.class);
    for (var field : FIELDS) {
      boolean shown = reading.reader() == Reader.OFFICE || reading.shares(field.information());
      if (shown) {
        section.fact(field.label(), row.text(field.column()));
      } else {
        kept.add(field.information());
      }
    }
    boolean dated = reading.reader() == Reader.OFFICE || reading.shares(Information.DATES);
    if (dated) {
      dates(section, row);
    } else {
      kept.add(Information.DATES);
    }
    if (!kept.isEmpty()) {
      section.notice(
          "Non visé par le consentement de la personne — "
              + kept.stream().map(Information::label).collect(joining("; ")));
    }
    return section.build();
  }

  /**
   * Dates planned when the referral was prepared, the end an estimate; an organism needs them to
   * answer for a place. Those agreed on with it stand with the place, and may differ.
   */
  private static Section.Builder dates(Section.Builder section, Row row) {
    return section
        .fact("Début prévu à la référence", row.day("planned_start"))
        .fact("Fin estimée à la référence", row.day("planned_end"));
  }
}
