package org.filrouge.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Information;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open cases of whoever acts: those of their office, or the places of their organism. */
@Repository
class CasesAtHand {

  static final String NOT_YOURS =
      "aucun dossier ouvert que vous suivez ne porte ce numéro; choisissez dans la liste.";

  private static final String OF_THE_OFFICE =
      "select p.file_number, h.last_name, h.first_name, cast(null as varchar(30)) as organism_code"
          + " from pathway p join person h on h.file_number = p.file_number"
          + " left join participation q on q.pathway_id = p.id and q.ended_on is null"
          + " where p.closed_at is null and p.office in (:units)%s"
          + " order by case when p.agent = :user then 0 else 1 end, h.last_name, h.first_name";
  private static final String OF_THE_ORGANISM =
      "select p.file_number, h.last_name, h.first_name, a.organism_code from placement a"
          + " join pathway p on p.id = a.pathway_id join person h on h.file_number = p.file_number"
          + " left join participation q on q.pathway_id = p.id and q.ended_on is null"
          + " where p.closed_at is null and a.organism_code in (:units) and a.accepted"
          + " and a.released_at is null and :user <> ''%s order by p.file_number";
  private static final String TAKING_PART = " and q.started_on is not null";

  private final JdbcClient jdbc;
  private final Pathways pathways;
  private final Placements placements;
  private final Consents consents;

  CasesAtHand(JdbcClient jdbc, Pathways pathways, Placements placements, Consents consents) {
    this.jdbc = jdbc;
    this.pathways = pathways;
    this.placements = placements;
    this.consents = consents;
  }

  /**
   * A case and for whom one works it: the office, or the organism that accepted the person.
   *
   * @param organism code, or {@code null} for the office
   */
  record Case(Pathway pathway, String organism) {}

  private record Row(long fileNumber, String lastName, String firstName, String organismCode) {}

  /** Choices of a form field: one's own cases first. */
  List<Map<String, String>> all(Actor actor) {
    return choices(actor, "");
  }

  /** Likewise, those who are taking part. */
  List<Map<String, String>> participating(Actor actor) {
    return choices(actor, TAKING_PART);
  }

  /** The case of that number, if it is open and the actor's to follow. */
  Optional<Case> find(Actor actor, String fileNumber) {
    if (!fileNumber.matches("\\d{1,15}")) {
      return Optional.empty();
    }
    return pathways.openOf(Long.parseLong(fileNumber)).flatMap(pathway -> of(actor, pathway));
  }

  private Optional<Case> of(Actor actor, Pathway pathway) {
    if (actor.offices().contains(pathway.office())) {
      return Optional.of(new Case(pathway, null));
    }
    return placements
        .current(pathway.id())
        .filter(place -> welcomedBy(actor, place))
        .or(() -> placements.left(pathway.id()).filter(place -> welcomedBy(actor, place)))
        .map(place -> new Case(pathway, place.organism()));
  }

  private static boolean welcomedBy(Actor actor, Placement place) {
    return Boolean.TRUE.equals(place.accepted()) && actor.organisms().contains(place.organism());
  }

  private List<Map<String, String>> choices(Actor actor, String condition) {
    boolean office = !actor.offices().isEmpty();
    Collection<String> units = office ? actor.offices() : actor.organisms();
    if (units.isEmpty()) {
      return List.of();
    }
    return jdbc
        .sql((office ? OF_THE_OFFICE : OF_THE_ORGANISM).formatted(condition))
        .param("units", units)
        .param("user", actor.user())
        .query(Row.class)
        .list()
        .stream()
        .map(row -> choice(row, office || consented(row)))
        .toList();
  }

  /** Nobody's name before they consented to it (R129). */
  private boolean consented(Row row) {
    return consents.shared(row.fileNumber(), row.organismCode()).contains(Information.IDENTITY);
  }

  private static Map<String, String> choice(Row row, boolean named) {
    String number = "dossier " + row.fileNumber();
    return Map.of(
        "label",
        named ? "%s, %s — %s".formatted(row.lastName(), row.firstName(), number) : number,
        "value",
        Long.toString(row.fileNumber()));
  }
}
