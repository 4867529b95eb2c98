package org.filrouge.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.eligibility.Eligibilities;
import org.filrouge.needs.Needs;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.profiling.Profilings;
import org.filrouge.programme.Mission;
import org.filrouge.programme.Territories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What is known of the file, whatever pathway it was told in, and helps to propose who accompanies:
 * hints, never a label (R12-13, R35, R45, R134).
 */
@Component
class Circumstances {

  /** From how many on things known to make a return harder count as several (R12-13). */
  private static final int SEVERAL = 3;

  private final Pathways pathways;
  private final Persons persons;
  private final Eligibilities eligibilities;
  private final Needs needs;
  private final Profilings profilings;
  private final Territories territories;
  private final Parameters parameters;
  private final ObjectProvider<MandateHolder> mandates;
  private final Clock clock;

  Circumstances(
      Pathways pathways,
      Persons persons,
      Eligibilities eligibilities,
      Needs needs,
      Profilings profilings,
      Territories territories,
      Parameters parameters,
      ObjectProvider<MandateHolder> mandates,
      Clock clock) {
    this.pathways = pathways;
    this.persons = persons;
    this.eligibilities = eligibilities;
    this.needs = needs;
    this.profilings = profilings;
    this.territories = territories;
    this.parameters = parameters;
    this.mandates = mandates;
    this.clock = clock;
  }

  /**
   * What the table looks at.
   *
   * @param onlyJobCoaches whether every colleague tied to the municipality is a job coach
   * @param mandateOrganism code of the organism that keeps the mandate, or {@code null}
   */
  record Facts(
      boolean young, boolean severalBarriers, boolean onlyJobCoaches, String mandateOrganism) {}

  Facts of(long pathway) {
    var of = pathways.get(pathway);
    long file = of.fileNumber();
    return new Facts(
        young(of),
        characteristics(file) >= SEVERAL || obstacles(file) >= SEVERAL,
        onlyJobCoaches(of),
        mandates.stream()
            .map(holder -> holder.mandateOf(pathway))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null));
  }

  private boolean onlyJobCoaches(Pathway pathway) {
    var tied =
        persons
            .find(pathway.fileNumber())
            .map(person -> territories.of(pathway.office(), person.identity().municipality()))
            .orElse(List.of());
    return !tied.isEmpty() && tied.stream().allMatch(tie -> tie.mission() == Mission.JOB_COACH);
  }

  private boolean young(Pathway pathway) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    return persons
        .find(pathway.fileNumber())
        .map(person -> person.identity().birthDate())
        .filter(born -> born != null)
        .filter(
            born ->
                age(born, today) < parameters.value("job-coach-under", pathway.programme(), today))
        .isPresent();
  }

  private static int age(LocalDate born, LocalDate today) {
    return Period.between(born, today).getYears();
  }

  private int characteristics(long file) {
    return eligibilities
        .latestOfFile(file)
        .map(known -> known.situation().characteristics().size())
        .orElse(0);
  }

  private int obstacles(long file) {
    int told = needs.latestOfFile(file).map(known -> known.obstacles().size()).orElse(0);
    return Math.max(told, profilings.barriersOfFile(file).size());
  }
}
