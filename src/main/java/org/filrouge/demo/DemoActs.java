package org.filrouge.demo;

import static org.filrouge.demo.DemoTheatre.player;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.demo.DemoTheatre.Player;
import org.filrouge.participant.Pathways;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One method per form: what its person writes in it, in the words of a believable story. */
@Component
@Profile("demo")
class DemoActs {

  static final Player AGATHE = player("agathe.roy");
  static final Player ANTOINE = player("antoine.gagnon");
  static final Player ODILE = player("odile.lavoie");
  static final Player OMAR = player("omar.diallo");
  static final Player PAULE = player("paule.ouellet");

  private final DemoTheatre theatre;
  private final Pathways pathways;

  DemoActs(DemoTheatre theatre, Pathways pathways) {
    this.theatre = theatre;
    this.pathways = pathways;
  }

  /** An invented person and what they ask for. */
  record Someone(
      String firstName,
      String lastName,
      String birthDate,
      String sex,
      String town,
      String demand) {}

  long referred(Player agent, Someone who) {
    return theatre.opens(agent, "referral", identity(who));
  }

  void caseStudyCalled(Player agent, long pathway, LocalDate plannedOn) {
    theatre.opens(
        agent,
        "case-study",
        Map.of(
            "file",
            Long.toString(pathways.get(pathway).fileNumber()),
            "plannedOn",
            plannedOn.toString(),
            "reason",
            "Les matins restent difficiles; chercher ensemble un horaire et un transport.",
            "invited",
            "Intervenant de Vision-Travail, conseillère du CLSC, la personne si elle le souhaite"));
  }

  long converted(Player agent, Someone who, String organism, LocalDate since) {
    return converted(agent, who, organism, since, "CONTINUE");
  }

  long converted(Player agent, Someone who, String organism, LocalDate since, String wish) {
    var form = identity(who);
    form.put("formerProgramme", "DEVENIR");
    form.put("organism", organism);
    form.put("participatingSince", since.toString());
    form.put("wish", wish);
    return theatre.opens(agent, "conversion", form);
  }

  long recruited(Player staff, Someone who, String evaluation) {
    var form = identity(who);
    form.remove("sex");
    form.put("phone", "819 555-0142");
    form.put("evaluation", evaluation);
    form.put("strengths", "Ponctuelle, curieuse, à l'aise avec le public.");
    form.put("obstacles", List.of("SELF_CONFIDENCE", "SCHOOLING"));
    return theatre.opens(staff, "direct-recruitment", form);
  }

  long screened(Player partner, Someone who, String reason) {
    return theatre.opens(
        partner,
        "screening",
        Map.of(
            "lastName",
            who.lastName(),
            "firstName",
            who.firstName(),
            "phone",
            "819 555-0187",
            "bestMoment",
            "En après-midi, sauf le mercredi",
            "reason",
            reason,
            "agreement",
            true));
  }

  void situationAssessed(Player agent, long pathway, boolean far) {
    theatre.completes(
        agent,
        pathway,
        "userTask_assessSituation",
        Map.of(
            "aidProgramme",
            "SOCIAL_ASSISTANCE",
            "constraintStatus",
            "TEMPORARY",
            "farFromMarket",
            far ? "YES" : "NO",
            "prevented",
            far ? "YES" : "NO",
            "situation",
            far
                ? "Sans emploi depuis six ans. Les démarches entreprises seule se sont arrêtées devant les formulaires et le transport."
                : "A travaillé jusqu'au printemps; cherche activement et a deux entrevues prévues.",
            "motivation",
            "Vient d'elle-même et nomme ce qu'elle veut essayer en premier.",
            "ppmProfession",
            far ? "FAR" : "CLOSE",
            "ppmMarket",
            "MIDDLE",
            "ppmPerson",
            far ? "FAR" : "CLOSE",
            "characteristics",
            far ? List.of("AID_FOUR_YEARS", "LONG_ABSENCE") : List.of()));
  }

  void eligible(Player agent, long pathway) {
    theatre.completes(agent, pathway, "userTask_decideEligibility", Map.of("decision", "ELIGIBLE"));
  }

  void directedElsewhere(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_decideEligibility",
        Map.of(
            "decision", "NOT_ELIGIBLE",
            "refusalReason", "NEARER_TO_MARKET",
            "nextStep",
                "Rencontre avec une conseillère en emploi jeudi; club de recherche d'emploi ensuite."));
  }

  void needsEvaluated(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_evaluateNeeds",
        Map.of(
            "personalResources",
                "Débrouillarde et fidèle à ses engagements; aime cuisiner et réparer.",
            "livingConditions",
                "Logement stable depuis un an. Sans voiture; l'autobus passe aux deux heures.",
            "socialFunctioning",
                "Peu de contacts hors de la famille; se sent plus à l'aise en petit groupe.",
            "skills", "Tenue de caisse, entretien, un peu d'informatique.",
            "obstacles", List.of("ISOLATION", "SELF_CONFIDENCE"),
            "materialNeeds", List.of("TRANSPORT"),
            "objectives", List.of("AUTONOMY", "SUPPORT_NETWORK", "SKILLS_AND_ATTITUDES"),
            "pace", "HALF_DAYS"));
  }

  void referralPrepared(Player agent, long pathway) {
    var today = theatre.today();
    var form = new HashMap<String, Object>();
    form.put("demand", "Sortir de la maison, reprendre un rythme et apprendre en groupe.");
    form.put("training", "Secondaire III; formation aux premiers soins.");
    form.put("workExperience", "Quatre ans de service à la clientèle, puis absence prolongée.");
    form.put("competencies", "Accueil, organisation du matériel, patience.");
    form.put("obstacles", "Isolement, confiance à reconstruire, transport.");
    form.put("resources", "Une sœur présente; cuisine collective du quartier.");
    form.put("objectives", "Développer son autonomie et élargir son réseau.");
    form.put("interventionLink", "Les ateliers en petit groupe répondent à ces deux objectifs.");
    form.put("plannedStart", today.plusDays(14).toString());
    form.put("plannedEnd", today.plusMonths(12).toString());
    theatre.completes(agent, pathway, "userTask_prepareReferral", form);
  }

  void proposed(Player agent, long pathway, String organism) {
    theatre.completes(
        agent,
        pathway,
        "userTask_proposeOrganism",
        Map.of(
            "decision", "PROPOSE",
            "proposal", organism,
            "reason", "Ses services répondent aux objectifs, et c'est près de chez elle.",
            "ifFull", "WAIT"));
  }

  void accepted(Player staff, long pathway) {
    var start = theatre.today().plusDays(7);
    theatre.completes(
        staff,
        pathway,
        "userTask_answerOffer",
        Map.of(
            "answer",
            "ACCEPTED",
            "startDate",
            start.toString(),
            "estimatedEnd",
            start.plusMonths(12).toString(),
            "step1Date",
            start.toString(),
            "step1Hours",
            6,
            "step2Date",
            start.plusWeeks(6).toString(),
            "step2Hours",
            12,
            "note",
            "Accueil en petit groupe les deux premières semaines."));
  }

  void consented(Player agent, long pathway) {
    var today = theatre.today();
    theatre.completes(
        agent,
        pathway,
        "userTask_recordConsent",
        Map.of(
            "decision",
            "SIGNED",
            "signedOn",
            today.toString(),
            "validUntil",
            today.plusYears(1).toString(),
            "information",
            List.of("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OTHER", "OBJECTIVES", "DATES"),
            "purpose",
            "Préparer l'accueil et suivre la participation.",
            "formKeptAt",
            "Classeur des consentements du bureau, tiroir 2"));
  }

  void firstDay(Player staff, long pathway) {
    theatre.completes(
        staff,
        pathway,
        "userTask_recordFirstDay",
        Map.of("attendance", "STARTED", "firstDay", theatre.today().toString()));
  }

  void reorientationAsked(Player staff, long pathway) {
    theatre.opens(
        staff,
        "reorientation",
        Map.of(
            "fileNumber", Long.toString(pathways.get(pathway).fileNumber()),
            "askedBy", "PERSON",
            "reason", "Les ateliers ont fait leur temps; l'envie d'avancer autrement est nommée.",
            "wish", "Un plus petit groupe, avec des activités manuelles."));
  }

  void reoriented(Player agent, long pathway) {
    theatre.completes(
        agent,
        pathway,
        "userTask_decideReorientation",
        Map.of(
            "decision", "REORIENT",
            "reason", "Les objectifs avancent; un autre milieu y répondra mieux maintenant.",
            "formerPlace", "KEEP"));
  }

  private static HashMap<String, Object> identity(Someone who) {
    var form = new HashMap<String, Object>();
    form.put("lastName", who.lastName());
    form.put("firstName", who.firstName());
    form.put("birthDate", who.birthDate());
    form.put("sex", who.sex());
    form.put("municipality", who.town());
    form.put("demand", who.demand());
    form.put("agreement", true);
    return form;
  }
}
