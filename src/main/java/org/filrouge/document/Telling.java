package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.filrouge.document.Content.Facts;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.filrouge.dossier.Section.Fact;
import org.springframework.stereotype.Component;

/** Reads what {@link Told} says and puts it in words. */
@Component
class Telling {

  private final Rows rows;

  Telling(Rows rows) {
    this.rows = rows;
  }

  /** Every row of the table for that pathway or person, oldest first. */
  List<Facts> of(Told told, long owner) {
    var organisms = organisms();
    return rows(told, owner).stream()
        .map(row -> new Facts(told.title(), facts(told, row, organisms)))
        .filter(facts -> !facts.facts().isEmpty())
        .toList();
  }

  private List<Fact> facts(Told told, Row row, UnaryOperator<String> organisms) {
    var facts = new ArrayList<Fact>();
    for (var line : told.lines()) {
      String value = line.value().apply(row, organisms);
      if (value != null && !value.isBlank()) {
        facts.add(new Fact(line.label(), value));
      }
    }
    for (var inside : told.inside()) {
      rows(inside, row.number("id"))
          .forEach(child -> facts.add(new Fact(inside.title(), inside(inside, child, organisms))));
    }
    return facts;
  }

  private String inside(Told told, Row row, UnaryOperator<String> organisms) {
    return facts(told, row, organisms).stream()
        .map(fact -> fact.label() + " : " + fact.value())
        .collect(Collectors.joining("\n"));
  }

  /** Names of tables and columns are ours, written in {@link Told}: never what someone typed. */
  private List<Row> rows(Told told, long owner) {
    return rows.all(
        "select * from %s where %s = ? order by %s"
            .formatted(told.table(), told.key(), told.order()),
        owner);
  }

  /** Names by code, those of measures and programmes under what {@link Told} puts before them. */
  private UnaryOperator<String> organisms() {
    var names =
        rows
            .all(
                "select code, name from organism union all select '"
                    + Told.MEASURE
                    + "' || code, name from measure union all select '"
                    + Told.PROGRAMME
                    + "' || code, name from programme")
            .stream()
            .collect(Collectors.toMap(row -> row.text("code"), row -> row.text("name")));
    return code -> Objects.requireNonNullElse(names.get(code), code);
  }
}
