package org.filrouge.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Codes;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Written consents, by file and organism. The one signed last is the one that counts: it replaces
 * those before it, and a withdrawal ends them all at once (R129-131).
 */
@Repository
public class Consents {

  private static final String SELECT =
      "select id, file_number, organism_code, signed_on, information, purpose, valid_until,"
          + " form_kept_at, recorded_at, recorded_by, withdrawn_on, withdrawal_reason from consent where ";

  private static final String LATEST_SIGNED_FIRST = " order by signed_on desc, id desc";

  private final JdbcClient jdbc;
  private final Clock clock;

  Consents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A signed form was recorded for that organism. */
  void recorded(long fileNumber, String organismCode, SignedForm form, String actor) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            fileNumber,
            organismCode,
            form.signedOn(),
            Codes.column(form.information()),
            form.purpose(),
            form.validUntil(),
            form.formKeptAt(),
            Times.now(clock),
            actor)
        .update();
  }

  /** The person took back all they had signed for these organisms; none of it holds any more. */
  void withdrawn(long fileNumber, Withdrawal withdrawal, String actor) {
    jdbc.sql(
            "update consent set withdrawn_on = :on, withdrawal_recorded_at = :now,"
                + " withdrawal_recorded_by = :actor, withdrawal_reason = :reason"
                + " where file_number = :file and organism_code in (:organisms)"
                + " and withdrawn_on is null")
        .param("on", withdrawal.on())
        .param("now", Times.now(clock))
        .param("actor", actor)
        .param("reason", withdrawal.reason())
        .param("file", fileNumber)
        .param("organisms", withdrawal.organisms())
        .update();
  }

  /** Whose consents the person took back, when, and why if they said so. */
  record Withdrawal(Collection<String> organisms, LocalDate on, String reason) {}

  /** Whether that organism may read who the person is, today in Québec (invariant 3). */
  public boolean covers(long fileNumber, String organismCode) {
    return inForce(fileNumber, organismCode).isPresent();
  }

  /** Whether the person took back what they had signed for that organism. */
  public boolean withdrawn(long fileNumber, String organismCode) {
    return latest(fileNumber, organismCode)
        .filter(consent -> consent.withdrawnOn() != null)
        .isPresent();
  }

  /** What that organism may read today; nothing without a consent in force. */
  public Set<Information> shared(long fileNumber, String organismCode) {
    return inForce(fileNumber, organismCode).map(Consent::information).orElse(Set.of());
  }

  /** Those of the files whose person lets that organism read this today; one statement for all. */
  public Set<Long> sharing(Information information, String organismCode, Collection<Long> files) {
    if (files.isEmpty()) {
      return Set.of();
    }
    var byFile = new LinkedHashMap<Long, Consent>();
    jdbc.sql(SELECT + "organism_code = :organism and file_number in (:files)" + LATEST_SIGNED_FIRST)
        .param("organism", organismCode)
        .param("files", files)
        .query(this::row)
        .list()
        .forEach(consent -> byFile.putIfAbsent(consent.fileNumber(), consent));
    return byFile.values().stream()
        .filter(consent -> consent.inForce(today()))
        .filter(consent -> consent.information().contains(information))
        .map(Consent::fileNumber)
        .collect(Collectors.toSet());
  }

  /** The consent that counts for each of the files and each organism; one statement for all. */
  public List<Consent> latest(Collection<Long> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    var byOrganism = new LinkedHashMap<String, Consent>();
    jdbc.sql(SELECT + "file_number in (:files)" + LATEST_SIGNED_FIRST)
        .param("files", files)
        .query(this::row)
        .list()
        .forEach(
            consent ->
                byOrganism.putIfAbsent(
                    consent.fileNumber() + " " + consent.organismCode(), consent));
    return List.copyOf(byOrganism.values());
  }

  /** The consent that counts for each organism, in force or not, latest signed first. */
  public List<Consent> latest(long fileNumber) {
    var byOrganism = new LinkedHashMap<String, Consent>();
    jdbc.sql(SELECT + "file_number = ?" + LATEST_SIGNED_FIRST)
        .param(fileNumber)
        .query(this::row)
        .list()
        .forEach(consent -> byOrganism.putIfAbsent(consent.organismCode(), consent));
    return List.copyOf(byOrganism.values());
  }

  /** The consent that counts for that organism, if it holds today. */
  public Optional<Consent> inForce(long fileNumber, String organismCode) {
    return latest(fileNumber, organismCode).filter(consent -> consent.inForce(today()));
  }

  Optional<Consent> latest(long fileNumber, String organismCode) {
    return latest(fileNumber).stream()
        .filter(consent -> consent.organismCode().equals(organismCode))
        .findFirst();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private Consent row(ResultSet rs, int n) throws SQLException {
    var information = EnumSet.noneOf(Information.class);
    information.addAll(Codes.of(Information.class, rs.getString("information")));
    return new Consent(
        rs.getLong("id"),
        rs.getLong("file_number"),
        rs.getString("organism_code"),
        rs.getObject("signed_on", LocalDate.class),
        information,
        rs.getString("purpose"),
        rs.getObject("valid_until", LocalDate.class),
        rs.getString("form_kept_at"),
        Times.instant(rs, "recorded_at"),
        rs.getString("recorded_by"),
        rs.getObject("withdrawn_on", LocalDate.class),
        rs.getString("withdrawal_reason"));
  }
}
