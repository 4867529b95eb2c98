package org.filrouge.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.consent.CaseChoices;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.placement.Placement;
import org.filrouge.placement.Placements;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open cases of whoever acts: those of their office, or the places of their organism. */
@Repository
public class CasesAtHand {

  public static final String NOT_YOURS =
      "aucun dossier ouvert que vous suivez ne porte ce numéro; choisissez dans la liste.";

  private static final String COLUMNS =
      "select p.file_number, p.agent, h.last_name, h.first_name, o.name as organism,"
          + " %s as reader from %s"
          + " join person h on h.file_number = p.file_number"
          + " left join participation q on q.pathway_id = p.id and q.ended_on is null";

  private static final String OF_THE_OFFICE =
      COLUMNS.formatted("cast(null as varchar(30))", "pathway p")
          + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
          + " left join placement l on l.leaving_pathway = p.id"
          + " left join organism o on o.code = coalesce(a.organism_code, l.organism_code)"
          + " where p.closed_at is null and p.office in (:units)";

  private static final String OF_THE_ORGANISM =
      COLUMNS.formatted(
              "a.organism_code",
              "placement a join pathway p on p.id = a.pathway_id"
                  + " join organism o on o.code = a.organism_code")
          + " where p.closed_at is null and a.organism_code in (:units) and a.accepted"
          + " and a.released_at is null";

  /** Taking part, and not suspended already. */
  private static final String TO_SUSPEND =
      " and q.started_on is not null"
          + " and not exists (select 1 from suspension s where s.open_slot = p.id)";

  private final JdbcClient jdbc;
  private final Pathways pathways;
  private final Placements placements;
  private final CaseChoices choices;

  CasesAtHand(JdbcClient jdbc, Pathways pathways, Placements placements, CaseChoices choices) {
    this.jdbc = jdbc;
    this.pathways = pathways;
    this.placements = placements;
    this.choices = choices;
  }

  /**
   * A case and for whom one works it: the office, or the organism that accepted the person.
   *
   * @param organism code, or {@code null} for the office
   */
  public record Case(Pathway pathway, String organism) {}

  private record Row(
      long fileNumber,
      String agent,
      String lastName,
      String firstName,
      String organism,
      String reader) {}

  /** Choices of a form field: one's own cases first. */
  public List<Map<String, String>> all(Actor actor) {
    return choices(actor, "");
  }

  /** Likewise, those who are taking part and are not suspended. */
  List<Map<String, String>> toSuspend(Actor actor) {
    return choices(actor, TO_SUSPEND);
  }

  /** The case of that number, if it is open and the actor's to follow. */
  public Optional<Case> find(Actor actor, String fileNumber) {
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
    return choices.of(
        jdbc
            .sql((office ? OF_THE_OFFICE : OF_THE_ORGANISM) + condition)
            .param("units", units)
            .query(Row.class)
            .list()
            .stream()
            .map(
                row ->
                    new CaseChoices.Offered(
                        row.fileNumber(),
                        row.agent().equals(actor.user()),
                        row.lastName(),
                        row.firstName(),
                        row.organism(),
                        row.reader()))
            .toList(),
        actor.user());
  }
}
