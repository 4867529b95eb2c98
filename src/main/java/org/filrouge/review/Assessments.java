package org.filrouge.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.filrouge.task.Markdown;

/** An assessment in French sentences. */
final class Assessments {

  private Assessments() {}

  /** Two words a kind: « 2 atteint, 1 en partie atteint », in the order of the choices. */
  static String counted(List<AssessedObjective> assessed) {
    if (assessed.size() == 1 && assessed.get(0).position() == 0) {
      return "dans l'ensemble, " + inSentence(assessed.get(0).achievement().label());
    }
    return Arrays.stream(Achievement.values())
        .map(a -> count(assessed, a))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<AssessedObjective> assessed, Achievement achievement) {
    long count = assessed.stream().filter(o -> o.achievement() == achievement).count();
    return count == 0 ? "" : "%s — %d".formatted(inSentence(achievement.label()), count);
  }

  /** One line an objective, for the person who decides. */
  static Markdown listed(List<AssessedObjective> assessed) {
    return Markdown.list(assessed.stream().map(Assessments::line).toList());
  }

  private static Markdown line(AssessedObjective o) {
    return Markdown.of(
        "%s : **%s**%s",
        o.position() == 0
            ? "Dans l'ensemble"
            : "Objectif %d — %s"
                .formatted(o.position(), o.objective().replaceFirst("[\\s.;:,]+$", "")),
        inSentence(o.achievement().label()),
        o.note() == null ? "" : ". " + o.note());
  }

  static String inSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + label.substring(1);
  }
}
