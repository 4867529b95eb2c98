package org.filrouge.aftercare;

import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.Timeline;
import org.filrouge.participant.Vocabulary;
import org.filrouge.task.TaskContext;
import org.springframework.stereotype.Component;

/** What a contact changes: the situation, the next try, or a decision asked for (R92-96, R120). */
@Component
class ContactEffects {

  /** After so many tries in a row the office makes the next one, then decides. */
  private static final int TO_THE_OFFICE = 2;

  private static final int TO_DECIDE = 3;

  private final Following following;
  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Breaks breaks;
  private final AftercareProcess process;
  private final Timeline timeline;

  ContactEffects(
      Following following,
      FollowThroughs follows,
      Contacts contacts,
      Breaks breaks,
      AftercareProcess process,
      Timeline timeline) {
    this.following = following;
    this.follows = follows;
    this.contacts = contacts;
    this.breaks = breaks;
    this.process = process;
    this.timeline = timeline;
  }

  void of(TaskContext task, FollowThrough follow, Contact contact, RecordContact.Submission s) {
    var since = s.situated() ? s.since() : null;
    contacts.recorded(
        contact,
        new Contacts.Told(
            s.found(),
            s.madeOn(),
            s.found() == ContactFound.BREAK ? s.brokenOn() : since,
            s.note(),
            s.help()),
        task.user());
    switch (s.found()) {
      case BREAK -> broken(task, contact, s);
      case NOT_REACHED -> missed(task, follow, contact, s);
      case NO_MORE -> {
        follows.decisionAsked(follow, true);
        note(task, contact, s, "la personne ne souhaite plus de suivi; {{wordAgent}} décide");
      }
      default -> {
        follows.found(follow, AfterSituation.valueOf(s.found().name()), s.since());
        note(task, contact, s, lower(follows.get(task.pathwayId()).told()));
      }
    }
  }

  private void broken(TaskContext task, Contact contact, RecordContact.Submission s) {
    if (s.breakReason() == BreakReason.DECEASED) {
      timeline.add(task.pathwayId(), task.user(), StartBreak.told(s.breakReason(), s.brokenOn()));
    } else {
      note(
          task,
          contact,
          s,
          "cela s'est interrompu le %s; {{wordAgent}} convient de la suite avec la personne"
              .formatted(FrenchDate.of(s.brokenOn())));
    }
    if (breaks.open(task.pathwayId()).isEmpty()) {
      breaks.told(
          task.pathwayId(),
          new Breaks.Telling(s.brokenOn(), s.breakReason(), s.note(), s.help(), null),
          task.user());
      process.breakFound(task.pathwayId());
    }
  }

  private void missed(
      TaskContext task, FollowThrough follow, Contact contact, RecordContact.Submission s) {
    long missed = following.missed(follow);
    if (missed >= TO_DECIDE) {
      follows.decisionAsked(follow, true);
      note(
          task,
          contact,
          s,
          "la personne n'a pas été jointe après plusieurs essais; {{wordAgent}} décide");
      return;
    }
    contacts.planned(follow, contact.months(), s.nextTryOn());
    if (missed >= TO_THE_OFFICE) {
      contacts.givenToTheOffice(contacts.next(follow).orElseThrow(), null, task.user());
    }
    note(
        task,
        contact,
        s,
        "la personne n'a pas été jointe; %s le %s"
            .formatted(
                missed >= TO_THE_OFFICE ? "{{wordTheOffice}} essaie de nouveau" : "nouvel essai",
                FrenchDate.of(s.nextTryOn())));
  }

  private void note(TaskContext task, Contact contact, RecordContact.Submission s, String what) {
    timeline.add(
        task.pathwayId(),
        task.user(),
        "%s, le %s : %s.".formatted(contact.told(), FrenchDate.of(s.madeOn()), what));
  }

  private static String lower(String told) {
    return Vocabulary.inSentence(told);
  }
}
