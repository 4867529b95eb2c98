package org.filrouge.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.office.Offices;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Vocabulary;
import org.filrouge.programme.MeetingPlace;
import org.filrouge.programme.MeetingPlaces;
import org.filrouge.programme.Territories;
import org.filrouge.programme.Territory;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/**
 * What the form of accompaniment opens with: the proposal, and places near home (R35, R124-128).
 */
@Component
class AccompanimentSheet {

  private final Phases phases;
  private final Persons persons;
  private final MeetingPlaces places;
  private final Organisms organisms;
  private final Offices offices;
  private final Territories territories;
  private final Clock clock;

  AccompanimentSheet(
      Phases phases,
      Persons persons,
      MeetingPlaces places,
      Organisms organisms,
      Offices offices,
      Territories territories,
      Clock clock) {
    this.phases = phases;
    this.persons = persons;
    this.places = places;
    this.organisms = organisms;
    this.offices = offices;
    this.territories = territories;
    this.clock = clock;
  }

  Map<String, Object> of(TaskContext task) {
    var known = new HashMap<String, Object>();
    phases.open(task.pathwayId()).ifPresent(phase -> proposed(phase, known));
    phases.of(task.pathwayId()).stream()
        .filter(earlier -> earlier.decidedAt() != null)
        .findFirst()
        .ifPresent(earlier -> known.put("companion", earlier.companion()));
    String municipality = municipality(task);
    places(task, municipality, known);
    companions(task, municipality, known);
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    known.put(
        "organisms",
        organisms.inOffice(task.pathway().office()).stream()
            .filter(organism -> organism.agreementHoldsOn(today))
            .map(organism -> Map.of("label", organism.name(), "value", organism.code()))
            .toList());
    return known;
  }

  private static void proposed(Phase phase, Map<String, Object> known) {
    known.put(
        "proposalText", phase.proposal() == null ? "aucune proposition" : phase.proposal().label());
    known.put("reasons", phase.proposalReasons());
    if (phase.proposal() != null) {
      known.put("proposal", phase.proposal());
      known.put("accompaniedBy", phase.proposal());
    }
    known.put("companionOrganism", phase.mandateOrganism());
  }

  private String municipality(TaskContext task) {
    return persons
        .find(task.pathway().fileNumber())
        .map(person -> person.identity())
        .map(Identity::municipality)
        .orElse(null);
  }

  /** Colleagues tied to where the person lives; the one whose mission fits comes filled in. */
  private void companions(TaskContext task, String municipality, Map<String, Object> known) {
    var tied = territories.of(task.pathway().office(), municipality);
    if (tied.isEmpty()) {
      return;
    }
    known.put(
        "companions",
        "Pour %s : %s."
            .formatted(
                municipality,
                tied.stream().map(Territory::text).collect(Collectors.joining("; "))));
    tied.stream()
        .filter(tie -> tie.mission().name().equals(String.valueOf(known.get("proposal"))))
        .findFirst()
        .ifPresent(tie -> known.putIfAbsent("companion", tie.name()));
  }

  /** Why that colleague is not there for what was chosen; nothing for whoever the table ignores. */
  Optional<String> misfit(TaskContext task, Accompaniment chosen, String companion) {
    var ties = territories.named(task.pathway().office(), companion);
    return ties.isEmpty()
            || ties.stream().anyMatch(tie -> tie.mission().name().equals(chosen.name()))
        ? Optional.empty()
        : Optional.of(
            "la mission de %s est différente (%s); changez le choix, ou nommez une autre personne."
                .formatted(ties.get(0).name(), ties.get(0).mission().label()));
  }

  private void places(TaskContext task, String municipality, Map<String, Object> known) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var place = places.of(task.pathway().programme(), municipality, today);
    String office = offices.name(task.pathway().office());
    known.put("firstPlace", place.map(p -> p.first()).orElse(office));
    known.put("followingPlace", place.map(p -> p.following()).orElse(office));
    known.put(
        "placeSource",
        place
            .map(p -> "Lieux prévus pour %s. Source : %s.".formatted(p.municipality(), source(p)))
            .orElse(
                "Aucun lieu n'est prévu pour %s : celui de votre équipe est proposé; convenez d'un lieu plus proche s'il y en a un."
                    .formatted(municipality == null ? "cet endroit" : municipality)));
  }

  /** Where it is written, without the numbers of rules that only analysts read. */
  private static String source(MeetingPlace place) {
    return place.source().replaceAll(" \\(R[0-9, R-]+\\)", "");
  }

  /** A label inside a sentence. */
  static String inSentence(Accompaniment accompaniment) {
    String label = accompaniment.label();
    return Vocabulary.inSentence(label);
  }
}
