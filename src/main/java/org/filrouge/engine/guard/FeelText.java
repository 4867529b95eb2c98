package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an expression of a form names. Not a reader of FEEL: names and codes are enough to say that
 * something is asked of a field that is not there.
 */
record FeelText(String text) {

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern SHOWN = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[\\p{L}_][\\p{L}\\w]*");

  /** A field compared with codes: {@code decision != "ENDED"}, {@code "ENDED" = decision}. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "([\\p{L}_][\\w]*)\\s*(?:!=|=|in)\\s*\\(?\\s*((?:\"[^\"]*\"\\s*,?\\s*)+)"
              + "|\"([^\"]*)\"\\s*(?:!=|=)\\s*([\\p{L}_][\\w]*)"
              + "|list contains\\(\\s*([\\p{L}_][\\w]*)\\s*,\\s*\"([^\"]*)\"");

  private static final Set<String> WORDS =
      Set.of(
          ("true false null and or not if then else for in return some every satisfies between"
                  + " instance of function date time duration item this parent")
              .split(" "));

  /** Functions, which come before a parenthesis; some have two words. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(\\b(?:lower|upper|string|starts|ends|list|distinct|index|substring|get|day|week|month)"
              + " (?:case|length|with|contains|values|of|before|after|entries|value|year|week)|[\\p{L}_]\\w*)\\s*\\(");

  /** A name and one of the codes it is compared with. */
  record Comparison(String name, String code) {}

  /** Names of fields and variables: what is neither text, number, function nor a word of FEEL. */
  Set<String> names() {
    String bare = QUOTED.matcher(text).replaceAll(" ");
    bare = CALLED.matcher(bare).replaceAll(found -> isWord(found.group(1)) ? found.group() : "(");
    var names = new TreeSet<String>();
    NAME.matcher(bare).results().map(found -> found.group()).forEach(names::add);
    names.removeAll(WORDS);
    return names;
  }

  private static boolean isWord(String text) {
    return WORDS.contains(text) && !text.equals("not");
  }

  List<Comparison> comparisons() {
    var comparisons = new ArrayList<Comparison>();
    for (var found = COMPARED.matcher(text); found.find(); ) {
      if (found.group(1) != null) {
        for (var code = QUOTED.matcher(found.group(2)); code.find(); ) {
          comparisons.add(new Comparison(found.group(1), code.group(1)));
        }
      } else if (found.group(3) != null) {
        comparisons.add(new Comparison(found.group(4), found.group(3)));
      } else {
        comparisons.add(new Comparison(found.group(5), found.group(6)));
      }
    }
    return comparisons;
  }

  /** What a text shows between double braces. */
  static List<String> shownIn(String text) {
    return SHOWN.matcher(text).results().map(found -> found.group(1).strip()).toList();
  }
}
