package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.needs.MaterialNeed;
import org.filrouge.needs.Obstacle;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The common evaluation (R36-43); an organism reads the codes it needs to answer for a place. */
@Component
@Order(50)
class NeedsSection implements DossierSection {

  private static final String AIMED_AT = "Ce qui est visé";

  private final Rows rows;

  NeedsSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean ofTheArrival() {
    return true;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return last(reading)
        .flatMap(
            row ->
                coded(Section.titled("Besoins"), row)
                    .fact("Obstacles", row.words("obstacles", Obstacle.class, Obstacle::label))
                    .fact("Ressources personnelles", row.text("personal_resources"))
                    .fact("Conditions de vie", row.text("living_conditions"))
                    .fact("Fonctionnement social", row.text("social_functioning"))
                    .fact("Santé et bien-être", row.text("health"))
                    .fact("Compétences", row.text("skills"))
                    .fact("Évalués", row.dayBy("evaluated_at", "evaluated_by"))
                    .build());
  }

  /** Once the person has said what may be exchanged, that and nothing more (R130-131). */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return last(reading)
        .flatMap(
            row -> {
              var section = Section.titled(AIMED_AT);
              if (reading.shares(Information.OBJECTIVES)) {
                objectives(section, row);
              }
              if (reading.shares(Information.NEEDS)) {
                means(section, row);
              }
              return section.build();
            });
  }

  @Override
  public Optional<Section> beforeConsent(Reading reading) {
    return last(reading).flatMap(row -> coded(Section.titled(AIMED_AT), row).build());
  }

  private Optional<Row> last(Reading reading) {
    return rows.first(
        "select * from needs_evaluation where pathway_id = ? order by id desc"
            + " fetch first 1 row only",
        reading.pathwayId());
  }

  private static Section.Builder coded(Section.Builder section, Row row) {
    return means(objectives(section, row), row);
  }

  private static Section.Builder objectives(Section.Builder section, Row row) {
    return section.fact(
        "Objectifs", row.words("objectives", ProgrammeObjective.class, ProgrammeObjective::label));
  }

  private static Section.Builder means(Section.Builder section, Row row) {
    return section
        .fact("Rythme pour commencer", row.words("pace", Pace.class, Pace::label))
        .fact(
            "Besoins matériels",
            row.words("material_needs", MaterialNeed.class, MaterialNeed::label));
  }
}
