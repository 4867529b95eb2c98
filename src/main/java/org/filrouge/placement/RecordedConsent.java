package org.filrouge.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the consents on record. */
@Repository
class RecordedConsent implements WrittenConsent {

  private final JdbcClient jdbc;
  private final Clock clock;

  RecordedConsent(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean covers(long fileNumber, String organism) {
    return jdbc.sql(
                "select count(*) from consent where file_number = ? and organism_code = ?"
                    + " and withdrawn_on is null and valid_until >= ?")
            .params(fileNumber, organism, LocalDate.now(clock.withZone(WorkingDays.QUEBEC)))
            .query(Integer.class)
            .single()
        > 0;
  }
}
