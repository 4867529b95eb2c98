package org.filrouge.reorientation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Information;
import org.filrouge.dossier.DossierSection;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reorientations asked for and decided; an organism reads only what was decided of its place. */
@Component
@Order(85)
class ReorientationSection implements DossierSection {

  private static final String TITLE = "Réorientation";

  private final Reorientations reorientations;

  ReorientationSection(Reorientations reorientations) {
    this.reorientations = reorientations;
  }

  @Override
  public Optional<Section> forOffice(Reading reading) {
    var section = Section.titled(TITLE);
    known(reading).forEach(one -> section.fact(FrenchDate.of(one.recordedAt()), inFull(one)));
    return section.build();
  }

  @Override
  public Optional<Section> withConsent(Reading reading) {
    var section = Section.titled(TITLE);
    var known = known(reading);
    known.stream()
        .filter(one -> reading.organism().equals(one.organism()) && one.decided())
        .forEach(one -> section.fact(FrenchDate.of(one.decidedAt()), decided(one)));
    if (reading.shares(Information.OTHER)) {
      known.stream()
          .filter(one -> one.ending() == Ending.MOVED || one.open())
          .filter(one -> !reading.organism().equals(one.organism()) && one.handOver() != null)
          .forEach(one -> section.fact("Transmis pour la suite", one.handOver()));
    }
    return section.build();
  }

  /** Nobody is reoriented before their first day: then there is nothing to ask the database. */
  private List<Reorientation> known(Reading reading) {
    return reading.takesPart() ? reorientations.of(reading.pathwayId()) : List.of();
  }

  private static String inFull(Reorientation one) {
    var lines = new ArrayList<String>();
    lines.add(one.askedBy() == null ? Told.askedBy(one) : "Demandée par : " + Told.askedBy(one));
    line(lines, "Organisme", one.organismName());
    line(lines, "Motif de la demande", one.reason());
    line(lines, "Souhait", one.wish());
    if (one.decided()) {
      lines.add(decided(one));
    }
    line(lines, "Transmis par l'organisme", one.handOver());
    line(lines, "Issue", one.ending() == null ? null : one.ending().label());
    line(lines, "Suite convenue", one.nextStep());
    return String.join("\n", lines);
  }

  private static String decided(Reorientation one) {
    var lines = new ArrayList<String>();
    lines.add(
        "Décision du %s : %s".formatted(FrenchDate.of(one.decidedAt()), one.decision().label()));
    line(lines, "Motif", Told.reason(one));
    line(
        lines,
        "Place de l'organisme",
        one.formerPlace() == null ? null : one.formerPlace().label());
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String label, String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + " : " + value);
    }
  }
}
