package org.filrouge.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Renewal;
import org.filrouge.participant.Vocabulary;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the shared file to whoever may read it, shows what they may see, and logs it (R129-135).
 */
@Service
public class Dossiers {

  private final DossierProcess process;
  private final Readings readings;
  private final List<DossierSection> sections;
  private final Story story;
  private final Papers papers;
  private final AccessLog log;
  private final FormerReading formerReading;
  private final Vocabulary vocabulary;

  Dossiers(
      DossierProcess process,
      Readings readings,
      List<DossierSection> sections,
      Story story,
      Papers papers,
      AccessLog log,
      FormerReading formerReading,
      Vocabulary vocabulary) {
    this.process = process;
    this.readings = readings;
    this.sections = sections;
    this.story = story;
    this.papers = papers;
    this.log = log;
    this.formerReading = formerReading;
    this.vocabulary = vocabulary;
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
        .flatMap(actor -> readings.pathwayOf(taskId, actor).flatMap(pathway -> of(pathway, actor)));
  }

  /**
   * The dossier of that number, for the person signed in: no task needs to be open. It opens to
   * whoever follows the person, and says nothing to anyone else, not even that it exists.
   */
  @Transactional
  public Optional<DossierView> forFile(long fileNumber) {
    return process
        .caller()
        .flatMap(
            actor ->
                readings.pathwayOfFile(fileNumber, actor).flatMap(pathway -> of(pathway, actor)));
  }

  /** The dossier of a pathway as that person may read it, or nothing. */
  @Transactional
  public Optional<DossierView> of(long pathwayId, Actor actor) {
    var reading = readings.of(pathwayId, actor);
    reading.ifPresent(read -> log.read(read, actor.user()));
    return reading.map(
        read ->
            view(read, actor)
                .spoken(words -> vocabulary.spoken(words, read.file().text("programme"))));
  }

  private DossierView view(Reading reading, Actor actor) {
    return switch (reading.reader()) {
      case OFFICE -> page(reading, actor, DossierSection::forOffice, story.forOffice(reading));
      case ORGANISM_WITH_CONSENT, FORMER_ORGANISM, MANDATED_ORGANISM ->
          page(reading, actor, DossierSection::withConsent, story.forOrganism(reading));
      case ORGANISM_BEFORE_CONSENT ->
          page(reading, actor, DossierSection::beforeConsent, story.forOrganism(reading));
      case ORGANISM_WITHOUT_PLACE, MANDATE_WITHOUT_CONSENT, PARTNER ->
          new DossierView(
              title(reading), reading.reader().label(), List.of(), List.of(), List.of(), List.of());
    };
  }

  private DossierView page(
      Reading reading,
      Actor actor,
      BiFunction<DossierSection, Reading, Optional<Section>> part,
      List<DossierView.Entry> entries) {
    return new DossierView(
        title(reading),
        withoutConsentAnyMore(reading)
            ? "Ce que vous pouvez lire sans consentement écrit en vigueur."
            : reading.reader().label(),
        notices(reading),
        papers.offered(reading, actor),
        ordered(reading).flatMap(section -> part.apply(section, reading).stream()).toList(),
        entries);
  }

  /** What goes on comes before how the person came in. */
  private Stream<DossierSection> ordered(Reading reading) {
    return reading.takesPart()
        ? Stream.concat(
            sections.stream().filter(section -> !section.ofTheArrival()),
            sections.stream().filter(DossierSection::ofTheArrival))
        : sections.stream();
  }

  /** Both numbers: task cards show them, and Cockpit knows the pathway's only. */
  private static String title(Reading reading) {
    return "Dossier %d · parcours %d".formatted(reading.fileNumber(), reading.pathwayId());
  }

  /** The person takes part there, and what they allowed holds no more. */
  private static boolean withoutConsentAnyMore(Reading reading) {
    return reading.reader() == Reader.ORGANISM_BEFORE_CONSENT && reading.file().has("first_day");
  }

  /** Whoever answers for the file learns in time what the organism will soon not read (R129). */
  private static List<String> toRenew(Reading reading) {
    Row file = reading.file();
    return file.has("first_day") && !file.has("ended_on") && !file.has("closed_at")
        ? Renewal.of(reading.consentOf(file.text("organism_code")), reading.today())
            .map(
                words ->
                    "Consentement écrit pour %s : %s.".formatted(file.text("organism_name"), words))
            .stream()
            .toList()
        : List.of();
  }

  /** Why something is not shown. */
  private List<String> notices(Reading reading) {
    if (reading.reader() == Reader.OFFICE) {
      return toRenew(reading);
    }
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
                        "Le consentement est échu depuis le %s : l'identité et le reste du dossier seront visibles une fois un nouveau consentement écrit consigné par {{wordTheOffice}}."
                            .formatted(FrenchDate.of(consent.validUntil()))))
        .orElse(List.of("L'identité sera visible une fois le consentement écrit consigné."));
  }
}
