package org.filrouge.dossier;

import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Times;
import org.filrouge.transition.HandOverReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who read what of whom, and when; one row a reading, and one a reading refused, without exception
 * (R129-131).
 */
@Repository
class AccessLog implements HandOverReadings {

  private final JdbcClient jdbc;
  private final Clock clock;

  AccessLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void read(Reading reading, String user) {
    log(reading.pathwayId(), user, "DOSSIER_" + reading.reader().name());
  }

  /**
   * Someone was given a document.
   *
   * @return whether it is the first time today that they are given that one
   */
  boolean handedOut(long pathwayId, String user, String document) {
    String what = "DOCUMENT_" + document;
    long before =
        jdbc.sql(
                "select count(*) from access_log where pathway_id = ? and at >= ? and actor = ?"
                    + " and what = ?")
            .params(
                pathwayId,
                LocalDate.now(clock.withZone(WorkingDays.QUEBEC))
                    .atStartOfDay(WorkingDays.QUEBEC)
                    .toOffsetDateTime(),
                user,
                what)
            .query(Long.class)
            .single();
    log(pathwayId, user, what);
    return before == 0;
  }

  @Override
  public void handOverRead(long pathwayId, String user) {
    log(pathwayId, user, "HAND_OVER");
  }

  /** Someone asked for a dossier that is not theirs to read, and saw nothing of it. */
  void refused(long pathwayId, String user) {
    log(pathwayId, user, "DOSSIER_REFUSED");
  }

  private void log(long pathwayId, String user, String what) {
    jdbc.sql("insert into access_log (at, actor, pathway_id, what) values (?, ?, ?, ?)")
        .params(Times.now(clock), user, pathwayId, what)
        .update();
  }
}
