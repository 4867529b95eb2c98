package org.filrouge.transition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Information;
import org.filrouge.participant.Persons;
import org.filrouge.referral.IdentityText;
import org.filrouge.task.Role;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/** The seven fields as whoever offers the measure reads them, within the consent (R129-131). */
@Component
class HandedOver {

  private static final String KEPT = "Non visé par le consentement de la personne.";

  private final HandOvers handOvers;
  private final Persons persons;
  private final Consents consents;
  private final HandOverReadings log;

  HandedOver(HandOvers handOvers, Persons persons, Consents consents, HandOverReadings log) {
    this.handOvers = handOvers;
    this.persons = persons;
    this.consents = consents;
    this.log = log;
  }

  /** What that reader sees today; each reading by a provider is logged. */
  Map<String, Object> asRead(TaskContext task, Choice choice) {
    long file = task.pathway().fileNumber();
    boolean office = task.actor().is(Role.AGENT);
    var shared = office ? Set.of(Information.values()) : consents.shared(file, choice.provider());
    var seen = new HashMap<String, Object>();
    seen.put("measure", choice.measureName());
    seen.put("provider", choice.providerName());
    if (!office) {
      log.handOverRead(task.pathwayId(), task.user());
    }
    if (!shared.contains(Information.IDENTITY)) {
      seen.put(
          "nothing",
          "Le consentement écrit de la personne n'est plus en vigueur : ses renseignements ne sont plus visibles. Voyez avec {{wordTheOffice}}.");
      return seen;
    }
    seen.put(
        "identity",
        persons.find(file).map(person -> IdentityText.of(person.identity())).orElseThrow());
    handOvers.of(choice.id()).ifPresent(fields -> told(fields, shared, seen));
    if (choice.measureStartsOn() != null) {
      seen.put("startOn", choice.measureStartsOn());
    }
    return seen;
  }

  private static void told(HandOvers.Fields f, Set<Information> shared, Map<String, Object> seen) {
    put(seen, shared, Information.DEMAND, "demand", f.demand());
    put(seen, shared, Information.ASSETS, "training", f.training());
    put(seen, shared, Information.ASSETS, "workExperience", f.workExperience());
    put(seen, shared, Information.ASSETS, "otherAssets", f.otherAssets());
    put(seen, shared, Information.NEEDS, "competencies", f.competencies());
    put(seen, shared, Information.NEEDS, "obstacles", f.obstacles());
    put(seen, shared, Information.NEEDS, "resources", f.resources());
    put(seen, shared, Information.OTHER, "otherInformation", f.otherInformation());
    put(seen, shared, Information.OBJECTIVES, "objectives", f.objectives());
    put(seen, shared, Information.OBJECTIVES, "interventionLink", f.interventionLink());
    put(
        seen,
        shared,
        Information.DATES,
        "dates",
        "du %s au %s, une estimation"
            .formatted(FrenchDate.of(f.plannedStart()), FrenchDate.of(f.plannedEnd())));
  }

  private static void put(
      Map<String, Object> seen,
      Set<Information> shared,
      Information information,
      String key,
      String value) {
    seen.put(key, shared.contains(information) ? value == null ? "—" : value : KEPT);
  }
}
