package org.filrouge.aftercare;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** In touch with someone after the way out: where they are, what would help (R92-96). */
@Component
class RecordContact implements TaskForm<RecordContact.Submission> {

  private static final int NEXT_TRY = 30;

  record Submission(
      @NotNull @PastOrPresent @Since(years = 1) LocalDate madeOn,
      @NotNull ContactFound found,
      @PastOrPresent @Since(years = 5) LocalDate since,
      @PastOrPresent @Since(years = 1) LocalDate brokenOn,
      BreakReason breakReason,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate nextTryOn,
      @Size(max = 10_000) String note,
      @Size(max = 10_000) String help)
      implements Checked {

    /** Whether the person is in a measure, at work or in studies. */
    boolean situated() {
      return found == ContactFound.IN_MEASURE
          || found == ContactFound.EMPLOYED
          || found == ContactFound.STUDYING;
    }

    /** Nothing has changed: what lasts goes on from the same day. */
    boolean asBefore(FollowThrough follow) {
      return found.name().equals(follow.situation().name());
    }

    Submission since(LocalDate day) {
      return new Submission(madeOn, found, day, brokenOn, breakReason, nextTryOn, note, help);
    }

    @Override
    public List<FieldError> check() {
      var errors = new ArrayList<FieldError>();
      if (found == ContactFound.BREAK && brokenOn == null) {
        errors.add(new FieldError("brokenOn", "indiquez depuis quel jour."));
      }
      if (found == ContactFound.BREAK && breakReason == null) {
        errors.add(new FieldError("breakReason", "choisissez ce qui s'est passé."));
      }
      if (found == ContactFound.NOT_REACHED && nextTryOn == null) {
        errors.add(new FieldError("nextTryOn", "indiquez quand la joindre de nouveau."));
      }
      return errors;
    }
  }

  private final Following following;
  private final FollowThroughs follows;
  private final Contacts contacts;
  private final ContactMakers makers;
  private final ContactEffects effects;

  RecordContact(
      Following following,
      FollowThroughs follows,
      Contacts contacts,
      ContactMakers makers,
      ContactEffects effects) {
    this.following = following;
    this.follows = follows;
    this.contacts = contacts;
    this.makers = makers;
    this.effects = effects;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var follow = follows.get(task.pathwayId());
    var known = new HashMap<String, Object>();
    known.put("contact", contacts.next(follow).orElseThrow().told());
    known.put("situation", follow.told());
    known.put("place", follow.place() == null ? "non précisé" : follow.place());
    known.put("madeOn", following.today());
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission sent) {
    var follow = follows.get(task.pathwayId());
    if (sent.situated() && sent.since() == null && !sent.asBefore(follow)) {
      return Outcome.refused("since", "la situation a changé : indiquez depuis quand.");
    }
    var s = sent.asBefore(follow) && sent.since() == null ? sent.since(follow.since()) : sent;
    if (!task.actor().is(Role.AGENT) && makers.organism(follow).isEmpty()) {
      return Outcome.refused(
          null,
          "Le consentement de la personne n'est plus en vigueur pour votre organisme; {{wordTheOffice}} fait ce contact.");
    }
    if (s.found() == ContactFound.NOT_REACHED
        && s.nextTryOn().isAfter(following.today().plusDays(NEXT_TRY))) {
      return Outcome.refused(
          "nextTryOn",
          "%d jours au plus entre deux essais, pour ne pas la perdre de vue; choisissez une date plus proche."
              .formatted(NEXT_TRY));
    }
    var day = s.found() == ContactFound.BREAK ? s.brokenOn() : s.situated() ? s.since() : null;
    var tooEarly = follow.tooEarly(day);
    if (tooEarly.isPresent()) {
      return Outcome.refused(s.situated() ? "since" : "brokenOn", tooEarly.get());
    }
    effects.of(task, follow, contacts.next(follow).orElseThrow(), s);
    return Outcome.done();
  }
}
