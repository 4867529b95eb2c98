package org.filrouge.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Two versions of a plan side by side, in plain French: what was added, removed, changed (R59). An
 * objective is followed from one version to the next by its words, else by the programme objective
 * it carries; an activity by its words, else by its kind.
 */
public final class PlanComparison {

  /** What became of a part of the plan. */
  public enum Change {
    SAME("Inchangé"),
    CHANGED("Modifié"),
    ADDED("Ajouté"),
    REMOVED("Retiré");

    private final String label;

    Change(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One part of the plan in both versions.
   *
   * @param before {@code null} when it was added
   * @param after {@code null} when it was removed
   */
  public record Part(String label, String before, String after) {

    public Change change() {
      if (before == null) {
        return Change.ADDED;
      }
      if (after == null) {
        return Change.REMOVED;
      }
      return before.equals(after) ? Change.SAME : Change.CHANGED;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private PlanComparison() {}

  /** Every part of either version: objectives first, then activities, pace and template. */
  public static List<Part> of(PlanContent before, PlanContent after) {
    var comparison = new PlanComparison();
    comparison.match(
        "Objectif",
        before.objectives(),
        after.objectives(),
        List.of(
            Objective::equals,
            (a, b) -> a.objective().equals(b.objective()),
            (a, b) -> a.programme() == b.programme()),
        PlanWords::of);
    comparison.match(
        "Activité",
        before.activities(),
        after.activities(),
        List.of(
            Activity::equals,
            (a, b) -> a.activity().equals(b.activity()),
            (a, b) -> a.kind() == b.kind()),
        PlanWords::of);
    comparison.part("Rythme", before.pace().label(), after.pace().label());
    comparison.part("Modèle de plan", before.template().label(), after.template().label());
    return List.copyOf(comparison.parts);
  }

  /** « Ajouté : objectif 2. Modifié : rythme. », or that nothing changed. */
  public static String summary(List<Part> parts) {
    var sentences = new ArrayList<String>();
    for (Change change : List.of(Change.ADDED, Change.REMOVED, Change.CHANGED)) {
      var labels =
          parts.stream()
              .filter(part -> part.change() == change)
              .map(part -> part.label().toLowerCase(java.util.Locale.CANADA_FRENCH))
              .toList();
      if (!labels.isEmpty()) {
        sentences.add(change.label() + " : " + String.join(", ", labels) + ".");
      }
    }
    return sentences.isEmpty() ? "Rien n'a changé." : String.join(" ", sentences);
  }

  private void part(String label, String before, String after) {
    parts.add(new Part(label, before, after));
  }

  /** The surest likeness first; what is left over was added or removed. */
  private <T> void match(
      String label,
      List<T> before,
      List<T> after,
      List<BiPredicate<T, T>> likenesses,
      Function<T, String> words) {
    var left = new ArrayList<>(before);
    var matched = new ArrayList<T>(java.util.Collections.nCopies(after.size(), null));
    for (BiPredicate<T, T> alike : likenesses) {
      for (int i = 0; i < after.size(); i++) {
        T here = after.get(i);
        if (matched.get(i) == null) {
          matched.set(i, take(left, there -> alike.test(there, here)));
        }
      }
    }
    for (int i = 0; i < after.size(); i++) {
      T old = matched.get(i);
      part(label + " " + (i + 1), old == null ? null : words.apply(old), words.apply(after.get(i)));
    }
    for (T gone : left) {
      part(
          label + " " + (before.indexOf(gone) + 1) + " de la version précédente",
          words.apply(gone),
          null);
    }
  }

  private static <T> T take(List<T> from, java.util.function.Predicate<T> wanted) {
    var found = from.stream().filter(wanted).findFirst().orElse(null);
    if (Objects.nonNull(found)) {
      from.remove(found);
    }
    return found;
  }
}
