package org.filrouge.caseload;

import java.util.List;

/**
 * The reviews that come, ready to be shown in French.
 *
 * @param lists people whom the reader follows, one list a function the reader holds
 * @param columns heads of the tables' counts, the late ones first
 * @param tables counts for a manager, by agent and by organism
 */
public record CaseLoadView(
    String today, List<Followed> lists, List<String> columns, List<Table> tables) {

  /** People someone follows, by when their review is due. */
  public record Followed(String title, String sentence, List<Group> groups) {}

  /** Those due at the same time; the late ones are the first group. */
  public record Group(String label, boolean late, List<Line> lines) {}

  /**
   * One review to come.
   *
   * @param name {@code null} where the dossier would not show it
   * @param left how long until then, or since
   */
  public record Line(
      long file, String name, String organism, String planned, String last, String left) {}

  /** Counts by agent or by organism. */
  public record Table(String title, String by, List<Tally> rows) {}

  /** How many reviews one agent or organism has, in the order of the columns. */
  public record Tally(String code, String name, List<Integer> counts, int total) {}
}
