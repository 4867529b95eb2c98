package org.filrouge.participant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened, one plain French line per fact, in the same transaction as the fact (R132-135).
 */
@Repository
public class Timeline {

  private final JdbcClient jdbc;
  private final Clock clock;

  Timeline(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One line as a reader sees it. */
  public record Line(Instant at, String actor, String line) {}

  /** Adds a line; at most 1,000 characters, a longer one is cut. */
  public void add(long pathway, String actor, String line) {
    jdbc.sql("insert into timeline (pathway_id, at, actor, line) values (?, ?, ?, ?)")
        .params(
            pathway, Times.now(clock), actor, line.length() > 1000 ? line.substring(0, 1000) : line)
        .update();
  }

  /** Every line of every pathway of a file, oldest first: the story is told once (R35). */
  public List<Line> of(long fileNumber) {
    return jdbc.sql(
            "select t.at, t.actor, t.line from timeline t join pathway p on p.id = t.pathway_id"
                + " where p.file_number = ? order by t.at, t.id")
        .param(fileNumber)
        .query(
            (rs, n) ->
                new Line(Times.instant(rs, "at"), rs.getString("actor"), rs.getString("line")))
        .list();
  }
}
