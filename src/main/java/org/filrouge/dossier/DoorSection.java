package org.filrouge.dossier;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the entry doors brought (R18, R32, R35), for the whole file: a request about someone already
 * followed came in under a pathway of its own, then joined theirs (R30).
 */
@Component
@Order(30)
class DoorSection implements DossierSection {

  private static final String BROUGHT =
      """
      select p.id, 'RECRUITMENT' as door, p.opened_at, coalesce(o.name, d.organism_code) as organism,
        d.evaluation as words, d.strengths as more
      from direct_recruitment d join pathway p on p.id = d.pathway_id
      left join organism o on o.code = d.organism_code where p.file_number = ?
      union all
      select p.id, 'SCREENING', p.opened_at, '', s.reason, s.contact_moment
      from screening s join pathway p on p.id = s.pathway_id where p.file_number = ?
      order by 1 desc
      """;

  private final Rows rows;

  DoorSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean ofTheArrival() {
    return true;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    Row file = reading.file();
    var section = Section.titled("À l'entrée");
    rows.all(BROUGHT, reading.fileNumber(), reading.fileNumber())
        .forEach(row -> brought(section, row));
    return section
        .fact("Organisme de la participation en cours", file.text("former_organism"))
        .fact("Participation depuis le", file.day("participating_since"))
        .build();
  }

  private static void brought(Section.Builder section, Row row) {
    if (row.text("door").equals("SCREENING")) {
      section
          .fact("Motif du dépistage, le " + row.day("opened_at"), row.text("words"))
          .fact("Meilleur moment pour joindre la personne", row.text("more"));
    } else {
      section
          .fact("Organisme qui a recruté, le " + row.day("opened_at"), row.text("organism"))
          .fact("Évaluation de l'organisme", row.text("words"))
          .fact("Forces vues par l'organisme", row.text("more"));
    }
  }
}
