package org.filrouge.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.filrouge.participant.PathwayStage;
import org.filrouge.participant.Vocabulary;
import org.filrouge.task.Actor;
import org.filrouge.task.ProgrammeDoors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes and what each says of itself; read once, because a release changes them. */
@Repository
public class Programmes implements ProgrammeDoors, Vocabulary {

  /** The programme of whoever belongs to no unit the program knows. */
  private static final String DEFAULT = "PAAS_ACTION";

  private final JdbcClient jdbc;
  private final Map<String, Programme> known = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();
  private volatile Set<String> reviewing;
  private final Map<String, String> ofOffice = new ConcurrentHashMap<>();
  private final Map<String, String> ofOrganism = new ConcurrentHashMap<>();

  Programmes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One programme.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Programme get(String code) {
    return known.computeIfAbsent(code, this::read);
  }

  /** The programme an office works for. */
  public Programme ofOffice(String office) {
    return get(programmeOf(office).orElse(DEFAULT));
  }

  @Override
  public String spoken(String text, String programme) {
    return Vocabulary.names(text) ? Words.spoken(text, words(programme)) : text;
  }

  @Override
  public String spokenTo(Collection<String> groups, String text) {
    return Vocabulary.names(text) ? spoken(text, programmesOf(groups).iterator().next()) : text;
  }

  private Map<String, String> words(String programme) {
    return words.computeIfAbsent(
        programme,
        code ->
            jdbc
                .sql("select word, text from programme_word where programme = ?")
                .param(code)
                .query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Override
  public Set<String> reviewing() {
    if (reviewing == null) {
      reviewing =
          jdbc.sql("select programme from programme_door where door = 'early-review'")
              .query(String.class)
              .set();
    }
    return reviewing;
  }

  @Override
  public Map<String, Set<String>> doors() {
    return jdbc
        .sql(
            "select p.code, d.door from programme p left join programme_door d"
                + " on d.programme = p.code")
        .query((rs, n) -> new String[] {rs.getString(1), rs.getString(2)})
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row[0],
                Collectors.mapping(
                    row -> row[1] == null ? "" : row[1], Collectors.toCollection(TreeSet::new))));
  }

  @Override
  public Set<String> programmesOf(Collection<String> groups) {
    var actor = new Actor("", List.copyOf(groups));
    var found = new TreeSet<String>();
    actor.offices().forEach(office -> programmeOf(office).ifPresent(found::add));
    actor.managedOffices().forEach(office -> programmeOf(office).ifPresent(found::add));
    actor.partner().flatMap(this::programmeOf).ifPresent(found::add);
    actor.organisms().forEach(organism -> programmeOfOrganism(organism).ifPresent(found::add));
    return found.isEmpty() ? Set.of(DEFAULT) : found;
  }

  private Optional<String> programmeOf(String office) {
    return remembered(ofOffice, office, "select programme from office where code = ?");
  }

  private Optional<String> programmeOfOrganism(String organism) {
    return remembered(
        ofOrganism,
        organism,
        "select f.programme from organism o join office f on f.code = o.office where o.code = ?");
  }

  /** What is not known yet is asked again: a directory may be loaded meanwhile. */
  private Optional<String> remembered(Map<String, String> memory, String code, String sql) {
    String before = memory.get(code);
    if (before != null) {
      return Optional.of(before);
    }
    var found = jdbc.sql(sql).param(code).query(String.class).optional();
    found.ifPresent(programme -> memory.put(code, programme));
    return found;
  }

  private Programme read(String code) {
    return jdbc.sql("select code, name, first_stage from programme where code = ?")
        .param(code)
        .query(
            (rs, n) ->
                new Programme(
                    rs.getString(1), rs.getString(2), PathwayStage.valueOf(rs.getString(3))))
        .single();
  }
}
