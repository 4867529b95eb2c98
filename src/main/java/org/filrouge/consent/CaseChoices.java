package org.filrouge.consent;

import java.text.Collator;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How people are offered in the start forms: the same words and the same order everywhere. One's
 * own first, then by name as French sorts them; named only to whoever may read the name (R129).
 */
@Component
public class CaseChoices {

  /**
   * Someone to choose.
   *
   * @param own whether the reader is their agent
   * @param organism where they take part, or {@code null}
   * @param reader code of the organism that reads, or {@code null} for the office
   */
  public record Offered(
      long fileNumber,
      boolean own,
      String lastName,
      String firstName,
      String organism,
      String reader) {

    private String label(boolean named) {
      return "Dossier "
          + fileNumber
          + (named ? " — %s, %s".formatted(lastName, firstName) : "")
          + (organism == null ? "" : " (" + organism + ")");
    }
  }

  private final Consents consents;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaseChoices(Consents consents, JdbcClient jdbc, Clock clock) {
    this.consents = consents;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The choices of a form field; whoever is shown a name is on record for it (R129-131).
   *
   * @param reader account of who opens the form
   */
  public List<Map<String, String>> of(Collection<Offered> people, String reader) {
    var named = named(people);
    logged(named, reader);
    Comparator<Object> french = Collator.getInstance(Locale.CANADA_FRENCH);
    return people.stream()
        .sorted(
            Comparator.comparing((Offered one) -> !one.own())
                .thenComparing(one -> !named.contains(one))
                .thenComparing(one -> named.contains(one) ? one.lastName() : "", french)
                .thenComparing(one -> named.contains(one) ? one.firstName() : "", french)
                .thenComparing(Offered::fileNumber))
        .map(
            one ->
                Map.of(
                    "label",
                    one.label(named.contains(one)),
                    "value",
                    Long.toString(one.fileNumber())))
        .toList();
  }

  private void logged(Set<Offered> named, String reader) {
    if (!named.isEmpty()) {
      jdbc.sql(
              "insert into access_log (at, actor, pathway_id, what)"
                  + " select cast(:at as timestamp with time zone), :actor, id, 'CASE_CHOICE'"
                  + " from pathway where open_slot in (:files)")
          .param("at", Times.now(clock))
          .param("actor", reader)
          .param("files", named.stream().map(Offered::fileNumber).toList())
          .update();
    }
  }

  private Set<Offered> named(Collection<Offered> people) {
    var named =
        people.stream()
            .filter(one -> one.reader() == null)
            .collect(Collectors.toCollection(HashSet::new));
    people.stream()
        .filter(one -> one.reader() != null)
        .collect(Collectors.groupingBy(Offered::reader))
        .forEach(
            (reader, theirs) -> {
              var files = theirs.stream().map(Offered::fileNumber).toList();
              var shared = consents.sharing(Information.IDENTITY, reader, files);
              theirs.stream().filter(one -> shared.contains(one.fileNumber())).forEach(named::add);
            });
    return named;
  }
}
