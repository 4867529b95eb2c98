package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Consent;
import org.filrouge.consent.Information;
import org.filrouge.document.Content.Part;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was handed over to whoever offers the measure (R23-30, R34), within the consent given for
 * them today: the office may hand this paper to them as it is.
 */
@Component
@Order(50)
class HandOverDocument implements Document {

  private static final String LATEST =
      """
      select h.*, c.accepted, c.start_on, c.start_place, c.contact, m.name as measure_name,
        m.provider, o.name as provider_name
      from hand_over h
      join measure_choice c on c.id = h.choice_id
      join transition_phase t on t.id = c.phase_id
      join measure m on m.code = c.measure_code
      join organism o on o.code = m.provider
      where t.pathway_id = ? order by h.choice_id desc fetch first 1 row only
      """;

  private final Rows rows;

  HandOverDocument(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return "transmission";
  }

  @Override
  public String title() {
    return "Transmission à la mesure";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return Document.office(reading);
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return reading.file().has("passage") && latest(reading).isPresent()
        ? Optional.empty()
        : Optional.of("Rien n'est encore transmis à qui offre une mesure.");
  }

  @Override
  public Content content(Reading reading) {
    Row row = latest(reading).orElseThrow();
    var consent =
        reading.consentOf(row.text("provider")).filter(found -> found.inForce(reading.today()));
    var parts = new ArrayList<Part>();
    parts.add(
        Part.titled("La mesure")
            .fact("Mesure", row.text("measure_name"))
            .fact("Offerte par", row.text("provider_name"))
            .fact("Transmis le", row.dayBy("handed_over_at", "handed_over_by"))
            .fact("Acceptée", row.yesNo("accepted"))
            .fact("Début convenu", row.day("start_on"))
            .fact("Où", row.text("start_place"))
            .fact("Qui accueille", row.text("contact"))
            .build());
    parts.addAll(SevenFields.of(row, reading.file(), information -> shared(consent, information)));
    return new Content(title(), List.of(introduction(consent, row)), parts);
  }

  private Optional<Row> latest(Reading reading) {
    return rows.first(LATEST, reading.pathwayId());
  }

  private static boolean shared(Optional<Consent> consent, Information information) {
    return consent.filter(given -> given.information().contains(information)).isPresent();
  }

  private static String introduction(Optional<Consent> consent, Row row) {
    return consent.isPresent()
        ? "Ce que la personne permet de transmettre à %s, et seulement cela. Elle n'a rien à porter elle-même."
            .formatted(row.text("provider_name"))
        : "Aucun consentement n'est en vigueur pour %s : rien de ce qui a été transmis n'est repris ici."
            .formatted(row.text("provider_name"));
  }
}
