package org.filrouge.simulation;

import java.util.TreeMap;

/** How often each thing was done, and how long it took. */
class Tally {

  private final TreeMap<String, long[]> timed = new TreeMap<>();
  private final TreeMap<String, Integer> counted = new TreeMap<>();

  void timed(String what, Runnable act) {
    long began = System.nanoTime();
    act.run();
    var sum = timed.computeIfAbsent(what, any -> new long[2]);
    sum[0]++;
    sum[1] += System.nanoTime() - began;
  }

  void count(String what) {
    counted.merge(what, 1, Integer::sum);
  }

  void refused(String what, String message) {
    count("refus — " + what + " : " + message);
  }

  long times(String what) {
    return timed.getOrDefault(what, new long[2])[0];
  }

  /** Of one of them, on average. */
  double milliseconds(String what) {
    var sum = timed.getOrDefault(what, new long[2]);
    return sum[0] == 0 ? 0 : sum[1] / 1e6 / sum[0];
  }

  long all() {
    return timed.values().stream().mapToLong(sum -> sum[0]).sum();
  }

  @Override
  public String toString() {
    var text =
        new StringBuilder("| Ce qui a été fait | Fois | Millisecondes chacune |\n|---|---|---|\n");
    timed.forEach(
        (what, sum) ->
            text.append("| %s | %d | %.1f |%n".formatted(what, sum[0], sum[1] / 1e6 / sum[0])));
    text.append('\n');
    counted.forEach((what, times) -> text.append("- %s : %d%n".formatted(what, times)));
    return text.toString();
  }
}
