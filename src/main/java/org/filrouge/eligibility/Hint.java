package org.filrouge.eligibility;

import org.filrouge.calendar.FrenchDate;

/** What the count of characteristics suggested on one day; it never decides (R12-17). */
final class Hint {

  private static final int USUALLY_OUT_WITHIN_A_YEAR = 2;

  private Hint() {}

  static String of(Eligibility assessed) {
    int count = assessed.situation().characteristics().size();
    return "Indice du %s : %s. %s Un indice ne décide de rien et la situation évolue."
        .formatted(
            FrenchDate.of(assessed.assessedOn()),
            counted(count),
            count <= USUALLY_OUT_WITHIN_A_YEAR
                ? "Avec deux caractéristiques ou moins, la sortie de l'aide en moins d'un an est"
                    + " courante."
                : "À partir de trois caractéristiques, le retour sur le marché du travail est plus"
                    + " difficile.");
  }

  private static String counted(int count) {
    return switch (count) {
      case 0 -> "aucune caractéristique relevée sur huit";
      case 1 -> "une caractéristique relevée sur huit";
      default -> count + " caractéristiques relevées sur huit";
    };
  }
}
