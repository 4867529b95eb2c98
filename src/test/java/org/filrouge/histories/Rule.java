package org.filrouge.histories;

/**
 * What must hold, as a question to the tables; counted, so that a rule which looked at nobody is
 * known.
 *
 * @param name what a reader sees when it breaks
 * @param among all those it looks at: the text after {@code from}
 * @param broken which of them break it
 * @param spoil a statement that breaks it, to show that the rule would see it
 */
record Rule(String name, String among, String broken, String spoil) {

  static final String OURS = "p.file_number in (:files)";
  static final String FILES =
      "pathway_id in (select id from pathway where file_number in (:files))";

  /** How many it looks at, and how many of those break it. */
  String count() {
    return "select count(*) as looked_at, coalesce(sum(case when "
        + broken
        + " then 1 else 0 end), 0) as broken from "
        + among;
  }

  /** Those that break it. */
  String details() {
    return "select * from " + among + " and (" + broken + ")";
  }
}
