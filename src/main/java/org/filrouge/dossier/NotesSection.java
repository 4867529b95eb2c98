package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notes, newest first, each with its author. A private one is read by the organisation that wrote
 * it and by nobody else, not even who answers for the file (R130-135).
 */
@Component
@Order(88)
class NotesSection implements DossierSection {

  private static final String TITLE = "Notes";
  private static final String SELECT =
      "select n.*, coalesce(o.name, 'bureau') as team from note n"
          + " left join organism o on o.code = n.organism_code where ";

  private final Rows rows;

  NotesSection(Rows rows) {
    this.rows = rows;
  }

  /** The office reads its own private notes, and what was shared, whoever wrote it. */
  @Override
  public Optional<Section> forOffice(Reading reading) {
    return section(
        rows.all(
            SELECT
                + "n.pathway_id in (select w.id from pathway w where w.file_number = ?)"
                + " and (n.shared or n.office = ?) order by n.id desc",
            reading.fileNumber(),
            reading.file().text("office")));
  }

  /**
   * The organism reads its own notes, and what the office has shared while its place was offered or
   * held: what was meant for an organism before or after it is not meant for it.
   */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return section(
        rows
            .all(
                SELECT
                    + "n.pathway_id = ? and (n.organism_code = ? or (n.shared and n.office is not null"
                    + " and n.written_at >= (select min(a.offered_at) from placement a"
                    + " where a.pathway_id = n.pathway_id and a.organism_code = ?)))"
                    + " order by n.id desc",
                reading.pathwayId(),
                reading.organism(),
                reading.organism())
            .stream()
            .filter(note -> reading.tells(note.moment("written_at")))
            .toList());
  }

  private static Optional<Section> section(List<Row> notes) {
    var section = Section.titled(TITLE);
    for (Row note : notes) {
      String kept = note.is("shared") ? "" : " — note de travail de l'équipe";
      section.fact(
          "%s (%s)%s".formatted(note.dayBy("written_at", "written_by"), note.text("team"), kept),
          note.text("words"));
    }
    return section.build();
  }
}
