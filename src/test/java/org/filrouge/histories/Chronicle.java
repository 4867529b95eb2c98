package org.filrouge.histories;

import java.util.List;
import java.util.TreeMap;

/** What was done, over all the trials, and what was refused. */
class Chronicle {

  private final TreeMap<String, Integer> done = new TreeMap<>();
  private final TreeMap<String, Integer> refused = new TreeMap<>();

  int acts;
  int refusals;
  int timers;
  int checks;

  void done(String what, Object... how) {
    acts++;
    done.merge(what, 1, Integer::sum);
    for (Object one : how) {
      if (one != null) {
        done.merge(what + " " + one, 1, Integer::sum);
      }
    }
  }

  void refused(String what, String why) {
    refusals++;
    refused.merge(what + " : " + why.lines().findFirst().orElse(""), 1, Integer::sum);
  }

  void timer(String what) {
    timers++;
    done.merge("minuterie " + what, 1, Integer::sum);
  }

  List<String> missing(List<String> expected) {
    return expected.stream().filter(what -> !done.containsKey(what)).toList();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    done.forEach((what, times) -> text.append("- %s : %d%n".formatted(what, times)));
    text.append("\n## Refus\n\n");
    refused.forEach((what, times) -> text.append("- %s : %d%n".formatted(what, times)));
    return text.toString();
  }
}
