package org.filrouge.document;

import java.util.List;
import java.util.Set;
import org.filrouge.aftercare.BreakDecision;
import org.filrouge.aftercare.BreakReason;
import org.filrouge.aftercare.ContactFound;
import org.filrouge.aftercare.FollowThroughEnd;
import org.filrouge.dossier.Row;
import org.filrouge.participant.AfterSituation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter of the person's own copy about what comes after the way out (R35, R92-96). */
@Component
@Order(45)
class OwnCopyAfter implements OwnCopyPages {

  @Override
  public List<Chapter> chapters() {
    return List.of(
        new Chapter(
            "Le suivi après votre passage", "Aucun suivi encore.", List.of(followed(), broken())));
  }

  private static Told followed() {
    return Told.of("follow_through", "Suivi")
        .day("Ouvert le", "begun_at")
        .day("Commencé le", "started_on")
        .words("Où vous en êtes", "situation", AfterSituation.class, AfterSituation::label)
        .day("Depuis le", "since")
        .text("Où", "place")
        .organism("{{WordPartner}} qui garde l'accompagnement", "organism_code")
        .day("Décision demandée le", "decision_asked_at")
        .dayBy("Terminé le", "ended_at", "ended_by")
        .words("Comment", "ended_how", FollowThroughEnd.class, OwnCopyAfter::ended)
        .with(contact())
        .build();
  }

  private static Told.Builder contact() {
    return Told.of("after_contact", "follow_through_id", "Contact")
        .orderedBy("planned_on, id")
        .line("Combien de temps après le début", Set.of("months"), OwnCopyAfter::months)
        .day("Prévu le", "planned_on")
        .day("Demandé le", "asked_on")
        .organism("{{WordToThePartner}}", "organism_code")
        .day("Rappel fait le", "reminded_at")
        .day("Retard signalé {{wordToTheOffice}} le", "relayed_at")
        .dayBy("Confié {{wordToTheOffice}} le", "given_to_office_at", "given_to_office_by")
        .text("Parce que", "relay_reason")
        .day("Laissé de côté le", "dropped_at")
        .day("Fait le", "made_on")
        .dayBy("Consigné le", "recorded_at", "recorded_by")
        .words("Ce qui a été noté", "found", ContactFound.class, OwnCopyAfter::found)
        .day("Depuis le", "since")
        .text("Ce qui va, ce qui change", "note")
        .text("Ce qui vous aiderait", "help");
  }

  private static Told broken() {
    return Told.of("after_break", "Interruption")
        .dayBy("Signalée le", "told_at", "told_by")
        .organism("Par {{wordThePartner}}", "organism_code")
        .day("Cela s'est interrompu le", "broken_on")
        .words("Raison", "reason", BreakReason.class, BreakReason::label)
        .text("Ce qui s'est passé", "note")
        .text("Ce que vous souhaitez", "wish")
        .day("Rappel fait le", "reminded_at")
        .dayBy("Décidé le", "decided_at", "decided_by")
        .words("Décision", "decision", BreakDecision.class, OwnCopyAfter::decided)
        .text("Ce qui est convenu avec vous", "agreed")
        .day("Reprise le", "resumed_on")
        .said("Une nouvelle démarche a été ouverte", "next_pathway")
        .build();
  }

  private static String months(Row row) {
    return row.has("months") ? row.text("months") + " mois" : null;
  }

  /** Said to the person, not about them. */
  private static String found(ContactFound found) {
    return switch (found) {
      case IN_MEASURE -> "Vous êtes en mesure d'emploi";
      case EMPLOYED -> "Vous êtes en emploi";
      case STUDYING -> "Vous êtes aux études";
      case BREAK -> "Cela s'est interrompu";
      case NOT_REACHED -> "Vous n'avez pas pu être jointe ou joint";
      case NO_MORE -> "Vous ne souhaitez plus de suivi";
    };
  }

  private static String decided(BreakDecision decision) {
    return switch (decision) {
      case RESUMED -> "Vous avez repris : le suivi se poursuit";
      case NEW_MEASURE -> "Choisir une autre mesure avec vous";
      case PLACE_AGAIN -> "Chercher de nouveau une place avec vous";
      case CLOSED -> "Fermer le dossier, avec une suite";
    };
  }

  private static String ended(FollowThroughEnd how) {
    return switch (how) {
      case LASTING -> "Cela dure : le dossier est fermé";
      case NEW_MEASURE -> "Une autre mesure est à choisir avec vous";
      case PLACE_AGAIN -> "Une place est cherchée de nouveau";
      case CLOSED -> "Le dossier est fermé";
    };
  }
}
