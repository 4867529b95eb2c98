package org.filrouge.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of the dossier as a person reads it.
 *
 * @param notices why something is not shown
 */
public record Section(String title, List<Fact> facts, List<String> notices) {

  /** A label and what is known under it, in French. */
  public record Fact(String label, String value) {}

  public static Builder titled(String title) {
    return new Builder(title);
  }

  /** Gathers what is known; what is not known takes no room on the page. */
  public static final class Builder {

    private final String title;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

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

    /** The section, unless there is nothing in it. */
    public Optional<Section> build() {
      return facts.isEmpty() && notices.isEmpty()
          ? Optional.empty()
          : Optional.of(new Section(title, List.copyOf(facts), List.copyOf(notices)));
    }
  }
}
