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

  public String fullName() {
    return firstName + " " + lastName;
  }
}
