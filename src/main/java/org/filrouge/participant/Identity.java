package org.filrouge.participant;

import java.time.LocalDate;

/** Who a person is; the first of the seven fields of a referral (R23). Only names are certain. */
public record Identity(
    String lastName,
    String firstName,
    LocalDate birthDate,
    Sex sex,
    String municipality,
    String phone) {

  /** A telephone number as people write it in Québec: 819 555-0123, (819) 555-0123 poste 12. */
  public static final String PHONE =
      "^(?=(.*[0-9]){7})\\+?[-(). 0-9]+( ?(poste|ext\\.?|x|#) ?[0-9]+)?$";

  public static final String NOT_A_PHONE =
      "n'est pas un numéro de téléphone; écrivez-le ainsi : 819 555-0123.";

  /**
   * What a file already says, completed by what was just learned; names stay as the file has them.
   */
  public Identity completedBy(Identity learned) {
    return new Identity(
        lastName,
        firstName,
        birthDate == null ? learned.birthDate() : birthDate,
        sex == null ? learned.sex() : sex,
        learned.municipality() == null ? municipality : learned.municipality(),
        learned.phone() == null ? phone : learned.phone());
  }

  public String fullName() {
    return firstName + " " + lastName;
  }
}
