package org.filrouge.caseload;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.filrouge.caseload.CaseLoadView.Tally;

/** In which order counts are read. */
final class Tallies {

  /** How names are put in order. */
  static final Comparator<Object> FRENCH = Collator.getInstance(Locale.CANADA_FRENCH);

  /** Those with the most late reviews, then the most that come soon, then by name. */
  static final Comparator<Tally> THE_LATEST_FIRST =
      Comparator.<Tally>comparingInt(row -> -row.counts().get(0))
          .thenComparingInt(row -> -row.counts().get(1))
          .thenComparing(Tally::name, FRENCH);

  private Tallies() {}
}
