package org.filrouge.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Times;

/** Reads a row of the table. */
final class EligibilityRow {

  private EligibilityRow() {}

  static Eligibility read(ResultSet rs, int n) throws SQLException {
    return new Eligibility(
        rs.getLong("id"),
        Times.instant(rs, "assessed_at"),
        rs.getString("assessed_by"),
        situation(rs),
        proposal(rs),
        decision(rs));
  }

  private static Situation situation(ResultSet rs) throws SQLException {
    return new Situation(
        AidProgramme.valueOf(rs.getString("aid_programme")),
        ConstraintStatus.valueOf(rs.getString("constraint_status")),
        rs.getBoolean("far_from_market"),
        rs.getBoolean("prevented"),
        rs.getString("situation"),
        rs.getString("motivation"),
        Codes.of(Characteristic.class, rs.getString("characteristics")),
        Distance.valueOf(rs.getString("ppm_profession")),
        Distance.valueOf(rs.getString("ppm_market")),
        Distance.valueOf(rs.getString("ppm_person")));
  }

  private static Optional<Eligibility.Proposal> proposal(ResultSet rs) throws SQLException {
    String reasons = rs.getString("proposal_reasons");
    String verdict = rs.getString("proposal");
    return reasons == null && verdict == null
        ? Optional.empty()
        : Optional.of(
            new Eligibility.Proposal(
                Optional.ofNullable(verdict).map(Verdict::valueOf),
                reasons == null ? "" : reasons));
  }

  private static Optional<Eligibility.Decision> decision(ResultSet rs) throws SQLException {
    String verdict = rs.getString("decision");
    if (verdict == null) {
      return Optional.empty();
    }
    String refusal = rs.getString("refusal_reason");
    return Optional.of(
        new Eligibility.Decision(
            Verdict.valueOf(verdict),
            Times.instant(rs, "decided_at"),
            rs.getString("decided_by"),
            rs.getString("divergence_reason"),
            refusal == null ? null : RefusalReason.valueOf(refusal)));
  }
}
