package org.filrouge.document;

import java.util.List;
import org.filrouge.dossier.Row;
import org.filrouge.dossier.Section.Fact;
import org.filrouge.participant.Sex;

/** Who the person is, as documents say it. */
final class Identity {

  private Identity() {}

  static List<Fact> facts(Row file) {
    return List.of(
        new Fact("Nom", name(file)),
        new Fact("Date de naissance", file.day("birth_date")),
        new Fact("Sexe", file.words("sex", Sex.class, Sex::label)),
        new Fact("{{WordMunicipality}}", file.text("municipality")),
        new Fact("Téléphone", file.text("phone")));
  }

  static String name(Row file) {
    return file.text("first_name") + " " + file.text("last_name");
  }
}
