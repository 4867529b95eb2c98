package org.filrouge.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The steps of a progressive schedule as a form sends them, filled in or not (R65-66). */
interface Steps {

  /** When each step begins, in the order of the form. */
  LocalDate[] dates();

  /** Hours a week of each step, in the order of the form. */
  Integer[] hours();

  /** The steps filled in, in the order of the form. */
  default List<Step> steps() {
    var steps = new ArrayList<Step>();
    var dates = dates();
    for (int i = 0; i < dates.length; i++) {
      if (dates[i] != null && hours()[i] != null) {
        steps.add(new Step(dates[i], hours()[i]));
      }
    }
    return steps;
  }
}
