package org.filrouge.dossier;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consent;
import org.filrouge.consent.Information;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the person allows, to whom, until when, and where the signed form is kept (R129-131). */
@Component
@Order(70)
class ConsentSection implements DossierSection {

  private static final String TITLE = "Consentement";

  private final Rows rows;

  ConsentSection(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    var section = Section.titled(TITLE);
    var answers =
        rows.all(
            """
            select 'NAME' as kind, o.code as code, o.name as words, null as next_step, 0 as id
            from organism o where o.code in
              (select c.organism_code from consent c where c.file_number = ?)
            union all
            select 'REFUSED', r.organism_code, o.name, r.next_step, r.id
            from consent_refusal r join organism o on o.code = r.organism_code
            where r.pathway_id = ?
            union all
            select 'AGREED', f.decision, f.agreed, f.next_step, f.id
            from consent_follow_up f where f.pathway_id = ?
            order by 1, 5
            """,
            reading.fileNumber(),
            reading.pathwayId(),
            reading.pathwayId());
    for (var consent : reading.consents()) {
      var name =
          answers.stream()
              .filter(row -> row.text("kind").equals("NAME"))
              .filter(row -> row.text("code").equals(consent.organismCode()))
              .map(row -> row.text("words"))
              .findFirst();
      section.fact(name.orElse(consent.organismCode()), described(consent, reading));
    }
    for (var row : answers) {
      switch (row.text("kind")) {
        case "REFUSED" ->
            section.fact("Non donné : " + row.text("words"), "Suite : " + row.text("next_step"));
        case "AGREED" ->
            section.fact(
                "Convenu après le retrait",
                row.text("words") + "\nProchaine étape : " + row.text("next_step"));
        default -> {}
      }
    }
    return section.build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading
        .consentOf(reading.organism())
        .flatMap(
            consent ->
                Section.titled(TITLE)
                    .fact("Signé le", FrenchDate.of(consent.signedOn()))
                    .fact("Consigné au dossier le", FrenchDate.of(consent.recordedAt()))
                    .fact("Valide jusqu'au", FrenchDate.of(consent.validUntil()))
                    .fact("Échange permis", allowed(consent))
                    .fact("À quoi servent les renseignements", consent.purpose())
                    .build());
  }

  private static String described(Consent consent, Reading reading) {
    var text = new StringBuilder(state(consent, reading));
    text.append("\nÉchange permis : ")
        .append(allowed(consent))
        .append("\nPourquoi : ")
        .append(consent.purpose())
        .append("\nFormulaire signé : ")
        .append(consent.formKeptAt());
    if (consent.withdrawalReason() != null) {
      text.append("\nCe que la personne en dit : ").append(consent.withdrawalReason());
    }
    return text.toString();
  }

  private static String allowed(Consent consent) {
    return consent.information().stream().map(Information::label).collect(joining("; "));
  }

  private static String state(Consent consent, Reading reading) {
    String signed = "Signé le " + FrenchDate.of(consent.signedOn());
    if (consent.withdrawnOn() != null) {
      return signed + ", retiré le " + FrenchDate.of(consent.withdrawnOn()) + ".";
    }
    String end = FrenchDate.of(consent.validUntil());
    return consent.inForce(reading.today())
        ? signed + ", valide jusqu'au " + end + "."
        : signed + ", échu depuis le " + end + ".";
  }
}
