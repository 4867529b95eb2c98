package org.filrouge.programme;

import java.util.HashSet;
import java.util.List;
import org.filrouge.csv.LineError;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.office.StartTableLoad;
import org.springframework.stereotype.Component;

/** A manager says who is tied to which municipalities (R124-128). */
@Component
class StartAdvisersLoad extends StartTableLoad {

  private final TerritoryTable table;
  private final Territories territories;

  StartAdvisersLoad(TerritoryTable table, Territories territories, Offices offices) {
    super(offices);
    this.table = table;
    this.territories = territories;
  }

  @Override
  protected List<String> loaded(String csv, Office office, String actor) {
    territories.held(office.code());
    var read = table.read(csv, office);
    if (read.errors().isEmpty()) {
      replaced(office.code(), read.ties(), actor);
    }
    return read.errors().stream().map(LineError::message).toList();
  }

  private void replaced(String office, List<Territory> ties, String actor) {
    var named = new HashSet<String>();
    ties.forEach(
        tie -> {
          named.add(key(tie));
          territories.tied(office, tie, actor);
        });
    territories.inOffice(office).stream()
        .filter(tie -> !named.contains(key(tie)))
        .filter(tie -> tie.validTo() == null || !tie.validTo().isBefore(territories.today()))
        .forEach(tie -> territories.untied(office, tie, actor));
  }

  private static String key(Territory tie) {
    return tie.account() + "/" + tie.municipality() + "/" + tie.validFrom();
  }
}
