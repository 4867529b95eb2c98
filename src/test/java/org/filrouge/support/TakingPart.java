package org.filrouge.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone who takes part in an organism, and the usual plan made with them. */
public class TakingPart {

  private final Stage stage;
  private final SampleCase cases;
  private final JdbcClient jdbc;
  private final java.time.Clock clock;
  public final long pathway;
  public final String organism;

  public TakingPart(
      Stage stage,
      SampleCase cases,
      Participations participations,
      JdbcClient jdbc,
      java.time.Clock clock) {
    this(stage, cases, participations, jdbc, clock, cases.anOrganism());
  }

  public TakingPart(
      Stage stage,
      SampleCase cases,
      Participations participations,
      JdbcClient jdbc,
      java.time.Clock clock,
      String organism) {
    this.stage = stage;
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
    pathway = cases.referred();
    this.organism = organism;
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today(), pathway)
        .update();
    participations.started(pathway, cases.today());
  }

  public Actor staff() {
    return SampleCase.staff("odile.lavoie", organism);
  }

  public String file() {
    return Long.toString(cases.fileOf(pathway));
  }

  /** The person's written consent, for these groups of information. */
  public TakingPart consented(String information) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, 'Accompagner', ?, 'Classeur', ?, 'agathe.roy')")
        .params(
            cases.fileOf(pathway),
            organism,
            cases.today(),
            information,
            cases.today().plusYears(1),
            Times.now(clock))
        .update();
    return this;
  }

  /** A plan with two objectives and two activities. */
  public static Map<String, Object> aPlan() {
    var plan = new HashMap<String, Object>();
    plan.put("template", "INTERVENTION_PLAN");
    plan.put("objectiveCount", "TWO");
    plan.put("objective1", "objectif-cuisine");
    plan.put("programme1", "AUTONOMY");
    plan.put("indicator1", "signe-cuisine");
    plan.put("objective2", "objectif-amis");
    plan.put("programme2", "SUPPORT_NETWORK");
    plan.put("indicator2", "signe-amis");
    plan.put("activityCount", "TWO");
    plan.put("activity1", "activité-budget");
    plan.put("kind1", "FORMATIVE");
    plan.put("setting1", "GROUP");
    plan.put("activity2", "activité-sortie");
    plan.put("kind2", "COMPLEMENTARY");
    plan.put("setting2", "GROUP");
    plan.put("pace", "HALF_DAYS");
    plan.put("takingPart", "a-choisi-elle-même");
    plan.put("personAgrees", true);
    return plan;
  }

  public void proposes(Map<String, Object> plan) {
    stage.submit(staff(), pathway, "userTask_proposePlan", plan);
  }

  public void answers(String answer, String comment) {
    var values = new HashMap<String, Object>(Map.of("answer", answer));
    if (comment != null) {
      values.put("comment", comment);
    }
    stage.submit(Stage.AGENT, pathway, "userTask_answerPlan", values);
  }

  /** A first plan, proposed and agreed on. */
  public TakingPart withAPlan() {
    stage.start("plan", pathway);
    proposes(aPlan());
    answers("AGREED", null);
    return this;
  }

  public void revisionAskedBy(Actor actor, String reason) {
    stage.startAs(actor, "plan-revision", Map.of("participation", file(), "reason", reason));
  }

  public List<String> openTasks() {
    return stage.openTasks(pathway);
  }
}
