package org.filrouge.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Finds out as what someone may read a dossier today, whatever they read of it (R129-135). */
@Component
class Readings {

  private final DossierProcess process;
  private final CaseFile files;
  private final Consents consents;
  private final AccessLog log;
  private final FormerReading formerReading;
  private final Clock clock;

  Readings(
      DossierProcess process,
      CaseFile files,
      Consents consents,
      AccessLog log,
      FormerReading formerReading,
      Clock clock) {
    this.process = process;
    this.files = files;
    this.consents = consents;
    this.log = log;
    this.formerReading = formerReading;
    this.clock = clock;
  }

  /** The pathway of a task the person signed in may see; else none, and that is written down. */
  Optional<Long> pathwayOf(String taskId, Actor actor) {
    var pathway = process.pathwayOf(taskId);
    if (pathway.isEmpty()) {
      process.pathwayOfAnyones(taskId).ifPresent(asked -> log.refused(asked, actor.user()));
    }
    return pathway;
  }

  /** That person's reading of a pathway's dossier; a refusal is written down, a reading not yet. */
  Optional<Reading> of(long pathwayId, Actor actor) {
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
    if (reading.isEmpty()) {
      log.refused(pathwayId, actor.user());
    }
    return reading;
  }
}
