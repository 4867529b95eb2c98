package org.filrouge.participation;

/** How many objectives or activities a plan holds; each opens its own fields. */
public enum HowMany {
  ONE("1"),
  TWO("2"),
  THREE("3"),
  FOUR("4");

  private final String label;

  HowMany(String label) {
    this.label = label;
  }

  /** So many. */
  int count() {
    return ordinal() + 1;
  }

  /** The choice for so many: one at least, four at most. */
  static HowMany of(int count) {
    return values()[Math.max(1, Math.min(count, 4)) - 1];
  }

  public String label() {
    return label;
  }
}
