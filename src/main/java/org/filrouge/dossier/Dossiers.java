package org.filrouge.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the shared file to whoever may read it, shows what they may see, and logs it (R129-135).
 */
@Service
public class Dossiers {

  private final DossierProcess process;
  private final CaseFile files;
  private final Consents consents;
  private final List<DossierSection> sections;
  private final Story story;
  private final AccessLog log;
  private final FormerReading formerReading;
  private final Clock clock;

  Dossiers(
      DossierProcess process,
      CaseFile files,
      Consents consents,
      List<DossierSection> sections,
      Story story,
      AccessLog log,
      FormerReading formerReading,
      Clock clock) {
    this.process = process;
    this.files = files;
    this.consents = consents;
    this.sections = sections;
    this.story = story;
    this.log = log;
    this.formerReading = formerReading;
    this.clock = clock;
  }

  /**
   * The dossier behind a task, for the person signed in.
   *
   * @return nothing if the task is not theirs to see, or the case not theirs to read
   */
  @Transactional
  public Optional<DossierView> forTask(String taskId) {
    return process
        .caller()
        .flatMap(
            actor -> {
              var pathway = process.pathwayOf(taskId);
              if (pathway.isEmpty()) {
                process
                    .pathwayOfAnyones(taskId)
                    .ifPresent(asked -> log.refused(asked, actor.user()));
              }
              return pathway.flatMap(id -> of(id, actor));
            });
  }

  /** The dossier of a pathway as that person may read it, or nothing. */
  @Transactional
  public Optional<DossierView> of(long pathwayId, Actor actor) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    Row file = files.of(pathwayId, actor, formerReading.since(actor, today));
    var known = consents.latest(file.number("file_number"));
    var reading =
        Access.of(actor, file, known, today)
            .map(
                access ->
                    new Reading(
                        pathwayId,
                        file.number("file_number"),
                        access.reader(),
                        access.organism(),
                        known,
                        today,
                        file));
    reading.ifPresentOrElse(
        read -> log.read(read, actor.user()), () -> log.refused(pathwayId, actor.user()));
    return reading.map(this::view);
  }

  private DossierView view(Reading reading) {
    return switch (reading.reader()) {
      case OFFICE -> page(reading, DossierSection::forOffice, story.forOffice(reading));
      case ORGANISM_WITH_CONSENT, FORMER_ORGANISM ->
          page(reading, DossierSection::withConsent, story.forOrganism(reading));
      case ORGANISM_BEFORE_CONSENT ->
          page(reading, DossierSection::beforeConsent, story.forOrganism(reading));
      case ORGANISM_WITHOUT_PLACE, PARTNER ->
          new DossierView(
              title(reading), reading.reader().label(), List.of(), List.of(), List.of());
    };
  }

  private DossierView page(
      Reading reading,
      BiFunction<DossierSection, Reading, Optional<Section>> part,
      List<DossierView.Entry> entries) {
    return new DossierView(
        title(reading),
        reading.reader().label(),
        notices(reading),
        sections.stream().flatMap(section -> part.apply(section, reading).stream()).toList(),
        entries);
  }

  /** Both numbers: task cards show them, and Cockpit knows the pathway's only. */
  private static String title(Reading reading) {
    return "Dossier %d · parcours %d".formatted(reading.fileNumber(), reading.pathwayId());
  }

  /** Why something is not shown. */
  private List<String> notices(Reading reading) {
    if (reading.reader() == Reader.FORMER_ORGANISM) {
      return List.of(formerReading.notice(reading.file(), reading.today()));
    }
    if (reading.reader() != Reader.ORGANISM_BEFORE_CONSENT) {
      return List.of();
    }
    return reading
        .consentOf(reading.organism())
        .map(
            consent ->
                consent.withdrawnOn() != null
                    ? List.of(
                        "La personne a retiré son consentement le %s : son identité n'est plus visible."
                            .formatted(FrenchDate.of(consent.withdrawnOn())))
                    : List.of(
                        "Le consentement est échu depuis le %s : l'identité sera visible une fois un nouveau consentement écrit consigné."
                            .formatted(FrenchDate.of(consent.validUntil()))))
        .orElse(List.of("L'identité sera visible une fois le consentement écrit consigné."));
  }
}
