package org.filrouge.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.consent.CaseChoices;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The participations someone may act on: those of their office, or of the organism where the person
 * takes part, be it one they are leaving (R80). Named only as far as consent allows (R129).
 */
@Repository
public class OngoingParticipations {

  /** Whom a review is open for; a condition for {@link #choices(Actor, String)}. */
  public static final String NO_OPEN_REVIEW =
      "not exists (select 1 from review r where r.open_slot = p.id)";

  /** Whose end is not asked for; likewise. */
  public static final String NO_OPEN_END =
      "not exists (select 1 from participation_end e where e.open_slot = p.id)";

  /** Who occupies a place; likewise. */
  public static final String WITH_A_PLACE = "o.code is not null";

  static final String NO_OPEN_PLAN =
      "not exists (select 1 from plan_round r where r.open_slot = p.id)";

  private static final String SELECT =
      "select p.id as pathway, p.file_number, p.agent, p.office, h.last_name, h.first_name,"
          + " q.started_on, o.code as organism, o.name as organism_name from participation q"
          + " join pathway p on p.id = q.pathway_id"
          + " join person h on h.file_number = p.file_number"
          + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
          + " left join placement l on l.leaving_pathway = p.id"
          + " left join organism o on o.code = coalesce(a.organism_code, l.organism_code)"
          + " where q.ended_on is null and p.closed_at is null"
          + " and (p.office in (:offices) or o.code in (:organisms))";

  private final JdbcClient jdbc;
  private final CaseChoices choices;

  OngoingParticipations(JdbcClient jdbc, CaseChoices choices) {
    this.jdbc = jdbc;
    this.choices = choices;
  }

  /**
   * A participation the actor may act on.
   *
   * @param organism where they take part; {@code null} when no place is occupied
   */
  public record Ongoing(
      long pathway,
      long fileNumber,
      String agent,
      String office,
      String lastName,
      String firstName,
      LocalDate startedOn,
      String organism,
      String organismName) {

    private CaseChoices.Offered offered(Actor actor) {
      boolean office = units(actor, Role.AGENT, actor.offices()).contains(office());
      return new CaseChoices.Offered(
          fileNumber,
          agent.equals(actor.user()),
          lastName,
          firstName,
          organismName,
          office ? null : organism);
    }
  }

  /** Choices for a start form. */
  public List<Map<String, String>> choices(Actor actor) {
    return choices(actor, "true");
  }

  /**
   * Likewise, those for whom the form can do something.
   *
   * @param condition one of the conditions above, in SQL
   */
  public List<Map<String, String>> choices(Actor actor, String condition) {
    return choices.of(
        of(actor, SELECT + " and " + condition, Map.of()).stream()
            .map(one -> one.offered(actor))
            .toList(),
        actor.user());
  }

  /** The pathway of that file, if its participation goes on and the person may act on it. */
  public Optional<Long> pathway(Actor actor, String fileNumber) {
    return find(actor, fileNumber).map(Ongoing::pathway);
  }

  /** The participation of that file, likewise. */
  public Optional<Ongoing> find(Actor actor, String fileNumber) {
    return fileNumber.matches("\\d{1,15}")
        ? of(
                actor,
                SELECT + " and p.file_number = :file",
                Map.of("file", Long.parseLong(fileNumber)))
            .stream()
            .findFirst()
        : Optional.empty();
  }

  private List<Ongoing> of(Actor actor, String sql, Map<String, Object> more) {
    return jdbc.sql(sql)
        .param("offices", units(actor, Role.AGENT, actor.offices()))
        .param("organisms", units(actor, Role.ORGANISM_STAFF, actor.organisms()))
        .params(more)
        .query(Ongoing.class)
        .list();
  }

  /** No office and no organism has an empty code. */
  private static List<String> units(Actor actor, Role role, List<String> codes) {
    return actor.is(role) && !codes.isEmpty() ? codes : List.of("");
  }
}
