package org.filrouge.dossier;

import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.Closing;
import org.filrouge.participant.ContactWords;
import org.filrouge.participant.Door;
import org.filrouge.participation.ReviewWords;

/** Where a case stands, computed from what happened and never stored. */
final class Standing {

  private Standing() {}

  /** One French sentence, for the office. */
  static String of(Reading reading) {
    Row file = reading.file();
    if (file.has("closed_at")) {
      return "Dossier fermé le %s — %s."
          .formatted(
              file.day("closed_at"),
              file.words("closing_reason", Closing.Reason.class, Closing.Reason::label));
    }
    if (file.has("after_situation")) {
      return after(reading);
    }
    if (file.has("passage")) {
      return passage(reading);
    }
    if (file.has("suspended_from")) {
      return suspended(file)
          + (file.has("leaving_id") ? " " + leaving(reading, file) : place(file));
    }
    if (file.has("leaving_id")) {
      return leaving(reading, file);
    }
    if (file.has("first_day")) {
      return "En participation à %s %s.".formatted(file.text("organism_name"), since(file));
    }
    return file.has("placement_id") ? placed(reading, file) : beforePlacement(file);
  }

  /** The way to a measure, and what began at its end (R85-86). */
  private static String passage(Reading reading) {
    Row file = reading.file();
    if (file.has("passage_open")
        && file.has("paused_until")
        && file.date("paused_until").isAfter(reading.today())) {
      return "Passage vers une mesure en pause jusqu'au %s; la personne peut reprendre plus tôt."
          .formatted(file.day("paused_until"));
    }
    return file.has("passage_open")
        ? "Passage vers une mesure en préparation depuis le %s."
            .formatted(file.day("passage_since"))
        : "Mesure, emploi ou études commencés le %s.".formatted(file.day("passage_begun"));
  }

  /** The participation goes on where it was until the first day elsewhere (R80). */
  private static String leaving(Reading reading, Row file) {
    String next =
        file.number("placement_id") == file.number("leaving_id")
            ? "Un autre organisme est cherché."
            : placed(reading, file);
    return "En participation à %s %s. Réorientation en cours. %s"
        .formatted(
            file.text("leaving_organism"),
            since(file, "leaving_since", "leaving_first_came"),
            next);
  }

  private static String since(Row file) {
    return since(file, "first_day", "first_came");
  }

  /** Who comes back to a place released meanwhile has not begun again: the start stays. */
  private static String since(Row file, String day, String first) {
    return file.has(first)
        ? "depuis le %s, de retour depuis le %s".formatted(file.day(first), file.day(day))
        : "depuis le " + file.day(day);
  }

  /** Followed after the way out, until it lasts (R92-96). */
  private static String after(Reading reading) {
    Row file = reading.file();
    String next =
        file.has("next_contact_after")
            ? ContactWords.sentence(file.date("next_contact_after"), reading.today())
            : "La suite est à décider.";
    return "%s depuis le %s. %s"
        .formatted(
            file.words("after_situation", AfterSituation.class, AfterSituation::label),
            file.day("after_since"),
            next);
  }

  private static String suspended(Row file) {
    return "Suspendue depuis le %s, prochain contact le %s."
        .formatted(file.day("suspended_from"), file.day("next_contact_on"));
  }

  private static String place(Row file) {
    if (!file.has("first_day")) {
      return file.has("place_kept") ? " La place est libérée." : "";
    }
    String organism = file.text("organism_name");
    return file.has("place_kept")
        ? " La place à %s est gardée.".formatted(organism)
        : " La place à %s reste à décider.".formatted(organism);
  }

  private static String placed(Reading reading, Row file) {
    String organism = file.text("organism_name");
    if (!file.has("accepted")) {
      return "Place réservée à %s; réponse attendue.".formatted(organism);
    }
    boolean consented =
        reading
            .consentOf(file.text("organism_code"))
            .filter(consent -> consent.inForce(reading.today()))
            .isPresent();
    return consented
        ? "%s accueille la personne; première journée prévue le %s."
            .formatted(organism, file.day("start_date"))
        : "%s a accepté; le consentement écrit reste à consigner.".formatted(organism);
  }

  private static String beforePlacement(Row file) {
    if (file.has("waiting_since")) {
      return "En attente d'une place à %s depuis le %s."
          .formatted(file.text("waiting_organism"), file.day("waiting_since"));
    }
    if (file.has("started_on") && !file.has("ended_on")) {
      return "En participation depuis le %s, sans place pour le moment : un organisme est cherché."
          .formatted(file.day("started_on"));
    }
    return file.has("prepared") ? "Référence prête; organisme à proposer." : intake(file);
  }

  private static String intake(Row file) {
    if (file.is("match_pending")) {
      return "À vérifier : la personne est peut-être déjà suivie.";
    }
    if (!file.has("agreed_on")) {
      return "La personne reste à rencontrer.";
    }
    if (file.has("evaluated")) {
      return "Besoins évalués; référence à préparer.";
    }
    if (file.has("decided") || Door.CONVERSION.name().equals(file.text("door"))) {
      return "Besoins à évaluer.";
    }
    return file.has("assessed") ? "Admissibilité à décider." : "Situation à évaluer.";
  }

  /** Until when the next review must be decided, and since when it is late (R78). */
  static String review(Reading reading) {
    Row file = reading.file();
    if (!file.has("next_review_on") || file.has("ended_on") || file.has("closed_at")) {
      return null;
    }
    return ReviewWords.sentence(
        file.date("planned_review_on"), file.date("next_review_on"), reading.today());
  }

  /** The same for the organism that holds the place: what concerns it and nothing else. */
  static String forOrganism(Reading reading) {
    Row file = reading.file();
    if (reading.reader() == Reader.MANDATED_ORGANISM) {
      return file.has("after_situation")
          ? after(reading)
          : "Vous accompagnez la personne vers une mesure, un emploi ou des études.";
    }
    if (file.has("released_at")) {
      return "A participé chez vous du %s au %s."
          .formatted(
              file.day(file.has("first_came") ? "first_came" : "first_day"),
              file.day("released_at"));
    }
    if (file.has("suspended_from") && file.has("first_day")) {
      return suspended(file);
    }
    if (file.has("first_day")) {
      return "En participation chez vous %s.".formatted(since(file));
    }
    return file.has("accepted")
        ? "Place acceptée; première journée prévue le %s.".formatted(file.day("start_date"))
        : "Place offerte le %s; votre réponse est attendue.".formatted(file.day("offered_at"));
  }
}
