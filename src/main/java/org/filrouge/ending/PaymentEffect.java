package org.filrouge.ending;

/** Until when what is paid goes on (R67-70). */
public enum PaymentEffect {
  LAST_DAY("Jusqu'au dernier jour"),
  MONTH_END("Jusqu'à la fin du mois du dernier jour");

  private final String label;

  PaymentEffect(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The day until which payments go on. */
  java.time.LocalDate until(java.time.LocalDate lastDay) {
    return this == LAST_DAY ? lastDay : lastDay.withDayOfMonth(lastDay.lengthOfMonth());
  }
}
