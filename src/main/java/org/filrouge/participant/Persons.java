package org.filrouge.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The people the programme serves; one file each, recognised when they come back (R30, R35). */
@Repository
public class Persons {

  private static final String COLUMNS =
      "file_number, last_name, first_name, birth_date, sex, municipality, phone";

  private final JdbcClient jdbc;
  private final Clock clock;

  Persons(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens a file for someone not yet followed; returns its number. */
  public long registered(Identity identity) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into person (last_name, first_name, birth_date, name_key, sex, municipality,"
                + " phone, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            identity.lastName(),
            identity.firstName(),
            identity.birthDate(),
            NameKey.nameKey(identity.firstName(), identity.lastName()),
            identity.sex() == null ? null : identity.sex().name(),
            identity.municipality(),
            identity.phone(),
            Times.now(clock))
        .update(key, "file_number");
    return key.getKeyAs(Number.class).longValue();
  }

  /** Identity was completed or corrected. */
  public void corrected(long fileNumber, Identity identity) {
    jdbc.sql(
            "update person set last_name = ?, first_name = ?, birth_date = ?, name_key = ?, sex = ?,"
                + " municipality = ?, phone = ? where file_number = ?")
        .params(
            identity.lastName(),
            identity.firstName(),
            identity.birthDate(),
            NameKey.nameKey(identity.firstName(), identity.lastName()),
            identity.sex() == null ? null : identity.sex().name(),
            identity.municipality(),
            identity.phone(),
            fileNumber)
        .update();
  }

  public Optional<Person> find(long fileNumber) {
    return jdbc.sql("select " + COLUMNS + " from person where file_number = ?")
        .param(fileNumber)
        .query(this::row)
        .optional();
  }

  /** People already followed who may be the one described, most alike first, ten at most. */
  public List<Person> resembling(Identity identity, Long except) {
    String key = NameKey.nameKey(identity.firstName(), identity.lastName());
    LocalDate birth = identity.birthDate();
    return jdbc
        .sql("select " + COLUMNS + " from person where name_key = ? or birth_date = ?")
        .params(key, birth)
        .query(this::row)
        .list()
        .stream()
        .filter(p -> except == null || p.fileNumber() != except)
        .filter(p -> likeness(p, key, birth) != Likeness.DIFFERENT)
        .sorted(java.util.Comparator.comparing(p -> likeness(p, key, birth)))
        .limit(10)
        .toList();
  }

  /** Two files were one person's: theirs is completed, the provisional one is gone (R30, R35). */
  public void merged(long provisional, Person into, Identity completed) {
    corrected(into.fileNumber(), completed);
    jdbc.sql("update consent set file_number = ? where file_number = ?")
        .params(into.fileNumber(), provisional)
        .update();
    jdbc.sql("delete from person where file_number = ?").param(provisional).update();
  }

  /** Whether a file number given by hand can be that person's; names alone when a date misses. */
  public static boolean plausible(Person person, Identity described) {
    var known = person.identity();
    boolean dated = known.birthDate() != null && described.birthDate() != null;
    LocalDate any = LocalDate.EPOCH;
    return Likeness.compare(
            NameKey.nameKey(known.firstName(), known.lastName()),
            dated ? known.birthDate() : any,
            NameKey.nameKey(described.firstName(), described.lastName()),
            dated ? described.birthDate() : any)
        != Likeness.DIFFERENT;
  }

  /** Whether the two are the same name and birth date, however written. */
  public static boolean same(Identity one, Identity other) {
    return one.birthDate() != null
        && other.birthDate() != null
        && Likeness.compare(
                NameKey.nameKey(one.firstName(), one.lastName()),
                one.birthDate(),
                NameKey.nameKey(other.firstName(), other.lastName()),
                other.birthDate())
            == Likeness.SAME;
  }

  /** Without both birth dates nothing can be told: names alone are too often shared. */
  private static Likeness likeness(Person person, String key, LocalDate birth) {
    var identity = person.identity();
    if (birth == null || identity.birthDate() == null) {
      return Likeness.DIFFERENT;
    }
    return Likeness.compare(
        key,
        birth,
        NameKey.nameKey(identity.firstName(), identity.lastName()),
        identity.birthDate());
  }

  private Person row(ResultSet rs, int n) throws SQLException {
    String sex = rs.getString("sex");
    return new Person(
        rs.getLong("file_number"),
        new Identity(
            rs.getString("last_name"),
            rs.getString("first_name"),
            rs.getObject("birth_date", LocalDate.class),
            sex == null ? null : Sex.valueOf(sex),
            rs.getString("municipality"),
            rs.getString("phone")));
  }
}
