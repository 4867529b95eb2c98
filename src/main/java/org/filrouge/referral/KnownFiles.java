package org.filrouge.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Person;
import org.filrouge.participant.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files of one office, found by number or by likeness (R30, R35). A file of another office is as
 * unknown here as one that does not exist.
 */
@Repository
class KnownFiles {

  private final JdbcClient jdbc;
  private final Persons persons;

  KnownFiles(JdbcClient jdbc, Persons persons) {
    this.jdbc = jdbc;
    this.persons = persons;
  }

  Optional<KnownFile> find(long number, String office) {
    return persons.find(number).stream()
        .flatMap(person -> ofOffice(List.of(person), office).stream())
        .findFirst();
  }

  /** Files that may be the described person's, most alike first. */
  List<KnownFile> resembling(Identity described, Long except, String office) {
    return ofOffice(persons.resembling(described, except), office);
  }

  /**
   * Files under the very same name as that file, whose person cannot be told apart before a birth
   * date is known.
   */
  List<Long> namesakes(long file, String office) {
    return jdbc.sql(
            "select other.file_number from person me join person other on other.name_key ="
                + " me.name_key and other.file_number <> me.file_number where me.file_number = ?"
                + " and exists (select 1 from pathway p where p.file_number = other.file_number"
                + " and p.office = ?) order by other.file_number fetch first 10 rows only")
        .params(file, office)
        .query(Long.class)
        .list();
  }

  private List<KnownFile> ofOffice(Collection<Person> people, String office) {
    if (people.isEmpty()) {
      return List.of();
    }
    var open = openPathways(people.stream().map(Person::fileNumber).toList(), office);
    return people.stream()
        .filter(person -> open.containsKey(person.fileNumber()))
        .map(person -> open.get(person.fileNumber()).of(person))
        .toList();
  }

  private record Found(Long openPathway, boolean deceased) {

    private KnownFile of(Person person) {
      return new KnownFile(person, openPathway, deceased);
    }
  }

  private Map<Long, Found> openPathways(List<Long> files, String office) {
    return jdbc
        .sql(
            "select file_number, max(case when closed_at is null then id end) as open_pathway,"
                + " max(case when closing_reason = 'DECEASED' then 1 else 0 end) as deceased"
                + " from pathway where file_number in (:files) group by file_number"
                + " having max(case when office = :office then 1 else 0 end) = 1")
        .param("files", files)
        .param("office", office)
        .query(
            (rs, n) ->
                Map.entry(rs.getLong(1), new Found(rs.getObject(2, Long.class), rs.getInt(3) == 1)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
