package org.filrouge.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.dossier.DossierSection;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Section;
import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.ContactWords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After the way out: where the person is, contacts made and planned, breaks (R92-96). */
@Repository
@Order(97)
class AftercareSection implements DossierSection {

  private static final String TITLE = "Suivi après le passage";

  private static final String FOLLOWS =
      "select f.*, o.name as organism_name from follow_through f"
          + " left join organism o on o.code = f.organism_code where f.pathway_id = ?"
          + " order by f.id desc";
  private static final String CONTACTS =
      "select c.*, f.organism_code as mandate from after_contact c"
          + " join follow_through f on f.id = c.follow_through_id"
          + " where f.pathway_id = ? and c.dropped_at is null order by c.planned_on desc, c.id desc";
  private static final String BREAKS =
      "select * from after_break where pathway_id = ? order by id desc";

  private final JdbcClient jdbc;

  AftercareSection(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    if (!reading.file().has("followed")) {
      return Optional.empty();
    }
    var section = Section.titled(TITLE);
    rows(FOLLOWS, reading).forEach(row -> section.fact(began(row), mandate(row)));
    rows(CONTACTS, reading).forEach(row -> section.fact(label(row), told(row, reading, true)));
    rows(BREAKS, reading).forEach(row -> section.fact("Interruption", broken(row)));
    return section.build();
  }

  /** What the organism wrote itself; what others wrote, if the person lets them share it. */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    if (!reading.file().has("followed")) {
      return Optional.empty();
    }
    boolean others = reading.shares(Information.OTHER);
    var section = Section.titled(TITLE);
    rows(FOLLOWS, reading).stream()
        .filter(row -> reading.organism().equals(row.text("organism_code")))
        .forEach(row -> section.fact(began(row), mandate(row)));
    rows(CONTACTS, reading).stream()
        .filter(row -> reading.organism().equals(row.text("mandate")))
        .forEach(
            row ->
                section.fact(
                    label(row),
                    told(
                        row,
                        reading,
                        others || reading.organism().equals(row.text("organism_code")))));
    return section.build();
  }

  private List<Row> rows(String sql, Reading reading) {
    return jdbc.sql(sql).param(reading.pathwayId()).query().listOfRows().stream()
        .map(columns -> new Row(columns, reading.file().names()))
        .toList();
  }

  private static String began(Row row) {
    return row.words("situation", AfterSituation.class, AfterSituation::label)
        + " depuis le "
        + row.day("since");
  }

  private static String mandate(Row row) {
    var lines = new ArrayList<String>();
    line(lines, "Où", row.text("place"));
    lines.add(
        row.has("organism_name")
            ? row.text("organism_name") + " garde l'accompagnement"
            : "{{WordTheOffice}} fait le suivi");
    line(lines, "Terminé", row.dayBy("ended_at", "ended_by"));
    return String.join("\n", lines);
  }

  private static String label(Row row) {
    return row.has("months")
        ? "Contact à %s mois".formatted(row.text("months"))
        : "Contact convenu";
  }

  private static String told(Row row, Reading reading, boolean words) {
    if (!row.has("recorded_at")) {
      return ContactWords.planned(row.date("planned_on"), reading.today());
    }
    var lines = new ArrayList<String>();
    lines.add(
        "Fait le %s, par %s : %s"
            .formatted(
                row.day("made_on"),
                row.person("recorded_by"),
                row.words("found", ContactFound.class, ContactFound::label)));
    if (words) {
      line(lines, "Ce qui va, ce qui change", row.text("note"));
      line(lines, "Ce qui l'aiderait", row.text("help"));
    }
    return String.join("\n", lines);
  }

  private static String broken(Row row) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s, le %s"
            .formatted(
                row.words("reason", BreakReason.class, BreakReason::label), row.day("broken_on")));
    line(lines, "Signalée", row.dayBy("told_at", "told_by"));
    line(lines, "Ce qui s'est passé", row.text("note"));
    line(lines, "Ce qu'elle souhaite", row.text("wish"));
    line(lines, "Décision", row.words("decision", BreakDecision.class, BreakDecision::label));
    line(lines, "Convenu", row.text("agreed"));
    line(lines, "Parcours ouvert", row.text("next_pathway"));
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + " : " + value);
    }
  }
}
