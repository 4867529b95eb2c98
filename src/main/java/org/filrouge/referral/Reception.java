package org.filrouge.referral;

import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.PathwayStage;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.programme.Programmes;
import org.filrouge.programme.Territories;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What every door does first: the person is written down once and a pathway opens (R30, R35). */
@Component
public class Reception {

  private static final String UNKNOWN =
      "aucun dossier de votre {{wordTeam}} ne porte ce numéro; vérifiez-le.";
  private static final String ALREADY_OPEN =
      "ce dossier a déjà un parcours en cours; poursuivez-le dans vos tâches.";
  private static final String TOO_FAR =
      "les besoins et la référence ne sont pas encore au dossier; reprenez à l'évaluation.";
  private static final String NOT_ELIGIBLE =
      "la dernière décision d'admissibilité est « non admissible »; reprenez à « %s », où elle se"
          + " prend de nouveau.";
  private static final String NO_SUCH_STAGE =
      "cette étape n'est pas de votre programme; reprenez à « %s ».";
  private static final String SOMEONE_ELSE =
      "ce dossier n'est pas à ce nom ou à cette date de naissance; vérifiez le numéro ou laissez-le"
          + " vide.";

  private final Persons persons;
  private final Pathways pathways;
  private final Offices offices;
  private final KnownFiles files;
  private final CarriedOver carried;
  private final Programmes programmes;
  private final Territories territories;

  Reception(
      Persons persons,
      Pathways pathways,
      Offices offices,
      KnownFiles files,
      CarriedOver carried,
      Programmes programmes,
      Territories territories) {
    this.persons = persons;
    this.pathways = pathways;
    this.offices = offices;
    this.files = files;
    this.carried = carried;
    this.programmes = programmes;
    this.territories = territories;
  }

  /** Someone at a door; {@code agreed} when an agent already agreed on it with them. */
  public record Request(
      Door door, Identity identity, String demand, PathwayStage stage, boolean agreed) {

    public Request(Door door, Identity identity, String demand, boolean agreed) {
      this(door, identity, demand, PathwayStage.INTAKE, agreed);
    }
  }

  /**
   * Opens the pathway. Someone who resembles a person already followed gets a provisional file, and
   * an agent settles it: whoever stands at a door never learns who else is followed.
   */
  Outcome.Done received(Request request, Actor actor) {
    var office = offices.of(actor);
    boolean resembles = !files.resembling(request.identity(), null, office.code()).isEmpty();
    long file = persons.registered(request.identity());
    return opened(request, file, resembles, office, actor);
  }

  /**
   * Opens the pathway on the file the agent named, if it is this person's and closed; without a
   * number, as anywhere else.
   */
  public Outcome received(Request request, Integer fileNumber, Actor actor) {
    if (fileNumber == null) {
      return received(request, actor);
    }
    var office = offices.of(actor);
    var known = files.find(fileNumber, office.code());
    if (known.isEmpty()) {
      return Outcome.refused("fileNumber", UNKNOWN);
    }
    if (!Persons.plausible(known.get().person(), request.identity())) {
      return Outcome.refused("fileNumber", SOMEONE_ELSE);
    }
    if (known.get().refusal().isPresent()) {
      return Outcome.refused("fileNumber", known.get().refusal().get());
    }
    if (known.get().open()) {
      return Outcome.refused("fileNumber", ALREADY_OPEN);
    }
    var person = known.get().person();
    persons.corrected(person.fileNumber(), person.identity().completedBy(request.identity()));
    return reopened(request, person.fileNumber(), office, actor);
  }

  /**
   * Opens a new pathway on a closed file, at the stage that fits: its story is already told (R35).
   */
  Outcome returned(StartReopening.Submission s, Actor actor) {
    var office = offices.of(actor);
    var known = files.find(s.fileNumber(), office.code());
    if (known.isEmpty()) {
      return Outcome.refused("fileNumber", UNKNOWN);
    }
    if (known.get().refusal().isPresent()) {
      return Outcome.refused("fileNumber", known.get().refusal().get());
    }
    if (known.get().open()) {
      return Outcome.refused("fileNumber", ALREADY_OPEN);
    }
    var programme = programmes.ofOffice(office.code());
    var first = programme.firstStage();
    if (!programme.offers(s.stage())) {
      return Outcome.refused("stage", NO_SUCH_STAGE.formatted(first.label()));
    }
    boolean further = s.stage() != first;
    if (further && !carried.complete(s.fileNumber())) {
      return Outcome.refused("stage", TOO_FAR);
    }
    if (s.stage() == PathwayStage.PLACEMENT && carried.refusedLast(s.fileNumber())) {
      return Outcome.refused("stage", NOT_ELIGIBLE.formatted(first.label()));
    }
    var request =
        new Request(Door.REOPENING, known.get().person().identity(), s.demand(), s.stage(), true);
    var opened = reopened(request, s.fileNumber(), office, actor);
    if (further && opened instanceof Outcome.Done done) {
      carried.into(Long.parseLong(done.businessKey()), s.fileNumber(), s.demand(), actor.user());
    }
    return opened;
  }

  private Outcome reopened(Request request, long file, Office office, Actor actor) {
    try {
      return opened(request, file, false, office, actor);
    } catch (DuplicateKeyException openedMeanwhile) {
      return Outcome.refused("fileNumber", ALREADY_OPEN);
    }
  }

  private Outcome.Done opened(
      Request request, long file, boolean matchPending, Office office, Actor actor) {
    var opening =
        new Pathways.Opening(
            file,
            request.door(),
            office.code(),
            answering(request, office, actor),
            request.demand(),
            request.agreed(),
            matchPending);
    return Outcome.opened(pathways.opened(opening, stage(request, office), actor.user()).id());
  }

  /** No earlier than where the office's programme begins (R20). */
  private PathwayStage stage(Request request, Office office) {
    var programme = programmes.ofOffice(office.code());
    return programme.offers(request.stage()) ? request.stage() : programme.firstStage();
  }

  /** Where colleagues are tied to municipalities, one of them; else as everywhere (R120, R124). */
  private String answering(Request request, Office office, Actor actor) {
    return territories
        .answering(office.code(), request.identity().municipality(), actor.user())
        .orElse(request.agreed() ? actor.user() : office.intakeAgent());
  }
}
