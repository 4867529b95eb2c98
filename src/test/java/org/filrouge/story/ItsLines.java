package org.filrouge.story;

import java.time.LocalDate;
import java.util.List;
import org.filrouge.calendar.FrenchDate;

/** What the timeline says of the four years, in order. */
final class ItsLines {

  private ItsLines() {}

  static List<String> ofTheFirstYears(List<LocalDate> held) {
    return List.of(
        "Première journée faite le 25 janvier 2027 à La Maison des pas : la place est occupée."
            + " Première révision au plus tard le 25 janvier 2028.",
        "Plan convenu : la version 1 est en vigueur.",
        "Rappel (La Maison des pas) : le suivi du mois était attendu le 16 juillet 2027.",
        review(held.get(0), "Révision annuelle", "de nouveaux objectifs sont convenus"),
        "Plan convenu : la version 2 est en vigueur.",
        "Participation suspendue à compter du 3 avril 2028; prochain contact le 8 mai 2028."
            + " La révision annuelle garde sa date.",
        "La place est gardée pendant la suspension; le motif est consigné.",
        "De retour le 12 juin 2028 après une suspension depuis le 3 avril 2028.",
        review(held.get(1), "Révision annuelle", "de nouvelles activités sont proposées"),
        "Plan convenu : la version 3 est en vigueur.",
        "Réorientation demandée par la personne; l'agente ou l'agent décidera, avec un motif.");
  }

  static List<String> ofTheLastYears(List<LocalDate> held) {
    return List.of(
        "Réorientation demandée par la personne; l'agente ou l'agent décidera, avec un motif.",
        "Réorientation décidée avec la personne : un autre organisme sera proposé. La place à La"
            + " Maison des pas est gardée jusqu'à la première journée ailleurs.",
        "Première journée faite le 19 février 2029 à L'Atelier du lac : la participation s'y"
            + " poursuit. La prochaine révision reste au plus tard le %s."
                .formatted(FrenchDate.of(held.get(1).plusYears(1))),
        "Place libérée à La Maison des pas : la participation continue dans un autre organisme.",
        review(held.get(2), "Révision devancée", "la participation continue"),
        "Révision encore à décider : les gestionnaires sont saisis; date limite, le 4 avril 2030.",
        "Suite donnée à la révision encore à décider — l'agente ou l'agent reçoit de l'aide.",
        review(held.get(3), "Révision annuelle", "la participation continue"),
        review(held.get(4), "Révision annuelle", "le passage aux mesures actives se prépare"),
        "Fin de participation à préparer à la suite de la révision — motif : la personne est prête"
            + " pour une mesure active.",
        "Bilan de fin de participation reçu — a un peu changé : 2. Recommandation : préparer la"
            + " transition vers une mesure active. L'organisme souhaite garder le mandat"
            + " d'accompagnement.",
        "Fin de participation décidée — motif : la personne est prête pour une mesure active;"
            + " dernier jour : %s. Suite : la transition vers les mesures actives se prépare."
                .formatted(FrenchDate.of(held.get(4).plusDays(9)))
            + " L'Atelier du lac garde le mandat d'accompagnement.",
        "Place libérée à L'Atelier du lac : la participation est terminée.",
        "L'Atelier du lac a pris connaissance de la réponse.",
        "La personne a commencé le %s : un emploi."
            .formatted(FrenchDate.of(held.get(4).plusDays(9))),
        "Dossier fermé — l'emploi, les études ou la mesure durent. Suite : Le dossier se rouvre à"
            + " l'étape qui convient.");
  }

  private static String review(LocalDate day, String which, String decided) {
    return "%s tenue le %s — %s. Proposition de la table : %s. Prochaine révision au plus tard le %s."
        .formatted(which, FrenchDate.of(day), decided, decided, FrenchDate.of(day.plusYears(1)));
  }
}
