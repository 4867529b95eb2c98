package org.filrouge.ending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.filrouge.participant.Times;

/** Reads a request from its row. */
final class EndRow {

  private EndRow() {}

  /**
   * The request of a row.
   *
   * @param changes reads what changed for each objective, once there is a report
   */
  static EndRequest of(ResultSet rs, LongFunction<List<EndReport.Change>> changes)
      throws SQLException {
    return new EndRequest(
        rs.getLong("id"),
        rs.getLong("pathway_id"),
        EndSource.valueOf(rs.getString("source")),
        Times.instant(rs, "asked_at"),
        EndReason.valueOf(rs.getString("reason")),
        rs.getString("note"),
        rs.getObject("last_day_expected", LocalDate.class),
        rs.getString("organism_code"),
        rs.getString("organism_name"),
        rs.getString("next_proposed") == null ? null : effect(rs),
        rs.getObject("reported_at") == null ? null : report(rs, changes.apply(rs.getLong("id"))),
        rs.getString("waived_reason"),
        rs.getString("decision") == null ? null : answer(rs));
  }

  private static EndEffect effect(ResultSet rs) throws SQLException {
    return new EndEffect(
        rs.getBoolean("report_asked"),
        PlaceEffect.valueOf(rs.getString("place_effect")),
        PaymentEffect.valueOf(rs.getString("payment_effect")),
        AfterEnd.valueOf(rs.getString("next_proposed")),
        rs.getBoolean("letters"),
        rs.getBoolean("quiet"),
        rs.getString("effect_reasons"),
        "");
  }

  private static EndReport report(ResultSet rs, List<EndReport.Change> changes)
      throws SQLException {
    return new EndReport(
        Times.instant(rs, "reported_at"),
        rs.getString("reported_by"),
        changes,
        rs.getString("person_says"),
        EndRecommendation.valueOf(rs.getString("recommendation")),
        rs.getString("recommendation_reason"),
        MandateWish.valueOf(rs.getString("mandate")),
        rs.getString("mandate_note"));
  }

  private static EndAnswer answer(ResultSet rs) throws SQLException {
    String next = rs.getString("next_decided");
    return new EndAnswer(
        Times.instant(rs, "decided_at"),
        EndDecision.valueOf(rs.getString("decision")),
        next == null ? null : AfterEnd.valueOf(next),
        rs.getString("decision_reason"),
        rs.getObject("last_day", LocalDate.class),
        rs.getObject("paid_until", LocalDate.class),
        rs.getObject("mandate_accepted", Boolean.class),
        rs.getString("mandate_reason"),
        rs.getString("next_step"));
  }
}
