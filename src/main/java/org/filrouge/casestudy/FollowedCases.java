package org.filrouge.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.consent.CaseChoices;
import org.filrouge.consent.Consents;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose case study a person may call: the open cases of their office, or the people who take part
 * in their organism.
 */
@Repository
class FollowedCases {

  /** So many choices at most; the list of a form is not a register. */
  private static final int MOST = 500;

  /**
   * A case the caller follows.
   *
   * @param organism the caller's, where the person takes part; {@code null} for the office
   */
  record Case(
      long pathwayId,
      long fileNumber,
      String agent,
      String lastName,
      String firstName,
      String organism,
      String organismName) {}

  /** Someone whose study is under way is not offered: it is to be recorded first. */
  private static final String NO_OPEN_STUDY =
      " and not exists (select 1 from case_study c where c.open_pathway = p.id)";

  private final JdbcClient jdbc;
  private final CaseChoices choices;
  private final Consents consents;

  FollowedCases(JdbcClient jdbc, CaseChoices choices, Consents consents) {
    this.choices = choices;
    this.jdbc = jdbc;
    this.consents = consents;
  }

  /** Choices of the start form: the caller's own cases first, then those of colleagues. */
  List<Map<String, String>> choices(Actor actor) {
    return choices.of(
        of(actor, null).stream()
            .map(
                one ->
                    new CaseChoices.Offered(
                        one.fileNumber(),
                        one.agent().equals(actor.user()),
                        one.lastName(),
                        one.firstName(),
                        one.organismName(),
                        one.organism()))
            .toList(),
        actor.user());
  }

  /** The case of that file, if the caller follows it. */
  Optional<Case> find(Actor actor, String file) {
    return file.matches("\\d{1,15}")
        ? of(actor, Long.valueOf(file)).stream().findFirst()
        : Optional.empty();
  }

  /** Whether the consent that covers the organism of that case holds (R129). */
  boolean mayExchange(Case one) {
    return one.organism() == null || consents.covers(one.fileNumber(), one.organism());
  }

  private List<Case> of(Actor actor, Long file) {
    var cases = new ArrayList<Case>();
    if (actor.is(Role.AGENT) && !actor.offices().isEmpty()) {
      cases.addAll(ofTheOffice(actor, file));
    }
    if (actor.is(Role.ORGANISM_STAFF) && !actor.organisms().isEmpty()) {
      cases.addAll(takingPart(actor, file));
    }
    return cases;
  }

  private List<Case> ofTheOffice(Actor actor, Long file) {
    return jdbc.sql(
            "select p.id as pathway_id, p.file_number, p.agent, h.last_name, h.first_name,"
                + " cast(null as varchar(30)) as organism, o.name as organism_name from pathway p"
                + " join person h on h.file_number = p.file_number"
                + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
                + " left join placement l on l.leaving_pathway = p.id"
                + " left join organism o on o.code = coalesce(a.organism_code, l.organism_code)"
                + " where p.office in (:offices) and p.closed_at is null"
                + (file == null ? NO_OPEN_STUDY : " and p.open_slot = :file")
                + " order by case when p.agent = :user then 0 else 1 end, p.file_number limit "
                + MOST)
        .param("offices", actor.offices())
        .param("file", file)
        .param("user", actor.user())
        .query(Case.class)
        .list();
  }

  private List<Case> takingPart(Actor actor, Long file) {
    return jdbc.sql(
            "select p.id as pathway_id, p.file_number, p.agent, h.last_name, h.first_name,"
                + " a.organism_code as organism, o.name as organism_name from placement a"
                + " join pathway p on p.id = coalesce(a.active_pathway, a.leaving_pathway)"
                + " join person h on h.file_number = p.file_number"
                + " join organism o on o.code = a.organism_code"
                + " where a.organism_code in (:organisms) and a.released_at is null"
                + " and a.first_day is not null and p.closed_at is null"
                + (file == null ? NO_OPEN_STUDY : " and p.open_slot = :file")
                + " order by p.file_number limit "
                + MOST)
        .param("organisms", actor.organisms())
        .param("file", file)
        .query(Case.class)
        .list();
  }
}
