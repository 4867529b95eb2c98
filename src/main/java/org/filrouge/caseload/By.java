package org.filrouge.caseload;

/** What a manager's counts are sorted by. */
enum By {
  AGENT("p.agent = :code"),
  ORGANISM("o.code = :code"),
  /** Counts of people followed without reviews: read otherwise, see NextContacts. */
  FOLLOWED("p.agent = :code");

  /** Stands for those who hold no place at the moment. */
  static final String NONE = "-";

  private final String condition;

  By(String condition) {
    this.condition = condition;
  }

  String condition(String code) {
    return this == ORGANISM && NONE.equals(code)
        ? " and o.code is null and :code is not null"
        : " and " + condition;
  }
}
