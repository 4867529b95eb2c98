package org.filrouge.histories;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was done, over all the trials, what was refused, and how often each rule was looked at. */
class Chronicle {

  /** The field that says what was decided: the first of these that the form has. */
  static final List<String> PRIMARY =
      List.of("decision", "answer", "outcome", "result", "attendance", "found", "stage", "reason");

  /** Fields that say more about it. */
  static final List<String> SECONDARY =
      List.of(
          "next",
          "endReason",
          "stopReason",
          "closingReason",
          "refusalReason",
          "declineReason",
          "breakReason",
          "formerPlace");

  private final TreeMap<String, Integer> done = new TreeMap<>();
  private final TreeMap<String, Integer> refused = new TreeMap<>();
  private final TreeMap<String, Integer> lookedAt = new TreeMap<>();
  private final TreeSet<String> wouldSee = new TreeSet<>();

  int acts;
  int refusals;
  int timers;
  int checks;

  /** What was done, and by which codes; people's words are no code. */
  void done(String what, Map<String, Object> values) {
    acts++;
    seen(what);
    var primary = code(values, PRIMARY);
    if (primary != null) {
      seen(what + " " + primary);
      SECONDARY.stream()
          .map(key -> code(values, List.of(key)))
          .filter(Objects::nonNull)
          .forEach(code -> seen(what + " " + primary + "/" + code));
    }
  }

  private static String code(Map<String, Object> values, List<String> keys) {
    return keys.stream()
        .map(values::get)
        .filter(value -> value instanceof String code && code.matches("[A-Z_]+"))
        .map(String.class::cast)
        .findFirst()
        .orElse(null);
  }

  void seen(String fact) {
    done.merge(fact, 1, Integer::sum);
  }

  boolean has(String fact) {
    return done.containsKey(fact);
  }

  void refused(String what, String why) {
    refusals++;
    refused.merge(what + " : " + why.lines().findFirst().orElse(""), 1, Integer::sum);
  }

  void timer(String what) {
    timers++;
    done.merge("minuterie " + what, 1, Integer::sum);
  }

  /** A rule was checked, of so many. */
  void held(String rule, int of) {
    checks++;
    lookedAt.merge(rule, of, Integer::sum);
  }

  /** A rule was shown to turn red when it is broken on purpose. */
  void wouldSee(String rule) {
    wouldSee.add(rule);
  }

  boolean isKnownToSee(String rule) {
    return wouldSee.contains(rule);
  }

  /** Rules that were checked on nobody. */
  List<String> vacuous() {
    return lookedAt.entrySet().stream()
        .filter(rule -> rule.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  List<String> missing(Stream<String> expected) {
    return expected.filter(what -> !done.containsKey(what)).toList();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    done.forEach((what, times) -> text.append("- %s : %d%n".formatted(what, times)));
    text.append("\n## Règles, et combien de fois chacune avait quelqu'un à regarder\n\n");
    lookedAt.forEach((rule, times) -> text.append("- %s : %d%n".formatted(rule, times)));
    text.append("\n## Refus\n\n");
    refused.forEach((what, times) -> text.append("- %s : %d%n".formatted(what, times)));
    return text.toString();
  }
}
