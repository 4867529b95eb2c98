package org.filrouge.referral;

import java.util.List;
import java.util.Optional;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Person;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Component;

/** Settles whether a newcomer is someone already followed: one person, one file (R30, R35). */
@Component
class Matching {

  private final KnownFiles files;
  private final Persons persons;
  private final Pathways pathways;
  private final MatchDecisions decisions;
  private final Timeline timeline;

  Matching(
      KnownFiles files,
      Persons persons,
      Pathways pathways,
      MatchDecisions decisions,
      Timeline timeline) {
    this.files = files;
    this.persons = persons;
    this.pathways = pathways;
    this.decisions = decisions;
    this.timeline = timeline;
  }

  Person newcomer(Pathway pathway) {
    return persons.find(pathway.fileNumber()).orElseThrow();
  }

  List<KnownFile> candidates(Pathway pathway) {
    return files.resembling(newcomer(pathway).identity(), pathway.fileNumber(), pathway.office());
  }

  /**
   * Whether one candidate has the very same name and birth date: to set it aside needs a reason.
   */
  boolean someIdentical(Pathway pathway, List<KnownFile> candidates) {
    var identity = newcomer(pathway).identity();
    return candidates.stream().anyMatch(c -> Persons.same(identity, c.person().identity()));
  }

  /** Someone else: the provisional file becomes theirs for good. */
  void distinct(Pathway pathway, String reason, String actor) {
    pathways.matchSettled(pathway.id());
    record(pathway, MatchOutcome.DISTINCT, null, reason, actor);
    timeline.add(
        pathway.id(),
        actor,
        "Vérification faite : la personne n'était pas déjà suivie; ce dossier est le sien.");
  }

  /** The same person: the request joins their file, and their open pathway if there is one. */
  MatchOutcome samePerson(Pathway pathway, KnownFile known, String reason, String actor) {
    var outcome = known.open() ? MatchOutcome.ALREADY_FOLLOWED : MatchOutcome.SAME_FILE;
    if (known.open()) {
      pathways.closed(pathway.id(), actor, joined(known));
    }
    var identity = known.person().identity().completedBy(newcomer(pathway).identity());
    pathways.fileMerged(pathway.id(), pathway.fileNumber(), known.number());
    persons.merged(pathway.fileNumber(), known.person(), identity);
    record(pathway, outcome, known.number(), reason, actor);
    long joined = known.open() ? known.openPathway() : pathway.id();
    timeline.add(joined, actor, told(pathway, known));
    moved(known.person().identity().municipality(), identity.municipality())
        .ifPresent(line -> timeline.add(joined, actor, line));
    return outcome;
  }

  private static Optional<String> moved(String before, String after) {
    return before == null || before.equals(after)
        ? Optional.empty()
        : Optional.of(
            "Municipalité au dossier, d'après cette demande : %s (auparavant %s)."
                .formatted(after, before));
  }

  private void record(
      Pathway pathway, MatchOutcome outcome, Long known, String reason, String actor) {
    decisions.decided(
        new MatchDecisions.Decision(pathway.id(), outcome, pathway.fileNumber(), known, reason),
        actor);
  }

  private static Closing joined(KnownFile known) {
    return new Closing(
        Closing.Reason.ALREADY_FOLLOWED,
        null,
        "la demande est jointe au parcours en cours du dossier %d.".formatted(known.number()));
  }

  private static String told(Pathway pathway, KnownFile known) {
    return known.open()
        ? "Nouvelle demande reçue — porte d'entrée : %s. Elle est jointe à ce parcours; ce qui l'accompagne se lit au dossier."
            .formatted(pathway.door().label())
        : "Vérification faite : même personne que le dossier %d; la demande se poursuit dans ce dossier."
            .formatted(known.number());
  }
}
