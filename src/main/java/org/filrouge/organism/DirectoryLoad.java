package org.filrouge.organism;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.csv.LineError;
import org.filrouge.engine.Groups;
import org.filrouge.participant.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a directory in force for an office, whole or not at all (R116). No organism is ever erased,
 * because pathways refer to it: one that the new file no longer names ends yesterday.
 */
@Component
class DirectoryLoad {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryLoad.class);

  private final JdbcClient jdbc;
  private final Organisms organisms;
  private final Groups groups;
  private final List<AgreementChange> listeners;
  private final Clock clock;

  DirectoryLoad(
      JdbcClient jdbc,
      Organisms organisms,
      Groups groups,
      List<AgreementChange> listeners,
      Clock clock) {
    this.jdbc = jdbc;
    this.organisms = organisms;
    this.groups = groups;
    this.listeners = listeners;
    this.clock = clock;
  }

  /**
   * Loads a file, in the caller's transaction.
   *
   * @return every reason to refuse it, in French and naming the line or the organism; empty when
   *     the directory is now in force
   */
  List<String> loaded(String csv, String office, String actor) {
    var file = DirectoryCsv.parse(csv);
    if (!file.errors().isEmpty()) {
      return file.errors().stream().map(LineError::message).toList();
    }
    var known = held(office);
    var refusals = refusals(file.entries(), office);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    file.entries().forEach(entry -> written(entry, office, actor));
    int ended = ended(known, file.entries(), actor);
    file.entries().forEach(entry -> listeners.forEach(l -> l.agreementLoaded(entry.code())));
    LOG.info("Répertoire de {} : {} organismes, {} retirés", office, file.entries().size(), ended);
    return List.of();
  }

  /** One load at a time in an office, and no place given or freed meanwhile. */
  private Map<String, Organism> held(String office) {
    jdbc.sql("select code from office where code = ? for update")
        .param(office)
        .query(String.class)
        .single();
    jdbc.sql("select code from organism where office = ? order by code for update")
        .param(office)
        .query(String.class)
        .list();
    return organisms.inOffice(office).stream().collect(Collectors.toMap(Organism::code, o -> o));
  }

  private List<String> refusals(List<OrganismEntry> entries, String office) {
    var taken = taken();
    var elsewhere = elsewhere(office);
    var refusals = new ArrayList<String>();
    for (var entry : entries) {
      if (elsewhere.contains(entry.code())) {
        refusals.add(
            "%s : le code %s est celui d'un {{wordPartner}} chargé ailleurs; choisissez un autre code."
                .formatted(entry.name(), entry.code()));
      }
      int held = taken.getOrDefault(entry.code(), 0);
      if (entry.placesGranted() < held) {
        refusals.add(
            "%s : %d places sont réservées ou occupées, le fichier en octroie %d; inscrivez au moins %d."
                .formatted(entry.name(), held, entry.placesGranted(), held));
      }
    }
    return refusals;
  }

  private Map<String, Integer> taken() {
    var taken = new HashMap<String, Integer>();
    jdbc.sql(
            "select organism_code, count(*) as held from placement where released_at is null"
                + " group by organism_code")
        .query(
            rs -> {
              taken.put(rs.getString("organism_code"), rs.getInt("held"));
            });
    return taken;
  }

  private List<String> elsewhere(String office) {
    return jdbc.sql("select code from organism where office <> ?")
        .param(office)
        .query(String.class)
        .list();
  }

  private void written(OrganismEntry entry, String office, String actor) {
    var values = values(entry, office, actor);
    int known =
        jdbc.sql(
                "update organism set name = ?, aliases = ?, non_profit = ?, territory = ?,"
                    + " clientele = ?, services = ?, contact = ?, places_granted = ?,"
                    + " valid_from = ?, valid_to = ?, loaded_at = ?, loaded_by = ?"
                    + " where office = ? and code = ?")
            .params(values)
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into organism (name, aliases, non_profit, territory, clientele, services,"
                  + " contact, places_granted, valid_from, valid_to, loaded_at, loaded_by, office,"
                  + " code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(values)
          .update();
    }
    groups.ensure(Groups.ofOrganism(entry.code()), entry.name());
  }

  /** In the order of both statements of {@link #written}. */
  private List<Object> values(OrganismEntry entry, String office, String actor) {
    var values = new ArrayList<Object>();
    values.add(entry.name());
    values.add(Organisms.column(entry.aliases()));
    values.add(entry.nonProfit());
    values.add(Organisms.column(entry.territory()));
    values.add(Organisms.column(entry.clientele()));
    values.add(Organisms.column(entry.services()));
    values.add(entry.contact());
    values.add(entry.placesGranted());
    values.add(entry.validFrom());
    values.add(entry.validTo());
    values.add(Times.now(clock));
    values.add(actor);
    values.add(office);
    values.add(entry.code());
    return values;
  }

  /** Yesterday is their last day: people already there stay, nobody new is placed. */
  private int ended(Map<String, Organism> known, List<OrganismEntry> entries, String actor) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var absent = new HashMap<>(known);
    entries.forEach(entry -> absent.remove(entry.code()));
    absent.values().removeIf(o -> o.validTo() != null && o.validTo().isBefore(today));
    absent
        .keySet()
        .forEach(
            code ->
                jdbc.sql(
                        "update organism set valid_to = ?, loaded_at = ?, loaded_by = ? where code = ?")
                    .params(today.minusDays(1), Times.now(clock), actor, code)
                    .update());
    return absent.size();
  }
}
