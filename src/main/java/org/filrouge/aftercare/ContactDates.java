package org.filrouge.aftercare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** When contacts are planned: so many months after the start, on a working day (R92-93). */
final class ContactDates {

  private ContactDates() {}

  /** One contact to plan. */
  record Planned(int months, LocalDate on) {}

  /**
   * The contacts still ahead, in order. Those whose day is past when the start is told late are not
   * asked for any more; but one is always planned, so that nobody is lost from sight (R120).
   *
   * @param months after the start, in order, at least one
   * @param worked the same day or the next working one
   */
  static List<Planned> after(
      LocalDate start, LocalDate today, List<Integer> months, UnaryOperator<LocalDate> worked) {
    var planned = new ArrayList<Planned>();
    for (int month : months) {
      var day = worked.apply(start.plusMonths(month));
      if (!day.isBefore(today)) {
        planned.add(new Planned(month, day));
      }
    }
    return planned.isEmpty()
        ? List.of(new Planned(months.get(months.size() - 1), worked.apply(today)))
        : List.copyOf(planned);
  }
}
