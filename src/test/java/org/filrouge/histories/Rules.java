package org.filrouge.histories;

import static org.filrouge.histories.Rule.FILES;
import static org.filrouge.histories.Rule.OURS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Invariants 2, 4, 5 and 6 as the tables tell them; 1, 3 and 7 are computed. */
final class Rules {

  private static final String TASK_OF =
      "select 1 from act_ru_execution e join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_"
          + " where e.business_key_ = cast(p.id as varchar)";
  private static final String DATE_OF =
      "select 1 from act_ru_execution e join act_ru_job j on j.process_instance_id_ ="
          + " e.proc_inst_id_ where e.business_key_ = cast(p.id as varchar)";
  private static final String KEPT =
      "exists (select 1 from placement w where w.pathway_id = p.id and w.released_at is null)";
  private static final String TASKS =
      "pathway p join act_ru_execution e on e.business_key_ = cast(p.id as varchar) join"
          + " act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_ where "
          + OURS;

  private static final List<String> OPEN_FACTS =
      List.of(
          "participation_end",
          "transition_phase",
          "measure_choice",
          "follow_through",
          "after_break",
          "suspension",
          "reorientation",
          "readiness",
          "follow_up",
          "review",
          "plan_round");

  private Rules() {}

  static List<Rule> all() {
    var rules = new ArrayList<Rule>();
    byAPerson(rules);
    places(rules);
    someoneOrADate(rules);
    closed(rules);
    refused(rules);
    return List.copyOf(rules);
  }

  /** Invariant 2: whoever ended it is a person, of the role that may. */
  private static void byAPerson(List<Rule> rules) {
    String agent = "is distinct from 'agathe.roy'";
    String nobody = "not in ('agathe.roy', 'odile.lavoie', 'maude.bergeron')";
    ended(rules, "pathway", "id", "closed_at", "closed_by", agent);
    ended(rules, "participation", "pathway_id", "ended_on", "ended_by", agent);
    ended(rules, "participation_end", "pathway_id", "decision", "decided_by", agent);
    ended(rules, "after_break", "pathway_id", "decision", "decided_by", agent);
    ended(rules, "transition_phase", "pathway_id", "ended_at", "ended_by", agent);
    ended(rules, "follow_through", "pathway_id", "ended_at", "ended_by", nobody);
    ended(rules, "eligibility", "pathway_id", "decision", "decided_by", agent);
    ended(rules, "review", "pathway_id", "decision", "recorded_by", agent);
    ended(rules, "reorientation", "pathway_id", "ended_at", "ended_by", nobody);
    ended(rules, "placement", "pathway_id", "released_at", "released_by", nobody);
  }

  private static void ended(
      List<Rule> rules, String table, String key, String when, String by, String wrong) {
    rules.add(
        new Rule(
            "2: %s.%s, ended by nobody or by who may not".formatted(table, by),
            "%s x join pathway p on p.id = x.%s where %s and x.%s is not null"
                .formatted(table, key, OURS, when),
            "x.%s is null or x.%s %s".formatted(by, by, wrong),
            "update %s set %s = 'systeme' where %s is not null and %s in"
                    .formatted(table, by, when, key)
                + " (select id from pathway where file_number in (:files))"));
  }

  private static void places(List<Rule> rules) {
    rules.add(
        new Rule(
            "4: more places taken than granted",
            "organism o where o.code in (:organisms) and exists (select 1 from placement w where"
                + " w.organism_code = o.code and w.released_at is null)",
            "o.places_granted < (select count(*) from placement w where w.organism_code = o.code"
                + " and w.released_at is null)",
            "update organism set places_granted = 0 where code in (:organisms)"));
    rules.add(
        new Rule(
            "4: a place held and given back, or neither",
            "placement w join pathway p on p.id = w.pathway_id where " + OURS,
            "(w.released_at is null) <> (w.active_pathway is not null or w.leaving_pathway is not"
                + " null)",
            "update placement set released_at = null where " + FILES));
    rules.add(
        new Rule(
            "4: a place given back more or less than once",
            "pathway p where "
                + OURS
                + " and exists (select 1 from placement w where w.pathway_id = p.id and"
                + " w.released_at is not null)",
            "(select count(*) from timeline t where t.pathway_id = p.id and t.line like 'Place"
                + " libérée à %') <> (select count(*) from placement w where w.pathway_id = p.id"
                + " and w.released_at is not null)",
            "update timeline set line = 'Place libérée à deux reprises' where " + FILES));
    rules.add(
        new Rule(
            "4: a place kept, or waited for, though the participation or the file is over",
            "pathway p left join participation a on a.pathway_id = p.id where "
                + OURS
                + " and (p.closed_at is not null or a.ended_on is not null)",
            KEPT
                + " or exists (select 1 from waiting w where w.pathway_id = p.id and w.left_at is"
                + " null)",
            "update placement set released_at = null where " + FILES));
    rules.add(
        new Rule(
            "4: someone takes part, is away from no place and yet has none",
            "pathway p join participation a on a.pathway_id = p.id where "
                + OURS
                + " and p.closed_at is null and a.ended_on is null",
            "not " + KEPT + " and not exists (" + TASK_OF + ")",
            "update act_ru_execution set business_key_ = '-' where business_key_ is not null; update"
                + " placement set released_at = offered_at where "
                + FILES));
  }

  private static void someoneOrADate(List<Rule> rules) {
    rules.add(
        new Rule(
            "5: an open pathway without agent, or where nothing waits for anyone",
            "pathway p where " + OURS + " and p.closed_at is null",
            "p.agent = '' or (not exists ("
                + TASK_OF
                + ") and not exists ("
                + DATE_OF
                + " and j.duedate_ is not null))",
            "update act_ru_execution set business_key_ = '-' where business_key_ is not null"));
    rules.add(
        new Rule(
            "5: a task offered to nobody",
            TASKS,
            "not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and"
                + " l.group_id_ is not null)",
            "delete from act_ru_identitylink where task_id_ is not null"));
    rules.add(
        new Rule(
            "a job has failed",
            "pathway p join act_ru_execution e on e.business_key_ = cast(p.id as varchar) join"
                + " act_ru_job j on j.process_instance_id_ = e.proc_inst_id_ where "
                + OURS,
            "j.retries_ <= 0 or j.exception_msg_ is not null",
            "update act_ru_job set retries_ = 0"));
  }

  private static void closed(List<Rule> rules) {
    String over = "pathway p where " + OURS + " and p.closed_at is not null";
    rules.add(
        new Rule(
            "a closed pathway still waits for a day, or asks more than to read or end what was"
                + " agreed",
            over,
            "exists ("
                + DATE_OF
                + " and e.proc_def_id_ not like 'case-study:%') or exists ("
                + TASK_OF
                + " and e.proc_def_id_ not like 'case-study:%' and t.task_def_key_ not in"
                + " ('userTask_readAnswer', 'userTask_readReadiness', 'userTask_readReorientation',"
                + " 'userTask_readDeparture', 'userTask_agreeOnNextSteps'))",
            "update pathway set closed_at = opened_at where closed_at is null and file_number in"
                + " (:files)"));
    rules.add(
        new Rule(
            "after a death something goes on",
            over + " and p.closing_reason = 'DECEASED'",
            "exists (select 1 from act_ru_execution e where e.business_key_ = cast(p.id as"
                + " varchar))",
            "update pathway set closed_at = opened_at, closing_reason = 'DECEASED' where"
                + " file_number in (:files)"));
    rules.add(
        new Rule(
            "after a death a fact stays open",
            over + " and p.closing_reason = 'DECEASED'",
            "p.id in (select open_pathway from case_study where open_pathway is not null) "
                + OPEN_FACTS.stream()
                    .map("or exists (select 1 from %s o where o.open_slot = p.id)"::formatted)
                    .collect(Collectors.joining(" ")),
            "update pathway set closed_at = opened_at, closing_reason = 'DECEASED' where"
                + " file_number in (:files)"));
    rules.add(
        new Rule(
            "6: closed without reason or next step",
            over,
            "coalesce(p.closing_reason, '') = '' or coalesce(p.next_step, '') = ''",
            "update pathway set next_step = '' where file_number in (:files)"));
  }

  /** Invariant 6: no refusal without its reason and what follows. */
  private static void refused(List<Rule> rules) {
    rules.add(
        new Rule(
            "6: an offer declined without reason",
            "placement x join pathway p on p.id = x.pathway_id where "
                + OURS
                + " and x.accepted = false",
            "x.decline_reason is null",
            "update placement set decline_reason = null where " + FILES));
    rules.add(
        new Rule(
            "6: not eligible without reason or next step",
            "eligibility x join pathway p on p.id = x.pathway_id where "
                + OURS
                + " and x.decision = 'NOT_ELIGIBLE' and p.stage = 'INTAKE'",
            "x.refusal_reason is null or p.next_step is null",
            "update eligibility set refusal_reason = null where " + FILES));
    rules.add(
        new Rule(
            "a place offered though the last word was: not eligible",
            "placement x join pathway p on p.id = x.pathway_id where " + OURS,
            "(select max(e.id) from eligibility e where e.pathway_id = p.id and e.decision ="
                + " 'NOT_ELIGIBLE') is not null",
            "update eligibility set decision = 'NOT_ELIGIBLE' where " + FILES));
    rules.add(
        new Rule(
            "6: a consent refused without reason or next step",
            "consent_refusal x join pathway p on p.id = x.pathway_id where " + OURS,
            "x.reason = '' or x.next_step = ''",
            "update consent_refusal set next_step = '' where " + FILES));
    rules.add(
        new Rule(
            "6: a measure refused without reason, or where nobody decides what follows",
            "measure_refusal x join transition_phase t on t.id = x.phase_id join pathway p on p.id ="
                + " t.pathway_id where "
                + OURS,
            "x.reason = '' or (x.decided_at is null and not exists ("
                + TASK_OF
                + ") and p.closed_at is null)",
            "update measure_refusal set reason = ''"));
  }
}
