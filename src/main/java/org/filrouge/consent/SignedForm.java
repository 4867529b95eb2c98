package org.filrouge.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.filrouge.task.FieldError;

/** What the signed form says (R129-131); the same fields wherever it is recorded. */
public record SignedForm(
    LocalDate signedOn,
    List<Information> information,
    String purpose,
    LocalDate validUntil,
    String formKeptAt) {

  private static final String MISSING = "ce champ est obligatoire; remplissez-le.";

  /** What is missing for the form to count as a consent. */
  public List<FieldError> missing() {
    var errors = new ArrayList<FieldError>();
    required(errors, "signedOn", signedOn);
    required(errors, "purpose", purpose);
    required(errors, "validUntil", validUntil);
    required(errors, "formKeptAt", formKeptAt);
    // Without the identity nobody can be welcomed: such a paper is not a consent to this exchange.
    if (information == null || !information.contains(Information.IDENTITY)) {
      errors.add(
          new FieldError(
              "information",
              "{{wordThePartner}} ne peut accueillir personne sans l'identité; cochez-la, ou consignez un"
                  + " refus si la personne ne veut pas la transmettre."));
    }
    return errors;
  }

  static void required(List<FieldError> errors, String field, Object value) {
    if (value == null) {
      errors.add(new FieldError(field, MISSING));
    }
  }
}
