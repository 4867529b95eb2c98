package org.filrouge.aftercare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the models ask of the time after the way out; every date comes from the dossier. */
@ModelBean("aftercare")
public class AftercareTasks {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private static final int TO_MAKE_IT = 5;
  private static final int AGAIN = 5;
  private static final int TO_DECIDE = 5;

  private final Following following;
  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Breaks breaks;
  private final ContactMakers makers;
  private final Pathways pathways;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;

  AftercareTasks(
      Following following,
      FollowThroughs follows,
      Contacts contacts,
      Breaks breaks,
      ContactMakers makers,
      Pathways pathways,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline) {
    this.following = following;
    this.follows = follows;
    this.contacts = contacts;
    this.breaks = breaks;
    this.makers = makers;
    this.pathways = pathways;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
  }

  /** Contacts are planned, from the day the person began. */
  public void begun(DelegateExecution execution) {
    following.begun(pathway(execution));
  }

  /** The organism that keeps the mandate, if the consent covers it; the office otherwise. */
  @GivesTo({Role.ORGANISM_STAFF, Role.AGENT})
  public String follower(DelegateExecution execution) {
    return makers.group(pathway(execution));
  }

  /** Whether the day of a contact has come; none is asked for while a break awaits a decision. */
  public boolean contactToMake(DelegateExecution execution) {
    var follow = follow(execution);
    return !follow.decisionAsked()
        && !broken(execution)
        && contacts
            .next(follow)
            .filter(contact -> !contact.plannedOn().isAfter(following.today()))
            .isPresent();
  }

  /** Whether the agent decides now: no contact is left, or the person wishes none. */
  public boolean decisionAwaited(DelegateExecution execution) {
    var follow = follow(execution);
    return follow.decisionAsked() || (!broken(execution) && contacts.next(follow).isEmpty());
  }

  /** 9:00 in Québec on the day planned; while a break awaits a decision, the next working day. */
  public Date nextContactAt(DelegateExecution execution) {
    var planned = contacts.next(follow(execution)).map(Contact::plannedOn);
    var tomorrow = calendar.plus(following.today(), 1);
    return at(
        planned.filter(day -> !broken(execution) || day.isAfter(tomorrow)).orElse(tomorrow),
        MORNING);
  }

  /** The contact is asked for today, of whoever makes it. */
  public void contactAsked(DelegateExecution execution) {
    var follow = follow(execution);
    contacts.asked(contact(execution), following.today(), makers.organism(follow).orElse(null));
  }

  /** 17:00 in Québec, five working days after it was asked for. */
  public Date contactDueAt(DelegateExecution execution) {
    return at(dueOn(execution), END_OF_DAY);
  }

  /** 9:00 in Québec on the working day after it was due. */
  public Date contactReminderAt(DelegateExecution execution) {
    return at(calendar.plus(dueOn(execution), 1), MORNING);
  }

  /** 9:00 in Québec, as many working days after it was asked for as the relay waits. */
  public Date contactRelayAt(DelegateExecution execution) {
    var asked = askedOn(execution);
    return at(calendar.plus(asked, parameters.value("after-contact-relay", asked)), MORNING);
  }

  /** When the question comes back, after it was decided to wait. */
  public Date contactAskedAgainAt(DelegateExecution execution) {
    return at(calendar.plus(following.today(), AGAIN), MORNING);
  }

  /** Nothing is recalled while a break awaits a decision, nor after a death. */
  public void contactReminded(DelegateExecution execution) {
    if (!broken(execution)) {
      contacts.reminded(contact(execution));
      note(execution, "Rappel : le contact prévu après le passage reste à consigner.");
    }
  }

  /** The contact does not come: the office and the managers see to it (R120). */
  public void contactRelayed(DelegateExecution execution) {
    contacts.relayed(contact(execution));
    note(
        execution,
        "Le contact prévu après le passage manque toujours; {{wordTheOffice}} et les gestionnaires sont saisis.");
  }

  /** Whether what was told is a death: it is recorded, and nothing is to be agreed on. */
  public boolean deathTold(DelegateExecution execution) {
    return breaks.open(pathway(execution)).filter(Break::ofADeath).isPresent();
  }

  /** 9:00 in Québec, five working days after the break was told. */
  public Date breakReminderAt(DelegateExecution execution) {
    return at(calendar.plus(following.today(), TO_DECIDE), MORNING);
  }

  /** The decision waits, and it is told; after a death nothing is. */
  public void breakReminded(DelegateExecution execution) {
    breaks
        .open(pathway(execution))
        .filter(known -> !known.ofADeath())
        .ifPresent(
            known -> {
              breaks.reminded(known);
              note(
                  execution,
                  "Rappel : l'interruption signalée le %s attend une décision."
                      .formatted(FrenchDate.of(known.toldAt())));
            });
  }

  /** Whether the agent decided, after a break, to choose another measure with the person. */
  public boolean towardNewMeasure(DelegateExecution execution) {
    long pathway = pathway(execution);
    return pathways.get(pathway).open()
        && follows
            .last(pathway)
            .filter(last -> last.end() == FollowThroughEnd.NEW_MEASURE)
            .isPresent();
  }

  private boolean broken(DelegateExecution execution) {
    return breaks.open(pathway(execution)).isPresent();
  }

  private LocalDate dueOn(DelegateExecution execution) {
    return calendar.plus(askedOn(execution), TO_MAKE_IT);
  }

  /** The timers of the task are set before it is written that it was asked for. */
  private LocalDate askedOn(DelegateExecution execution) {
    var asked = contact(execution).askedOn();
    return asked == null ? following.today() : asked;
  }

  private Contact contact(DelegateExecution execution) {
    return contacts.next(follow(execution)).orElseThrow();
  }

  private FollowThrough follow(DelegateExecution execution) {
    return follows.get(pathway(execution));
  }

  private void note(DelegateExecution execution, String line) {
    timeline.add(pathway(execution), Following.SYSTEM, line);
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }
}
