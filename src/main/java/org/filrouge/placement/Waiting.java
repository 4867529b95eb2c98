package org.filrouge.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Waiting lists, one an organism. The visible rule: first registered, first served; the number of
 * the registration tells two of the same moment apart. Only {@link Places} writes, while it holds
 * the organism.
 */
@Repository
class Waiting {

  private static final String SELECT =
      "select w.id, w.pathway_id, w.organism_code, o.name as organism_name, w.since,"
          + " (select count(*) from waiting b where b.organism_code = w.organism_code"
          + " and b.left_at is null and (b.since < w.since or (b.since = w.since and b.id <= w.id)))"
          + " as person_rank"
          + " from waiting w join organism o on o.code = w.organism_code"
          + " where w.left_at is null and ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Waiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void registered(long pathway, String organism, String actor) {
    try {
      jdbc.sql(
              "insert into waiting (organism_code, pathway_id, since, registered_by, active_pathway)"
                  + " values (?, ?, ?, ?, ?)")
          .params(organism, pathway, Times.now(clock), actor, pathway)
          .update();
    } catch (DuplicateKeyException alreadyWaits) {
      throw new ConcurrencyFailureException("Pathway " + pathway + " waits already", alreadyWaits);
    }
  }

  /** Where the pathway waits. */
  Optional<WaitingPerson> of(long pathway) {
    return jdbc.sql(SELECT + "w.active_pathway = ?").param(pathway).query(Waiting::row).optional();
  }

  WaitingPerson registration(long pathway) {
    return of(pathway)
        .orElseThrow(() -> new NoSuchElementException("Pathway " + pathway + " does not wait"));
  }

  /** The next person served. */
  Optional<WaitingPerson> next(String organism) {
    return jdbc.sql(SELECT + "w.organism_code = ? order by w.since, w.id fetch first 1 rows only")
        .param(organism)
        .query(Waiting::row)
        .optional();
  }

  void left(WaitingPerson person, LeftWaiting reason) {
    int rows =
        jdbc.sql(
                "update waiting set left_at = ?, left_reason = ?, active_pathway = null"
                    + " where id = ? and left_at is null")
            .params(Times.now(clock), reason.name(), person.id())
            .update();
    if (rows != 1) {
      throw new ConcurrencyFailureException("Registration " + person.id() + " has changed");
    }
  }

  private static WaitingPerson row(ResultSet rs, int n) throws SQLException {
    return new WaitingPerson(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        Times.instant(rs, "since"),
        rs.getInt("person_rank"));
  }
}
