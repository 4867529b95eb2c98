package org.filrouge.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.office.Offices;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Persons;
import org.filrouge.programme.MeetingPlaces;
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
  private final Clock clock;

  AccompanimentSheet(
      Phases phases,
      Persons persons,
      MeetingPlaces places,
      Organisms organisms,
      Offices offices,
      Clock clock) {
    this.phases = phases;
    this.persons = persons;
    this.places = places;
    this.organisms = organisms;
    this.offices = offices;
    this.clock = clock;
  }

  Map<String, Object> of(TaskContext task) {
    var known = new HashMap<String, Object>();
    phases.open(task.pathwayId()).ifPresent(phase -> proposed(phase, known));
    phases.of(task.pathwayId()).stream()
        .filter(earlier -> earlier.decidedAt() != null)
        .findFirst()
        .ifPresent(earlier -> known.put("companion", earlier.companion()));
    places(task, known);
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

  private void places(TaskContext task, Map<String, Object> known) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    String municipality =
        persons
            .find(task.pathway().fileNumber())
            .map(person -> person.identity())
            .map(Identity::municipality)
            .orElse(null);
    var place = places.of(task.pathway().programme(), municipality, today);
    String office = offices.name(task.pathway().office());
    known.put("firstPlace", place.map(p -> p.first()).orElse(office));
    known.put("followingPlace", place.map(p -> p.following()).orElse(office));
    known.put(
        "placeSource",
        place
            .map(p -> "Lieux prévus pour %s. Source : %s.".formatted(p.municipality(), p.source()))
            .orElse(
                "Aucun lieu n'est prévu pour %s : le bureau est proposé; convenez d'un lieu plus proche s'il y en a un."
                    .formatted(municipality == null ? "sa municipalité" : municipality)));
  }

  /** A label inside a sentence. */
  static String inSentence(Accompaniment accompaniment) {
    String label = accompaniment.label();
    return label.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + label.substring(1);
  }
}
