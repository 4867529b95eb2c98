package org.filrouge.referral;

import java.util.StringJoiner;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Identity;

/** An identity on one line, for a person to read. */
public final class IdentityText {

  private IdentityText() {}

  public static String of(Identity identity) {
    var text = new StringJoiner(", ").add(identity.fullName());
    text.add(
        identity.birthDate() == null
            ? "date de naissance inconnue"
            : "naissance le " + FrenchDate.of(identity.birthDate()));
    if (identity.municipality() != null) {
      text.add(identity.municipality());
    }
    if (identity.phone() != null) {
      text.add(identity.phone());
    }
    return text.toString();
  }
}
