package org.filrouge.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One part of the dossier as a person reads it.
 *
 * @param notices why something is not shown
 * @param comparisons versions side by side, the latest first
 */
public record Section(
    String title, List<Fact> facts, List<String> notices, List<Comparison> comparisons) {

  /**
   * Two versions side by side.
   *
   * @param title what is compared
   * @param summary what changed, in one sentence or two
   * @param before heading of the older version
   * @param after heading of the newer one
   */
  public record Comparison(
      String title, String summary, String before, String after, List<Part> parts) {}

  /**
   * One part of two versions.
   *
   * @param change code that says how it is shown
   * @param words the same in French
   * @param before {@code null} when it was added
   * @param after {@code null} when it was removed
   */
  public record Part(String label, String change, String words, String before, String after) {}

  /** A label and what is known under it, in French. */
  public record Fact(String label, String value) {

    /** The same, in the words of a programme. */
    public Fact spoken(UnaryOperator<String> spoken) {
      return new Fact(spoken.apply(label), spoken.apply(value));
    }
  }

  /** The same, in the words of a programme. */
  Section spoken(UnaryOperator<String> spoken) {
    return new Section(
        spoken.apply(title),
        facts.stream().map(fact -> fact.spoken(spoken)).toList(),
        notices.stream().map(spoken).toList(),
        comparisons);
  }

  public static Builder titled(String title) {
    return new Builder(title);
  }

  /** Gathers what is known; what is not known takes no room on the page. */
  public static final class Builder {

    private final String title;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private Builder(String title) {
      this.title = title;
    }

    public Builder fact(String label, String value) {
      if (value != null && !value.isBlank()) {
        facts.add(new Fact(label, value));
      }
      return this;
    }

    public Builder notice(String sentence) {
      notices.add(sentence);
      return this;
    }

    public Builder comparison(Comparison comparison) {
      comparisons.add(comparison);
      return this;
    }

    /** The section, unless there is nothing in it. */
    public Optional<Section> build() {
      return facts.isEmpty() && notices.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Section(
                  title, List.copyOf(facts), List.copyOf(notices), List.copyOf(comparisons)));
    }
  }
}
