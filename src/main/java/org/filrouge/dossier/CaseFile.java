package org.filrouge.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.stereotype.Repository;

/** The case in one row: who, where it stands, who answers for it. Everything else hangs on it. */
@Repository
class CaseFile {

  private static final String SELECT =
      """
      select p.id, p.file_number, p.programme, p.door, p.office, b.name as office_name, p.agent,
        p.opened_at, p.opened_by, p.demand, p.agreed_on, p.agreed_with, p.match_pending,
        p.closed_at, p.closed_by, p.closing_reason, p.closing_note, p.next_step,
        h.last_name, h.first_name, h.birth_date, h.sex, h.municipality, h.phone,
        a.id as placement_id, a.organism_code, o.name as organism_name, a.offered_at, a.offered_by,
        a.reminded_at, a.escalated_at, a.answered_at, a.answered_by, a.accepted, a.answer_note,
        a.start_date, a.estimated_end, a.first_day, a.first_day_recorded_by, a.released_at,
        l.id as leaving_id, l.first_day as leaving_since, lo.name as leaving_organism,
        (select min(z.first_day) from placement z where z.pathway_id = p.id and z.id < a.id
          and z.organism_code = a.organism_code and z.release_reason = 'SUSPENDED') as first_came,
        (select min(z.first_day) from placement z where z.pathway_id = p.id and z.id < l.id
          and z.organism_code = l.organism_code and z.release_reason = 'SUSPENDED')
          as leaving_first_came,
        coalesce(t.organism_code, tz.companion_organism) as mandate_organism,
        t.situation as after_situation, t.since as after_since,
        (select min(d.planned_on) from after_contact d where d.follow_through_id = t.id
          and d.recorded_at is null and d.dropped_at is null) as next_contact_after,
        (select max(d.id) from follow_through d where d.pathway_id = p.id) as followed,
        q.started_on, coalesce(y.planned_on, q.planned_review_on) as planned_review_on,
        coalesce(y.last_day, q.next_review_on) as next_review_on, q.ended_on,
        u.from_on as suspended_from, u.next_contact_on, u.place_kept,
        w.since as waiting_since, v.name as waiting_organism,
        c.former_programme, c.participating_since, f.name as former_organism,
        (select max(e.id) from eligibility e where e.pathway_id = p.id) as assessed,
        (select max(e.id) from eligibility e where e.pathway_id = p.id and e.decision is not null)
          as decided,
        (select max(n.id) from needs_evaluation n where n.pathway_id = p.id) as evaluated,
        (select max(g.id) from referral g where g.pathway_id = p.id) as prepared,
        (select max(l.version) from plan l where l.pathway_id = p.id) as plan_version,
        tt.id as passage, tt.opened_at as passage_since, tt.open_slot as passage_open,
        tt.started_on as passage_begun, tt.resume_on as paused_until,
        tp.arranged_at, tp.arranged_by, tp.measure as arranged_measure, tp.adviser as arranged_with,
        tp.first_meeting as arranged_for, tp.next_step as arranged_next,
        (select max(k.id) from schedule_change k where k.placement_id = a.id) as hours_changed
      from pathway p
      join person h on h.file_number = p.file_number
      join office b on b.code = p.office
      left join placement a on a.id = coalesce(
        (select x.id from placement x where x.active_pathway = p.id
          and (:everyone or x.organism_code in (:organisms))),
        (select x.id from placement x where x.leaving_pathway = p.id
          and (:everyone or x.organism_code in (:organisms))),
        (select max(x.id) from placement x where x.pathway_id = p.id and x.first_day is not null
          and x.released_at >= :readableSince and x.organism_code in (:organisms)))
      left join placement l on l.leaving_pathway = p.id
      left join organism lo on lo.code = l.organism_code
      left join participation q on q.pathway_id = p.id
      left join review y on y.open_slot = p.id
      left join suspension u on u.open_slot = p.id and q.ended_on is null
      left join follow_through t on t.open_slot = p.id
      left join transition_phase tz on tz.open_slot = p.id
      left join organism o
        on o.code = coalesce(a.organism_code, t.organism_code, tz.companion_organism)
      left join waiting w on w.active_pathway = p.id
      left join organism v on v.code = w.organism_code
      left join conversion c on c.pathway_id = p.id
      left join transition_phase tt on tt.id =
        (select max(t.id) from transition_phase t where t.pathway_id = p.id)
      left join transition_plan tp on tp.pathway_id = p.id
      left join organism f on f.code = c.organism_code
      where p.id = :pathway
      """;

  private final Rows rows;

  CaseFile(Rows rows) {
    this.rows = rows;
  }

  /** The open pathway of a file, or its last one; nothing where nobody has that number. */
  Optional<Long> pathwayOf(long fileNumber) {
    return rows.first(
            "select id from pathway where file_number = ?"
                + " order by case when closed_at is null then 0 else 1 end, id desc"
                + " fetch first 1 row only",
            fileNumber)
        .map(row -> row.number("id"));
  }

  /**
   * The case as that reader meets it: an organism's staff meets their own place, be it held, being
   * left, or given back since; everyone else meets the place held or, failing that, the one left.
   *
   * @param readableSince from when on a place given back still lets its organism read
   */
  Row of(long pathwayId, Actor reader, OffsetDateTime readableSince) {
    boolean staff = reader.is(Role.ORGANISM_STAFF) && !reader.is(Role.AGENT);
    return rows.named(
            SELECT,
            Map.of(
                "pathway",
                pathwayId,
                "everyone",
                !staff,
                "organisms",
                reader.organisms().isEmpty() ? List.of("*") : reader.organisms(),
                "readableSince",
                readableSince))
        .orElseThrow();
  }
}
