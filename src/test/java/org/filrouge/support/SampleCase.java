package org.filrouge.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Sex;
import org.filrouge.participant.Times;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case written straight into the dossier, with words that can be searched for in an answer. */
@Component
public class SampleCase {

  public static final String LAST_NAME = "Thériault-Introuvable";
  public static final String FIRST_NAME = "Maëlle";
  public static final String PHONE = "819 555-0142";
  public static final String MUNICIPALITY = "Évain-sur-Lac";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final JdbcClient jdbc;
  private final Persons persons;
  private final Pathways pathways;
  private final Clock clock;

  SampleCase(JdbcClient jdbc, Persons persons, Pathways pathways, Clock clock) {
    this.jdbc = jdbc;
    this.persons = persons;
    this.pathways = pathways;
    this.clock = clock;
  }

  /** An organism of the office of Rouyn-Noranda that nobody else knows; its code. */
  public String anOrganism() {
    String code = "ORG-" + NUMBER.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'SOCIAL', 5,"
                + " date '2020-01-01', ?, 'test')")
        .params(code, "Organisme " + code, Times.now(clock))
        .update();
    return code;
  }

  /** Someone referred, found eligible, whose needs are known and whose referral is ready. */
  public long referred() {
    long file =
        persons.registered(
            new Identity(
                LAST_NAME, FIRST_NAME, LocalDate.of(1987, 11, 23), Sex.F, MUNICIPALITY, PHONE));
    long pathway =
        pathways
            .opened(
                new Pathways.Opening(
                    file,
                    Door.REFERRAL,
                    "rouyn-noranda",
                    Stage.AGENT.user(),
                    "demande-racontée",
                    true,
                    false),
                Stage.AGENT.user())
            .id();
    eligible(pathway);
    evaluated(pathway);
    prepared(pathway);
    return pathway;
  }

  public long fileOf(long pathway) {
    return pathways.get(pathway).fileNumber();
  }

  /** A place is reserved there; {@code accepted} when the organism has already said yes. */
  public void placed(long pathway, String organism, boolean accepted) {
    jdbc.sql(
            "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                + " answered_at, answered_by, accepted, start_date, active_pathway)"
                + " values (?, ?, ?, ?, 'raison-de-l-agente', ?, ?, ?, ?, ?)")
        .params(
            pathway,
            organism,
            Times.now(clock),
            Stage.AGENT.user(),
            accepted ? Times.now(clock) : null,
            accepted ? "odile.lavoie" : null,
            accepted ? true : null,
            accepted ? today().plusDays(7) : null,
            pathway)
        .update();
    jdbc.sql(
            "insert into schedule_step (placement_id, from_date, hours_per_week)"
                + " select id, ?, 8 from placement where active_pathway = ?")
        .params(today().plusDays(7), pathway)
        .update();
  }

  public void released(long pathway) {
    jdbc.sql(
            "update placement set released_at = ?, released_by = 'test',"
                + " release_reason = 'OTHER_ORGANISM', active_pathway = null"
                + " where active_pathway = ?")
        .params(Times.now(clock), pathway)
        .update();
  }

  /** A direct recruitment of the same person, closed at once because it joined this pathway. */
  public long joined(long pathway, String organism) {
    jdbc.sql(
            "insert into pathway (file_number, programme, door, office, agent, opened_at, opened_by,"
                + " match_pending, closed_at, closed_by, closing_reason)"
                + " select file_number, programme, 'DIRECT_RECRUITMENT', office, agent, ?,"
                + " 'odile.lavoie', false, ?, 'agathe.roy', 'ALREADY_FOLLOWED' from pathway where id = ?")
        .params(Times.now(clock), Times.now(clock), pathway)
        .update();
    long joined = jdbc.sql("select max(id) from pathway").query(Long.class).single();
    jdbc.sql(
            "insert into direct_recruitment (pathway_id, organism_code, evaluation, obstacles,"
                + " strengths) values (?, ?, 'évaluation-jointe', 'HOUSING', 'forces-jointes')")
        .params(joined, organism)
        .update();
    return joined;
  }

  public static Actor staff(String user, String organism) {
    return new Actor(
        user, List.of("organism-staff", "organism-" + organism.toLowerCase(java.util.Locale.ROOT)));
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private void eligible(long pathway) {
    jdbc.sql(
            "insert into eligibility (pathway_id, assessed_at, assessed_by, aid_programme,"
                + " constraint_status, far_from_market, prevented, situation, motivation,"
                + " characteristics, ppm_profession, ppm_market, ppm_person, proposal,"
                + " proposal_reasons, decision, decided_at, decided_by, divergence_reason)"
                + " values (?, ?, 'agathe.roy', 'SOCIAL_ASSISTANCE', 'TEMPORARY', true, true,"
                + " 'situation-racontée', 'motivation-racontée', 'SINGLE_PARENT', 'FAR', 'MIDDLE',"
                + " 'CLOSE', 'NOT_ELIGIBLE', 'raisons de la table (R6)', 'ELIGIBLE', ?,"
                + " 'agathe.roy', 'divergence-racontée')")
        .params(pathway, Times.now(clock), Times.now(clock))
        .update();
  }

  private void evaluated(long pathway) {
    jdbc.sql(
            "insert into needs_evaluation (pathway_id, evaluated_at, evaluated_by,"
                + " personal_resources, living_conditions, social_functioning, obstacles,"
                + " material_needs, objectives, pace) values (?, ?, 'agathe.roy',"
                + " 'ressources-racontées', 'vie-racontée', 'social-raconté', 'HOUSING',"
                + " 'TRANSPORT,CHILDCARE', 'AUTONOMY', 'HALF_DAYS')")
        .params(pathway, Times.now(clock))
        .update();
  }

  private void prepared(long pathway) {
    jdbc.sql(
            "insert into referral (pathway_id, prepared_at, prepared_by, demand, training,"
                + " work_experience, other_assets, competencies, obstacles, resources,"
                + " other_information, objectives, intervention_link, planned_start, planned_end)"
                + " values (?, ?, 'agathe.roy', 'champ-demande', 'champ-formation',"
                + " 'champ-travail', 'champ-acquis', 'champ-compétences', 'champ-obstacles',"
                + " 'champ-ressources', 'champ-autres', 'champ-objectifs', 'champ-lien',"
                + " date '2026-06-01', date '2027-05-31')")
        .params(pathway, Times.now(clock))
        .update();
  }
}
