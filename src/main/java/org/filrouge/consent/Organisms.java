package org.filrouge.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisms a consent may be about, by code and name (R116). */
@Repository("consentOrganisms")
class Organisms {

  /** An organism as consent knows it. */
  record Organism(String code, String name) {}

  private final JdbcClient jdbc;

  Organisms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The organisms of these offices, former ones included, in alphabetical order. */
  List<Organism> of(Collection<String> offices) {
    return offices.isEmpty()
        ? List.of()
        : jdbc.sql("select code, name from organism where office in (:offices) order by name")
            .param("offices", offices)
            .query(Organism.class)
            .list();
  }

  /** Those of {@link #of} whose agreement holds that day. */
  List<Organism> validOf(Collection<String> offices, LocalDate day) {
    return offices.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select code, name from organism where office in (:offices) and valid_from <= :day"
                    + " and (valid_to is null or valid_to >= :day) order by name")
            .param("offices", offices)
            .param("day", day)
            .query(Organism.class)
            .list();
  }

  /** The organism whose place the pathway reserves or occupies. */
  Optional<Organism> placing(long pathwayId) {
    return jdbc.sql(
            "select o.code, o.name from placement p join organism o on o.code = p.organism_code"
                + " where p.active_pathway = ?")
        .param(pathwayId)
        .query(Organism.class)
        .optional();
  }

  /** Names for a sentence: « Centre A et Centre B ». */
  String names(Collection<String> codes) {
    var names =
        jdbc.sql("select name from organism where code in (:codes) order by name")
            .param("codes", codes)
            .query(String.class)
            .list();
    return String.join(", ", names);
  }

  /** Choices of a form field. */
  static List<Map<String, String>> choices(List<Organism> organisms) {
    return organisms.stream()
        .map(organism -> Map.of("label", organism.name(), "value", organism.code()))
        .collect(Collectors.toList());
  }
}
