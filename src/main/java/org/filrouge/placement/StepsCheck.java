package org.filrouge.placement;

/** Steps follow one another, each with its date and its hours (R65-66). */
final class StepsCheck {

  private StepsCheck() {}

  /** Every step after the first. */
  static void following(Steps schedule, Missing missing) {
    var dates = schedule.dates();
    var hours = schedule.hours();
    for (int i = 1; i < dates.length; i++) {
      String step = "step" + (i + 1);
      boolean given = dates[i] != null || hours[i] != null;
      missing
          .unless(!given || dates[i] != null, step + "Date", "indiquez quand commence ce palier.")
          .unless(!given || hours[i] != null, step + "Hours", "indiquez les heures de ce palier.")
          .unless(
              dates[i] == null || dates[i - 1] != null,
              step + "Date",
              "remplissez d'abord le palier précédent.")
          .unless(
              dates[i] == null || dates[i - 1] == null || dates[i].isAfter(dates[i - 1]),
              step + "Date",
              "ce palier doit commencer après le précédent.");
    }
  }
}
