package org.filrouge.demo;

import java.util.HashMap;
import java.util.Map;
import org.filrouge.demo.DemoTheatre.Player;
import org.filrouge.participant.Pathways;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do while someone takes part, through the same forms as everybody. */
@Component
@Profile("demo")
class DemoParticipation {

  private final DemoTheatre theatre;
  private final Pathways pathways;

  DemoParticipation(DemoTheatre theatre, Pathways pathways) {
    this.theatre = theatre;
    this.pathways = pathways;
  }

  void reviewAsked(Player who, long pathway) {
    theatre.opens(
        who,
        "early-review",
        Map.of(
            "participation",
            Long.toString(pathways.get(pathway).fileNumber()),
            "reason",
            "Elle a repris de l'assurance et souhaite revoir ses objectifs avant l'été."));
  }

  void assessed(Player staff, long pathway) {
    theatre.completes(
        staff,
        pathway,
        "userTask_assessObjectives",
        Map.of(
            "overall",
            "IN_PART",
            "overallNote",
            "Vient seule et prend la parole en petit groupe.",
            "perseverance",
            "Est revenue après deux absences et a terminé l'atelier commencé.",
            "personSays",
            "Se sent attendue; aimerait essayer autre chose le matin.",
            "takingPart",
            "Rencontre à deux, relecture de ce qui était souhaité au départ.",
            "recommendation",
            "NEW_ACTIVITIES",
            "recommendationReason",
            "Les ateliers du matin répondraient mieux à ce que la personne cherche."));
  }

  void reviewDecided(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_decideReview",
        Map.of(
            "heldOn",
            theatre.today().toString(),
            "decision",
            "CONTINUE",
            "divergenceReason",
            "Elle préfère garder le même groupe jusqu'à l'automne; les activités seront revues alors.",
            "summary",
            "De l'assurance gagnée, une présence régulière; le transport demeure un frein."));
  }

  void planProposed(Player staff, long pathway) {
    var form = new HashMap<String, Object>();
    form.put("template", "INTERVENTION_PLAN");
    form.put("objectiveCount", "TWO");
    form.put("objective1", "Préparer moi-même mes trajets et mes semaines.");
    form.put("programme1", "AUTONOMY");
    form.put("indicator1", "Je viens seule deux fois sur trois, sans rappel.");
    form.put("objective2", "Connaître deux personnes sur qui compter.");
    form.put("programme2", "SUPPORT_NETWORK");
    form.put("indicator2", "J'appelle l'une d'elles quand ça ne va pas.");
    form.put("activityCount", "TWO");
    form.put("activity1", "Atelier d'organisation et de budget, le mardi.");
    form.put("kind1", "FORMATIVE");
    form.put("setting1", "GROUP");
    form.put("activity2", "Dîner communautaire du jeudi.");
    form.put("kind2", "COMPLEMENTARY");
    form.put("setting2", "GROUP");
    form.put("pace", "HALF_DAYS");
    form.put("takingPart", "A choisi ses objectifs et refusé un atelier du soir.");
    form.put("personAgrees", true);
    theatre.completes(staff, pathway, "userTask_proposePlan", form);
  }

  void planAgreed(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_answerPlan",
        Map.of("answer", "AGREED", "comment", "Bel équilibre."));
  }
}
