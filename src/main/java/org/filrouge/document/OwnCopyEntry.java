package org.filrouge.document;

import java.util.List;
import java.util.Map;
import org.filrouge.consent.AgreeOnNextSteps;
import org.filrouge.consent.ConsentRefusal;
import org.filrouge.consent.Information;
import org.filrouge.eligibility.AidProgramme;
import org.filrouge.eligibility.Characteristic;
import org.filrouge.eligibility.ConstraintStatus;
import org.filrouge.eligibility.Distance;
import org.filrouge.eligibility.RefusalReason;
import org.filrouge.eligibility.Verdict;
import org.filrouge.needs.MaterialNeed;
import org.filrouge.needs.Obstacle;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Door;
import org.filrouge.participant.PathwayStage;
import org.filrouge.referral.FormerProgramme;
import org.filrouge.referral.Wish;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the person came, what was understood of their situation, what they agreed to. */
@Component
@Order(10)
class OwnCopyEntry implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter("Vos démarches", "Aucune démarche.", List.of(pathway())),
        new Chapter(
            "Comment votre demande est arrivée",
            "Vous êtes venue ou venu par {{wordTheOffice}}.",
            List.of(recruitment(), screening(), conversion())),
        new Chapter(
            "Votre situation à l'entrée",
            "Aucune évaluation de l'admissibilité.",
            List.of(eligibility())),
        new Chapter("Vos besoins", "Aucune évaluation des besoins encore.", List.of(needs())),
        new Chapter("Votre référence", "Aucune référence encore.", List.of(referral())),
        new Chapter(
            "Vos consentements",
            "Vous n'avez encore signé aucun consentement.",
            List.of(consent(), consentRefusal(), consentFollowUp())));
  }

  @Override
  public Map<String, String> leftOut() {
    return Map.of(
        "match_decision", "may speak of someone else who looks alike",
        "screening.other_contact", "reaches someone else",
        "screening.partner", "a code of the network; the door says where it came from");
  }

  private static Told consent() {
    return Told.of("consent", "file_number", "Consentement écrit")
        .organism("Pour", "organism_code")
        .day("Signé le", "signed_on")
        .words(
            "Ce que vous permettez d'échanger",
            "information",
            Information.class,
            Information::label)
        .text("À quoi cela sert", "purpose")
        .day("Valide jusqu'au", "valid_until")
        .text("Où le formulaire est gardé", "form_kept_at")
        .dayBy("Consigné le", "recorded_at", "recorded_by")
        .day("Retiré par vous le", "withdrawn_on")
        .text("Ce que vous en avez dit", "withdrawal_reason")
        .dayBy("Retrait consigné le", "withdrawal_recorded_at", "withdrawal_recorded_by")
        .build();
  }

  private static Told consentRefusal() {
    return Told.of("consent_refusal", "Consentement que vous n'avez pas donné")
        .organism("Pour", "organism_code")
        .words("Raison", "reason", ConsentRefusal.Reason.class, ConsentRefusal.Reason::label)
        .text("La suite convenue", "next_step")
        .dayBy("Consigné le", "refused_at", "recorded_by")
        .build();
  }

  private static Told consentFollowUp() {
    return Told.of("consent_follow_up", "Ce qui est convenu après un retrait")
        .words(
            "Choix", "decision", AgreeOnNextSteps.Decision.class, AgreeOnNextSteps.Decision::label)
        .text("Ce qui est convenu", "agreed")
        .text("Prochaine étape", "next_step")
        .dayBy("Consigné le", "agreed_at", "recorded_by")
        .build();
  }

  private static Told pathway() {
    return Told.of("pathway", "id", "Démarche")
        .dayBy("Ouverte le", "opened_at", "opened_by")
        .programme("Programme", "programme")
        .words("Par où elle est arrivée", "door", Door.class, Door::label)
        .words("Par où elle a commencé", "stage", PathwayStage.class, OwnCopyEntry::stage)
        .said("Elle fait suite à une démarche d'avant", "continues")
        .person("Votre {{wordAgentTitle}}", "agent")
        .text("Votre demande", "demand")
        .dayBy("Votre accord, donné le", "agreed_on", "agreed_with")
        .dayBy("Fermée le", "closed_at", "closed_by")
        .words("Pourquoi", "closing_reason", Closing.Reason.class, Closing.Reason::label)
        .text("Précision", "closing_note")
        .text("La suite", "next_step")
        .build();
  }

  private static String stage(PathwayStage stage) {
    return switch (stage) {
      case INTAKE -> "Par votre situation et vos besoins";
      case PLACEMENT -> "Par la recherche d'une place";
      case TRANSITION -> "Par la préparation du passage vers une mesure";
    };
  }

  private static Told recruitment() {
    return Told.of("direct_recruitment", "Recrutement par un organisme")
        .orderedBy("pathway_id")
        .organism("Organisme", "organism_code")
        .text("Ce que l'organisme a compris de votre situation", "evaluation")
        .words("Ce qui freine, selon lui", "obstacles", Obstacle.class, Obstacle::label)
        .text("Vos forces, selon lui", "strengths")
        .build();
  }

  private static Told screening() {
    return Told.of("screening", "Signalement par un partenaire, avec votre accord")
        .orderedBy("pathway_id")
        .text("Pourquoi", "reason")
        .text("Le meilleur moment pour vous joindre", "contact_moment")
        .build();
  }

  private static Told conversion() {
    return Told.of("conversion", "Suite d'une participation à un autre programme")
        .orderedBy("pathway_id")
        .words("Programme", "former_programme", FormerProgramme.class, FormerProgramme::label)
        .organism("Organisme", "organism_code")
        .day("Depuis le", "participating_since")
        .words("Votre souhait", "wish", Wish.class, Wish::label)
        .build();
  }

  private static Told eligibility() {
    return Told.of("eligibility", "Évaluation")
        .dayBy("Faite le", "assessed_at", "assessed_by")
        .text("Votre situation", "situation")
        .text("Votre motivation", "motivation")
        .words("Aide reçue", "aid_programme", AidProgramme.class, AidProgramme::label)
        .words(
            "Contraintes à l'emploi reconnues",
            "constraint_status",
            ConstraintStatus.class,
            ConstraintStatus::label)
        .yesNo("Loin du marché du travail à ce moment", "far_from_market")
        .yesNo("Empêchement à commencer une mesure d'emploi", "prevented")
        .words(
            "Repères notés ce jour-là (ils ne vous décrivent pas pour toujours)",
            "characteristics",
            Characteristic.class,
            Characteristic::label)
        .words("Distance : la profession", "ppm_profession", Distance.class, Distance::label)
        .words("Distance : le marché", "ppm_market", Distance.class, Distance::label)
        .words("Distance : vous", "ppm_person", Distance.class, Distance::label)
        .words("Ce que les règles proposaient", "proposal", Verdict.class, Verdict::label)
        .reasons("Pourquoi", "proposal_reasons")
        .words("Ce qui a été décidé", "decision", Verdict.class, Verdict::label)
        .dayBy("Décidé le", "decided_at", "decided_by")
        .text("Pourquoi la décision diffère de la proposition", "divergence_reason")
        .words("Motif du refus", "refusal_reason", RefusalReason.class, RefusalReason::label)
        .build();
  }

  private static Told needs() {
    return Told.of("needs_evaluation", "Évaluation des besoins")
        .dayBy("Faite le", "evaluated_at", "evaluated_by")
        .text("Vos ressources", "personal_resources")
        .text("Vos conditions de vie", "living_conditions")
        .text("Vos liens avec les autres", "social_functioning")
        .text("Votre santé et votre bien-être", "health")
        .text("Vos compétences", "skills")
        .words("Ce qui freinait à ce moment", "obstacles", Obstacle.class, Obstacle::label)
        .words("Besoins matériels", "material_needs", MaterialNeed.class, MaterialNeed::label)
        .words(
            "Ce que vous visez", "objectives", ProgrammeObjective.class, ProgrammeObjective::label)
        .words("Rythme pour commencer", "pace", Pace.class, Pace::label)
        .build();
  }

  private static Told referral() {
    return Told.of("referral", "Référence")
        .dayBy("Préparée le", "prepared_at", "prepared_by")
        .text("Votre demande", "demand")
        .text("Formation", "training")
        .text("Expérience de travail", "work_experience")
        .text("Autres acquis", "other_assets")
        .text("Compétences", "competencies")
        .text("Obstacles", "obstacles")
        .text("Ressources disponibles", "resources")
        .text("Autres renseignements utiles", "other_information")
        .text("Objectifs poursuivis", "objectives")
        .text("Lien avec l'intervention", "intervention_link")
        .day("Début prévu", "planned_start")
        .day("Fin estimée", "planned_end")
        .build();
  }
}
