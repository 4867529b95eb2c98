package org.filrouge.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.consent.Information;
import org.filrouge.transition.PassageSheet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to a measure; what was arranged in the time before keeps its own words (R85-96). */
@Component
@Order(95)
class TransitionSection implements DossierSection {

  private static final String TITLE = "Passage vers une mesure";

  private final PassageSheet passages;

  TransitionSection(PassageSheet passages) {
    this.passages = passages;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    return section(reading, true);
  }

  /** The objective is the person's own: read within what they allow (R129-131). */
  @Override
  public Optional<Section> withConsent(Reading reading) {
    return reading.shares(Information.OBJECTIVES) ? section(reading, false) : Optional.empty();
  }

  private Optional<Section> section(Reading reading, boolean office) {
    var section = Section.titled(TITLE);
    if (reading.file().has("passage")) {
      passages
          .of(reading.pathwayId(), office)
          .forEach(line -> section.fact(line.label(), line.value()));
    }
    if (reading.file().has("arranged_at")) {
      section.fact("Convenu le " + reading.file().day("arranged_at"), former(reading));
    }
    return section.build();
  }

  private static String former(Reading reading) {
    var row = reading.file();
    var lines = new ArrayList<String>();
    lines.add(row.text("arranged_measure"));
    line(lines, "Avec", row.text("arranged_with"));
    line(lines, "Premier rendez-vous", row.day("arranged_for"));
    line(lines, "Suite", row.text("arranged_next"));
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + " : " + value);
    }
  }
}
