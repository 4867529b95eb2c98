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
