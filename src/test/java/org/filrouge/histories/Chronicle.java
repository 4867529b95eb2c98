package org.filrouge.histories;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done, over all the trials, and what was refused. */
class Chronicle {

  private final TreeMap<String, Integer> done = new TreeMap<>();
  private final TreeMap<String, Integer> refused = new TreeMap<>();

  int acts;
  int refusals;
  int timers;
  int checks;

  /** What was done, and by which codes; people's words are no code. */
  void done(String what, Map<String, Object> values) {
    acts++;
    done.merge(what, 1, Integer::sum);
    for (var key : List.of("decision", "answer", "reason", "next", "stage", "found", "result")) {
      if (values.get(key) instanceof String code && code.matches("[A-Z_]+")) {
        done.merge(what + " " + code, 1, Integer::sum);
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
