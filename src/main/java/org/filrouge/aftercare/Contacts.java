package org.filrouge.aftercare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts planned and made; dates are rows, never a cycle of a model (R92-93). */
@Repository
class Contacts {

  private static final String SELECT =
      "select id, months, planned_on, asked_on, given_to_office_at, found from after_contact"
          + " where follow_through_id = ? ";
  private static final String TO_MAKE = "recorded_at is null and dropped_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  Contacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a contact found, as written. */
  record Told(ContactFound found, LocalDate madeOn, LocalDate since, String note, String help) {}

  void planned(FollowThrough follow, Integer months, LocalDate on) {
    jdbc.sql("insert into after_contact (follow_through_id, months, planned_on) values (?, ?, ?)")
        .params(follow.id(), months, on)
        .update();
  }

  /** Several, in one statement. */
  void planned(FollowThrough follow, List<ContactDates.Planned> dates) {
    var rows = String.join(", ", Collections.nCopies(dates.size(), "(?, ?, ?)"));
    var values = new ArrayList<Object>();
    dates.forEach(date -> values.addAll(List.of(follow.id(), date.months(), date.on())));
    jdbc.sql("insert into after_contact (follow_through_id, months, planned_on) values " + rows)
        .params(values)
        .update();
  }

  /** The next one to make. */
  Optional<Contact> next(FollowThrough follow) {
    return jdbc.sql(SELECT + "and " + TO_MAKE + " order by planned_on, id fetch first 1 row only")
        .param(follow.id())
        .query(Contacts::row)
        .optional();
  }

  /** Those made, the latest first. */
  List<Contact> made(FollowThrough follow) {
    return jdbc.sql(SELECT + "and recorded_at is not null order by recorded_at desc, id desc")
        .param(follow.id())
        .query(Contacts::row)
        .list();
  }

  /** The task was given that day, to that organism or to the office. */
  void asked(Contact contact, LocalDate on, String organism) {
    jdbc.sql("update after_contact set asked_on = ?, organism_code = ? where id = ?")
        .params(on, organism, contact.id())
        .update();
  }

  void reminded(Contact contact) {
    jdbc.sql("update after_contact set reminded_at = ? where id = ?")
        .params(Times.now(clock), contact.id())
        .update();
  }

  void relayed(Contact contact) {
    jdbc.sql("update after_contact set relayed_at = ? where id = ?")
        .params(Times.now(clock), contact.id())
        .update();
  }

  /** The office makes it from now on. */
  void givenToTheOffice(Contact contact, String reason, String actor) {
    jdbc.sql(
            "update after_contact set given_to_office_at = ?, given_to_office_by = ?,"
                + " relay_reason = ?, asked_on = null where id = ?")
        .params(Times.now(clock), actor, reason, contact.id())
        .update();
  }

  void recorded(Contact contact, Told told, String actor) {
    jdbc.sql(
            "update after_contact set recorded_at = ?, recorded_by = ?, made_on = ?, found = ?,"
                + " since = ?, note = ?, help = ? where id = ?")
        .params(
            Times.now(clock),
            actor,
            told.madeOn(),
            told.found().name(),
            told.since(),
            told.note(),
            told.help(),
            contact.id())
        .update();
  }

  /** What was still planned will not take place. */
  void dropped(FollowThrough follow) {
    jdbc.sql("update after_contact set dropped_at = ? where follow_through_id = ? and " + TO_MAKE)
        .params(Times.now(clock), follow.id())
        .update();
  }

  private static Contact row(ResultSet rs, int n) throws SQLException {
    String found = rs.getString("found");
    return new Contact(
        rs.getLong("id"),
        rs.getObject("months", Integer.class),
        rs.getObject("planned_on", LocalDate.class),
        rs.getObject("asked_on", LocalDate.class),
        rs.getObject("given_to_office_at") != null,
        found == null ? null : ContactFound.valueOf(found));
  }
}
