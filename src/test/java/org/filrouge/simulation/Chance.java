package org.filrouge.simulation;

import java.util.List;
import java.util.Random;

/** The same chance at every run. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  boolean percent(double share) {
    return random.nextDouble() * 100 < share;
  }

  /** From the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String oneOf(String... choices) {
    return oneOf(List.of(choices));
  }
}
