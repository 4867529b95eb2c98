package org.filrouge.aftercare;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.parameter.Parameter;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.AfterDeath;
import org.filrouge.participant.AfterSituation;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Service;

/** The following of someone after the way out, from its first day to its end (R92-96). */
@Service
class Following implements AfterDeath {

  static final String SYSTEM = "systeme";
  private static final int CONTACTS = 4;

  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Beginnings beginnings;
  private final Pathways pathways;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  Following(
      FollowThroughs follows,
      Contacts contacts,
      Beginnings beginnings,
      Pathways pathways,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.follows = follows;
    this.contacts = contacts;
    this.beginnings = beginnings;
    this.pathways = pathways;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Contacts are planned from the day something began, as its way out wrote it. */
  void begun(long pathway) {
    if (follows.open(pathway).isPresent()) {
      return;
    }
    follows.begun(pathway, beginning(pathway));
    var follow = follows.get(pathway);
    String dates = planned(follow);
    timeline.add(
        pathway,
        SYSTEM,
        "Suivi après le passage : %s. Contacts prévus : %s. %s."
            .formatted(
                follow.told(),
                dates,
                follow.organism() == null
                    ? "{{WordTheOffice}} fait le suivi"
                    : follow.organismName() + " garde l'accompagnement"));
  }

  private Beginning beginning(long pathway) {
    return beginnings
        .of(pathway)
        .orElseGet(() -> new Beginning(today(), AfterSituation.IN_MEASURE, null, null));
  }

  /** Something began again: what was planned gives way to contacts counted from that day. */
  void restarted(FollowThrough follow, AfterSituation situation, LocalDate day, String actor) {
    follows.restarted(follow, situation, day);
    contacts.dropped(follow);
    String dates = planned(follows.get(follow.pathwayId()));
    timeline.add(
        follow.pathwayId(),
        actor,
        "%s de nouveau depuis le %s; contacts prévus : %s."
            .formatted(situation.label(), FrenchDate.of(day), dates));
  }

  private String planned(FollowThrough follow) {
    var dates = ContactDates.after(follow.startedOn(), today(), months(), this::worked);
    contacts.planned(follow, dates);
    return dates.stream().map(date -> FrenchDate.of(date.on())).collect(joining(", "));
  }

  private List<Integer> months() {
    return IntStream.rangeClosed(1, CONTACTS)
        .mapToObj(n -> parameters.value("after-contact-" + n, today()))
        .sorted()
        .toList();
  }

  /** That day, or the next one when nobody works. */
  LocalDate worked(LocalDate day) {
    return calendar.plus(day, 0);
  }

  /** After how many months a situation is said to last, with the source of that number (R156). */
  Parameter lasting() {
    return parameters.of("lasting-work", today());
  }

  /** Whether the situation lasts, by that number; a person decides all the same. */
  boolean lasts(FollowThrough follow) {
    return !follow.since().plusMonths(lasting().amount().intValueExact()).isAfter(today());
  }

  /** A person ended the following and closed the file with it. */
  void closed(FollowThrough follow, FollowThroughEnd how, Closing closing, String actor) {
    ended(follow, how, actor);
    pathways.closed(follow.pathwayId(), actor, closing);
  }

  void ended(FollowThrough follow, FollowThroughEnd how, String actor) {
    contacts.dropped(follow);
    follows.ended(follow, how, actor);
  }

  @Override
  public void died(long pathway, String actor) {
    follows.open(pathway).ifPresent(follow -> ended(follow, FollowThroughEnd.CLOSED, actor));
  }

  /** Those not reached in a row, the last ones made. */
  long missed(FollowThrough follow) {
    return contacts.made(follow).stream()
        .takeWhile(contact -> contact.found() == ContactFound.NOT_REACHED)
        .count();
  }

  Optional<FollowThrough> open(long pathway) {
    return follows.open(pathway);
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
