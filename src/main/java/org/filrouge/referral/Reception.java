package org.filrouge.referral;

import org.filrouge.office.Offices;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.springframework.stereotype.Component;

/** What every door does first: the person is written down once and a pathway opens (R30, R35). */
@Component
class Reception {

  private final Persons persons;
  private final Pathways pathways;
  private final Offices offices;

  Reception(Persons persons, Pathways pathways, Offices offices) {
    this.persons = persons;
    this.pathways = pathways;
    this.offices = offices;
  }

  /** Someone at a door; {@code agreed} when an agent already agreed on it with them. */
  record Request(Door door, Identity identity, String demand, boolean agreed) {}

  /**
   * Opens the pathway. Someone who resembles a person already followed gets a provisional file, and
   * an agent settles it: whoever stands at a door never learns who else is followed.
   */
  Outcome.Done received(Request request, Actor actor) {
    boolean resembles = !persons.resembling(request.identity(), null).isEmpty();
    long file = persons.registered(request.identity());
    var office = offices.of(actor);
    var opened =
        pathways.opened(
            new Pathways.Opening(
                file,
                request.door(),
                office.code(),
                request.agreed() ? actor.user() : office.intakeAgent(),
                request.demand(),
                request.agreed(),
                resembles),
            actor.user());
    return Outcome.opened(opened.id());
  }
}
