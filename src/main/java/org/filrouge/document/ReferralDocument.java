package org.filrouge.document;

import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Rows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The referral pack: the seven fields, in their order (R23-29). An organism reads what the person
 * allows; what they keep to themselves is named as such, never shown (R129-131).
 */
@Component
@Order(10)
class ReferralDocument implements Document {

  private final Rows rows;

  ReferralDocument(Rows rows) {
    this.rows = rows;
  }

  @Override
  public String code() {
    return "reference";
  }

  @Override
  public String title() {
    return "Lettre de référence";
  }

  @Override
  public boolean mayRead(Reading reading) {
    return true;
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return reading.file().has("prepared")
        ? Optional.empty()
        : Optional.of("La référence n'est pas encore préparée.");
  }

  @Override
  public Content content(Reading reading) {
    Row row =
        rows.first(
                "select * from referral where pathway_id = ? order by id desc"
                    + " fetch first 1 row only",
                reading.pathwayId())
            .orElseThrow();
    return new Content(
        title(),
        List.of(introduction(row, reading)),
        SevenFields.of(row, reading.file(), information -> shares(reading, information)));
  }

  private static String introduction(Row row, Reading reading) {
    String prepared =
        "Référence préparée le %s, au %s."
            .formatted(row.dayBy("prepared_at", "prepared_by"), reading.file().text("office_name"));
    return Document.office(reading)
        ? prepared
            + " Version complète, pour le bureau et la personne : l'organisme produit la sienne,"
            + " limitée à ce que la personne permet d'échanger."
        : prepared + " Vous y lisez ce que la personne permet d'échanger, et seulement cela.";
  }

  private static boolean shares(Reading reading, Information information) {
    return Document.office(reading) || reading.shares(information);
  }
}
