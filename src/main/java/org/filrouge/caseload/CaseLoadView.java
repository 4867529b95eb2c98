package org.filrouge.caseload;

import java.util.List;

/**
 * The reviews or the contacts that come, ready to be shown in French.
 *
 * @param of what the reader's programme counts by
 * @param lists people whom the reader follows, one list a function the reader holds
 * @param columns heads of the tables' counts, the late ones first
 * @param tables counts for a manager, by agent and by organism
 */
public record CaseLoadView(
    Of of, String today, List<Followed> lists, List<String> columns, List<Table> tables) {

  /** What is awaited: reviews where people take part, contacts elsewhere. */
  public enum Of {
    REVIEWS,
    CONTACTS
  }

  /** How many are past their date, of what the reader's programme counts by. */
  public record Late(Of of, int late) {}

  /**
   * People someone follows, by when their review is due.
   *
   * @param agents whose cases may be read, by account; empty where there is no choice
   * @param agent the account whose cases these are, or {@code null}
   */
  public record Followed(
      String title, String sentence, List<Group> groups, List<Choice> agents, String agent) {}

  /** One choice of a list. */
  public record Choice(String code, String name) {}

  /** Those due at the same time; the late ones are the first group. */
  public record Group(String label, boolean late, List<Line> lines) {}

  /**
   * One review, or one contact, to come.
   *
   * @param name {@code null} where the dossier would not show it
   * @param agent what the agent is called
   * @param left how long until then, or since
   * @param consent what is to be done about the written consent, or {@code null}
   * @param step where someone stands who is followed without reviews, or {@code null}
   * @param next when someone will speak with them, or {@code null}
   */
  public record Line(
      long file,
      String name,
      String agent,
      String organism,
      String planned,
      String last,
      String left,
      String consent,
      String step,
      String next) {}

  /** Counts by agent or by organism. */
  public record Table(String title, String by, List<Tally> rows) {}

  /** How many reviews one agent or organism has, in the order of the columns. */
  public record Tally(String code, String name, List<Integer> counts, int total) {}
}
