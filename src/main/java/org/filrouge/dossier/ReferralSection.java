package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.consent.Information;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The seven fields of a referral; they reach the organism as far as consent allows (R23-29). */
@Component
@Order(60)
class ReferralSection implements DossierSection {

  private static final String TITLE = "Référence";
  private static final String NOT_SHARED = "Non visé par le consentement de la personne";

  private final Rows rows;

  ReferralSection(Rows rows) {
    this.rows = rows;
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
    return last(reading).flatMap(row -> dates(Section.titled("Dates prévues"), row).build());
  }

  private Optional<Row> last(Reading reading) {
    return rows.first(
        "select * from referral where pathway_id = ? order by id desc fetch first 1 row only",
        reading.pathwayId());
  }

  private static Optional<Section> fields(Reading reading, Row row) {
    var section = Section.titled(TITLE);
    weighed(section, reading, Information.DEMAND, "Demande", row, "demand");
    weighed(section, reading, Information.ASSETS, "Formation", row, "training");
    weighed(section, reading, Information.ASSETS, "Expérience", row, "work_experience");
    weighed(section, reading, Information.ASSETS, "Autres acquis", row, "other_assets");
    weighed(section, reading, Information.NEEDS, "Compétences", row, "competencies");
    weighed(section, reading, Information.NEEDS, "Obstacles", row, "obstacles");
    weighed(section, reading, Information.NEEDS, "Ressources", row, "resources");
    weighed(section, reading, Information.OTHER, "Autres renseignements", row, "other_information");
    weighed(section, reading, Information.OBJECTIVES, "Objectifs poursuivis", row, "objectives");
    weighed(
        section,
        reading,
        Information.OBJECTIVES,
        "Lien avec l'intervention",
        row,
        "intervention_link");
    return dates(section, row).build();
  }

  /** Each item is weighed: the person may have kept it to themselves (R130-131). */
  private static void weighed(
      Section.Builder section,
      Reading reading,
      Information information,
      String label,
      Row row,
      String column) {
    boolean shown = reading.reader() == Reader.OFFICE || reading.shares(information);
    section.fact(label, shown ? row.text(column) : NOT_SHARED);
  }

  /** Dates are planned, the end an estimate; an organism needs them to answer for a place. */
  private static Section.Builder dates(Section.Builder section, Row row) {
    return section
        .fact("Début prévu", row.day("planned_start"))
        .fact("Fin estimée", row.day("planned_end"));
  }
}
