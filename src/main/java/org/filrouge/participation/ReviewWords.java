package org.filrouge.participation;

import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;

/**
 * When a review is due, in French. It is late once its last lawful day is past and not before; the
 * day it was aimed at, once gone, is told in other words (R78).
 */
public final class ReviewWords {

  private ReviewWords() {}

  /** A whole sentence, for whoever reads where a case stands. */
  public static String sentence(LocalDate planned, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      return "Révision en retard : à décider au plus tard le %s, elle ne l'est pas encore."
          .formatted(FrenchDate.of(last));
    }
    return planned.isBefore(today)
        ? "Date prévue dépassée (%s); à décider au plus tard le %s."
            .formatted(FrenchDate.of(planned), FrenchDate.of(last))
        : "Prévue le %s, au plus tard le %s."
            .formatted(FrenchDate.of(planned), FrenchDate.of(last));
  }

  /** The same, to come after « la décision ». */
  public static String afterDecision(LocalDate planned, LocalDate last, LocalDate today) {
    if (last.isBefore(today)) {
      return "en retard, à prendre dès maintenant (date limite : le %s)"
          .formatted(FrenchDate.of(last));
    }
    return planned.isBefore(today)
        ? "qui était prévue le %s et reste à prendre au plus tard le %s"
            .formatted(FrenchDate.of(planned), FrenchDate.of(last))
        : "prévue le %s, à prendre au plus tard le %s"
            .formatted(FrenchDate.of(planned), FrenchDate.of(last));
  }
}
