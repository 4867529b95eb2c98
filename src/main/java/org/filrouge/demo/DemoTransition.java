package org.filrouge.demo;

import static org.filrouge.demo.DemoActs.AGATHE;
import static org.filrouge.demo.DemoActs.ANTOINE;
import static org.filrouge.demo.DemoActs.OMAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.demo.DemoActs.Someone;
import org.filrouge.demo.DemoTheatre.Player;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People on the way to a measure: one begins to prepare, others choose, wait or are refused. */
@Component
@Profile("demo")
class DemoTransition {

  private static final String VISION = "VISION-TRAVAIL";

  private final DemoTheatre theatre;
  private final DemoActs acts;

  DemoTransition(DemoTheatre theatre, DemoActs acts) {
    this.theatre = theatre;
    this.acts = acts;
  }

  void play(LocalDate today) {
    var josee =
        new Someone(
            "Josée", "Wapachee", "1984-09-12", "F", "Évain", "Travailler dans une cuisine.");
    theatre.on(today.minusDays(6), () -> toward(AGATHE, josee, today));
    var remi =
        new Someone(
            "Rémi", "Lafontaine", "2004-04-17", "M", "Rouyn-Noranda", "Apprendre un métier.");
    theatre.on(
        today.minusDays(15),
        () -> {
          long pathway = toward(ANTOINE, remi, today);
          prepared(ANTOINE, pathway, "JOB_COACH");
        });
    var solange =
        new Someone("Solange", "Petiquay", "1976-01-30", "F", "Cadillac", "Retrouver un emploi.");
    theatre.on(
        today.minusDays(9),
        () -> {
          long pathway = toward(AGATHE, solange, today);
          prepared(AGATHE, pathway, "ADVISER");
          handedOver(AGATHE, pathway);
        });
    var gaston =
        new Someone("Gaston", "Perreault", "1971-12-02", "M", "Rouyn-Noranda", "Se sentir prêt.");
    theatre.on(
        today.minusDays(4),
        () -> {
          long pathway = toward(ANTOINE, gaston, today);
          prepared(ANTOINE, pathway, "ADVISER");
          handedOver(ANTOINE, pathway);
          notThisTime(OMAR, pathway);
        });
  }

  /** A participant of a former programme who wishes to go on to measures (R18). */
  long toward(Player agent, Someone who, LocalDate today) {
    long pathway = acts.converted(agent, who, VISION, today.minusMonths(14), "TOWARD_MEASURES");
    acts.needsEvaluated(agent, pathway);
    acts.referralPrepared(agent, pathway);
    return pathway;
  }

  void prepared(Player agent, long pathway, String accompaniedBy) {
    var form = new HashMap<String, Object>();
    form.put("accompaniedBy", accompaniedBy);
    form.put("divergenceReason", "Convenu avec la personne lors de la rencontre.");
    form.put(
        "companion",
        (accompaniedBy.equals("JOB_COACH") ? "Coach" : "Conseillère") + " en emploi du bureau");
    form.put("firstMeeting", theatre.today().toString());
    form.put("firstPlace", "Bureau de Services Québec de Rouyn-Noranda");
    form.put("followingPlace", "Bureau de Services Québec de Rouyn-Noranda");
    theatre.completes(agent, pathway, "userTask_decideAccompaniment", form);
    var plan = new HashMap<String, Object>();
    plan.put("skillsAssessment", "DONE");
    plan.put("cv", "DONE");
    plan.put("letter", "PLANNED");
    plan.put("interview", "PLANNED");
    plan.put("rights", "DONE");
    plan.put("objectiveStep", "DONE");
    plan.put("objective", "Un poste à temps partiel près de chez soi, d'ici l'été.");
    plan.put("barriersStep", "PLANNED");
    plan.put("barriers", List.of("SELF_CONFIDENCE"));
    plan.put("barriersPlan", "Deux visites d'entreprises, accompagnées.");
    plan.put("takingPart", "A choisi le domaine et l'horaire; préfère le matin.");
    theatre.completes(agent, pathway, "userTask_agreeOnActionPlan", plan);
  }

  private void handedOver(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_chooseMeasure",
        Map.of(
            "decision",
            "MEASURE",
            "measure",
            "PREPARATION-EMPLOI",
            "reason",
            "Reprendre confiance en petit groupe avant d'essayer un milieu de travail."));
    var today = theatre.today();
    theatre.completes(
        agent,
        pathway,
        "userTask_recordMeasureConsent",
        Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            today.toString(),
            "validUntil",
            today.plusYears(1).toString(),
            "information",
            List.of("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OBJECTIVES", "DATES"),
            "purpose",
            "Accueillir la personne dans la mesure choisie avec elle",
            "formKeptAt",
            "Classeur du bureau"));
    theatre.completes(agent, pathway, "userTask_handOver", fields(today));
  }

  private static Map<String, Object> fields(LocalDate today) {
    var form = new HashMap<String, Object>();
    form.put("decision", "HANDED_OVER");
    form.put("demand", "Retrouver un emploi à son rythme.");
    form.put("training", "Deuxième secondaire; atelier d'informatique terminé cette année.");
    form.put("workExperience", "Trois étés en cuisine collective.");
    form.put("competencies", "Organisation, souci du travail bien fait.");
    form.put("obstacles", "Confiance en soi : deux visites d'entreprises sont prévues.");
    form.put("resources", "Une sœur qui garde les enfants; l'autobus au coin de la rue.");
    form.put("objectives", "Un poste à temps partiel près de chez soi, d'ici l'été.");
    form.put("interventionLink", "Un petit groupe, avant un milieu de travail.");
    form.put("plannedStart", today.plusDays(21).toString());
    form.put("plannedEnd", today.plusMonths(5).toString());
    return form;
  }

  private void notThisTime(Player staff, long pathway) {
    theatre.completes(
        staff,
        pathway,
        "userTask_answerHandOver",
        Map.of(
            "answer",
            "DECLINED",
            "declineReason",
            "FULL",
            "note",
            "Le groupe est complet; une place se libère dans six semaines."));
  }
}
