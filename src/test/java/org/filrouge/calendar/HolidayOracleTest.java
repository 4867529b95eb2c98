package org.filrouge.calendar;

import static de.focus_shift.jollyday.core.HolidayCalendar.CANADA;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thirty-one years compared with jollyday, which nobody here wrote. */
class HolidayOracleTest {

  /** What jollyday lists for Québec and the law does not make a statutory holiday. */
  private static final Set<String> NOT_STATUTORY =
      Set.of("christian.EASTER_MONDAY", "TRUTH_RECONCILIATION_DAY", "REMEMBRANCE", "BOXING_DAY");

  /**
   * Jollyday leaves 24 June on the Sunday; art. 2 of the LFN gives the Monday to weekday workers.
   */
  private static final Set<LocalDate> MOVED_TO_MONDAY =
      Set.of(
          LocalDate.of(2018, 6, 25),
          LocalDate.of(2029, 6, 25),
          LocalDate.of(2035, 6, 25),
          LocalDate.of(2040, 6, 25));

  private final HolidayManager jollyday =
      HolidayManager.getInstance(ManagerParameters.create(CANADA));

  @Test
  void everyHolidayOfOursIsKnownElsewhereSaveTheFeteNationaleTakenOnMonday() {
    Set<LocalDate> unknown = ourDays();
    unknown.removeAll(theirDays(Set.of()));
    assertThat(unknown).containsExactlyInAnyOrderElementsOf(MOVED_TO_MONDAY);
  }

  @Test
  void everyStatutoryDayKnownElsewhereIsOursSaveTheFeteNationaleOnASunday() {
    Set<LocalDate> missing = theirDays(NOT_STATUTORY);
    missing.removeAll(ourDays());
    assertThat(missing)
        .containsExactlyInAnyOrderElementsOf(
            MOVED_TO_MONDAY.stream().map(monday -> monday.minusDays(1)).toList());
  }

  @Test
  void theOracleReallyListsEightStatutoryDaysAYear() {
    assertThat(years())
        .hasSize(31)
        .allSatisfy(year -> assertThat(theirDaysIn(year, NOT_STATUTORY)).hasSize(8));
  }

  private static Stream<Year> years() {
    return IntStream.rangeClosed(2015, 2045).mapToObj(Year::of);
  }

  private static Set<LocalDate> ourDays() {
    return years()
        .flatMap(
            year -> Arrays.stream(Holiday.values()).map(holiday -> holiday.in(year.getValue())))
        .collect(toCollection(TreeSet::new));
  }

  private Set<LocalDate> theirDays(Set<String> exceptions) {
    return years()
        .flatMap(year -> theirDaysIn(year, exceptions))
        .collect(toCollection(TreeSet::new));
  }

  private Stream<LocalDate> theirDaysIn(Year year, Set<String> exceptions) {
    return jollyday.getHolidays(year, "qc").stream()
        .filter(holiday -> !exceptions.contains(holiday.getPropertiesKey()))
        .map(de.focus_shift.jollyday.core.Holiday::getDate);
  }
}
