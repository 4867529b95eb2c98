package org.filrouge.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a review is due. Late means after its last lawful day; until then it counts where it is
 * planned, which is never later (R78).
 */
enum Due {
  LATE("En retard", 0),
  IN_30("D'ici 30 jours", 30),
  IN_60("De 31 à 60 jours", 60),
  IN_90("De 61 à 90 jours", 90),
  LATER("Plus tard", Integer.MAX_VALUE);

  private final String label;
  private final int days;

  Due(String label, int days) {
    this.label = label;
    this.days = days;
  }

  public String label() {
    return label;
  }

  static Due of(LocalDate planned, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      return LATE;
    }
    long left = ChronoUnit.DAYS.between(today, planned);
    return left <= IN_30.days
        ? IN_30
        : left <= IN_60.days ? IN_60 : left <= IN_90.days ? IN_90 : LATER;
  }

  /** How long until then, or since: « dans 12 jours ». */
  static String words(LocalDate planned, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      long late = ChronoUnit.DAYS.between(last, today);
      return late == 1 ? "en retard d'un jour" : "en retard de %d jours".formatted(late);
    }
    long left = ChronoUnit.DAYS.between(today, planned);
    if (left < 0) {
      return "date prévue dépassée";
    }
    return left == 0 ? "aujourd'hui" : left == 1 ? "demain" : "dans %d jours".formatted(left);
  }
}
