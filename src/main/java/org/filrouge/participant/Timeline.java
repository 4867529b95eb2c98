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
  private final Vocabulary vocabulary;

  Timeline(JdbcClient jdbc, Clock clock, Vocabulary vocabulary) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.vocabulary = vocabulary;
  }

  /** One line as a reader sees it. */
  public record Line(Instant at, String actor, String line) {}

  /** Adds a line, in the words of its programme; one of over 1,000 characters is cut. */
  public void add(long pathway, String actor, String told) {
    String line = Vocabulary.names(told) ? vocabulary.spoken(told, programme(pathway)) : told;
    jdbc.sql("insert into timeline (pathway_id, at, actor, line) values (?, ?, ?, ?)")
        .params(
            pathway, Times.now(clock), actor, line.length() > 1000 ? line.substring(0, 1000) : line)
        .update();
  }

  private String programme(long pathway) {
    return jdbc.sql("select programme from pathway where id = ?")
        .param(pathway)
        .query(String.class)
        .single();
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
