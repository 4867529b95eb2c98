package org.filrouge.caseload;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.filrouge.caseload.CaseLoadView.Tally;

/** In which order counts are read. */
final class Tallies {

  /** Those with the most late reviews, then the most that come soon, then by name. */
  static final Comparator<Tally> THE_LATEST_FIRST =
      Comparator.<Tally>comparingInt(row -> -row.counts().get(0))
          .thenComparingInt(row -> -row.counts().get(1))
          .thenComparing(Tally::name, Collator.getInstance(Locale.CANADA_FRENCH));

  private Tallies() {}
}
