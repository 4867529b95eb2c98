package org.filrouge.participation;

import java.util.stream.Collectors;

/** A plan in sentences, for those who read it. */
public final class PlanWords {

  private PlanWords() {}

  /** An objective, whose programme objective it is, and how it will be seen to be reached. */
  public static String of(Objective objective) {
    return (objective.domain() == null ? "" : objective.domain().label() + "\n")
        + objective.objective()
        + "\nObjectif du programme : "
        + objective.programme().label()
        + "\nOn le verra ainsi : "
        + objective.indicator();
  }

  /** An activity, its kind and its setting. */
  public static String of(Activity activity) {
    return "%s\n%s, %s"
        .formatted(
            activity.activity(),
            activity.kind().label(),
            activity.setting().label().toLowerCase(java.util.Locale.CANADA_FRENCH));
  }

  /** The whole plan as a form's text shows it. */
  static String shown(PlanContent content) {
    return content.objectives().stream()
            .map(o -> "#### Objectif %d\n%s".formatted(o.position(), plain(of(o))))
            .collect(Collectors.joining("\n\n"))
        + "\n\n#### Activités\n"
        + content.activities().stream()
            .map(a -> "- " + plain(of(a)).replace("\n", "\n  "))
            .collect(Collectors.joining("\n"))
        + "\n\n#### Rythme\n"
        + content.pace().label()
        + "\n\n#### Comment la personne a pris part au plan\n"
        + plain(content.takingPart());
  }

  /** People's words as they are: no character of theirs formats the page, each line is kept. */
  static String plain(String words) {
    return words
        .replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1")
        .replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2")
        .replaceAll("(?m)^(\\s*)([-+=])", "$1\\\\$2")
        .replaceAll("\\R", "  \n");
  }
}
