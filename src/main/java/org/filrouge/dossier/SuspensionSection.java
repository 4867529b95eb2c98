package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.filrouge.followup.ContactResult;
import org.filrouge.followup.SuspensionReason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suspensions and returns, with every contact in between (R44, R50). */
@Component
@Order(82)
class SuspensionSection implements DossierSection {

  private final Rows rows;

  SuspensionSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    if (!reading.takesPart()) {
      return Optional.empty();
    }
    var section = Section.titled("Suspensions");
    rows.all(
            """
            select s.*, o.name as organism_name from suspension s
            left join organism o on o.code = s.released_organism
            where s.pathway_id = ? order by s.id desc
            """,
            reading.pathwayId())
        .forEach(row -> section.fact(label(row), told(row)));
    return section.build();
  }

  private String told(Row row) {
    return Stream.concat(
            Stream.of(
                line("Motif", row.words("reason", SuspensionReason.class, SuspensionReason::label)),
                line("Demandée", row.dayBy("requested_at", "requested_by")),
                line("Ce qui est convenu", row.text("note")),
                place(row),
                row.has("returned_on")
                    ? ""
                    : line("Prochain contact au plus tard le", row.day("next_contact_on"))),
            contacts(row))
        .filter(text -> !text.isEmpty())
        .collect(joining("\n"));
  }

  private Stream<String> contacts(Row row) {
    return rows
        .all(
            "select * from suspension_contact where suspension_id = ? order by id",
            row.number("id"))
        .stream()
        .map(
            contact ->
                "%s : %s%s"
                    .formatted(
                        contact.dayBy("recorded_at", "recorded_by"),
                        contact.words("result", ContactResult.class, ContactResult::label),
                        contact.has("note") ? " — " + contact.text("note") : ""));
  }

  private static String label(Row row) {
    String from = "Du " + row.day("from_on");
    return row.has("returned_on") ? from + " au " + row.day("returned_on") : from + ", en cours";
  }

  private static String place(Row row) {
    if (!row.has("place_decided_at")) {
      return "";
    }
    String decision = row.is("place_kept") ? "gardée" : "libérée à " + row.text("organism_name");
    return "Place %s le %s — %s"
        .formatted(
            decision, row.dayBy("place_decided_at", "place_decided_by"), row.text("place_reason"));
  }

  private static String line(String label, String value) {
    return value == null || value.isBlank() ? "" : label + " : " + value;
  }
}
