package org.filrouge.profiling;

import java.time.LocalDate;
import java.time.Period;

/** The five bands by which those reached are counted; computed, never asked (R153). */
public enum AgeBand {
  UNDER_25(25, "moins de 25 ans"),
  FROM_25(30, "de 25 à moins de 30 ans"),
  FROM_30(40, "de 30 à moins de 40 ans"),
  FROM_40(50, "de 40 à moins de 50 ans"),
  FROM_50(Integer.MAX_VALUE, "50 ans et plus");

  private final int below;
  private final String label;

  AgeBand(int below, String label) {
    this.below = below;
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The band of someone that day, from the birthday on. */
  static AgeBand on(LocalDate day, LocalDate born) {
    int age = Period.between(born, day).getYears();
    for (AgeBand band : values()) {
      if (age < band.below) {
        return band;
      }
    }
    return FROM_50;
  }
}
