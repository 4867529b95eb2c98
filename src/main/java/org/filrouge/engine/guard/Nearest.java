package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name somebody probably meant. */
final class Nearest {

  private static final int SLIPS = 2;

  private Nearest() {}

  static Optional<String> to(String name, Collection<String> known) {
    var distance = new LevenshteinDistance(SLIPS);
    return known.stream()
        .filter(candidate -> distance.apply(name, candidate) >= 0)
        .min(Comparator.comparing(candidate -> distance.apply(name, candidate)));
  }
}
