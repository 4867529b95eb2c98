package org.filrouge.review;

import java.util.List;

/** The objectives taken together, as the decision table reads them. */
enum Progress {
  NOT_ASSESSED,
  ALL_REACHED,
  SOME,
  NONE_YET,
  NO_LONGER_RELEVANT;

  /** Objectives that no longer matter weigh neither way, unless nothing else is left. */
  static Progress of(List<Achievement> achievements) {
    if (achievements.isEmpty()) {
      return NOT_ASSESSED;
    }
    var standing = achievements.stream().filter(a -> a != Achievement.NO_LONGER_RELEVANT).toList();
    if (standing.isEmpty()) {
      return NO_LONGER_RELEVANT;
    }
    if (standing.stream().allMatch(a -> a == Achievement.REACHED)) {
      return ALL_REACHED;
    }
    return standing.stream().allMatch(a -> a == Achievement.NOT_YET) ? NONE_YET : SOME;
  }
}
