package org.filrouge.aftercare;

import java.util.Collection;
import java.util.Optional;
import org.filrouge.consent.ConsentWatch;
import org.filrouge.consent.Consents;
import org.filrouge.engine.Groups;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.springframework.stereotype.Component;

/**
 * Who makes the contacts: the organism that keeps the mandate, as long as the person's written
 * consent covers it, and the office otherwise (R90-91, R120, R129).
 */
@Component
class ContactMakers implements ConsentWatch {

  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Consents consents;
  private final Pathways pathways;
  private final AftercareProcess process;
  private final Timeline timeline;

  ContactMakers(
      FollowThroughs follows,
      Contacts contacts,
      Consents consents,
      Pathways pathways,
      AftercareProcess process,
      Timeline timeline) {
    this.follows = follows;
    this.contacts = contacts;
    this.consents = consents;
    this.pathways = pathways;
    this.process = process;
    this.timeline = timeline;
  }

  /** Code of the organism that makes the next contact; none when the office does. */
  Optional<String> organism(FollowThrough follow) {
    boolean toTheOffice = contacts.next(follow).filter(Contact::toTheOffice).isPresent();
    return toTheOffice
        ? Optional.empty()
        : Optional.ofNullable(follow.organism())
            .filter(code -> consents.covers(pathways.get(follow.pathwayId()).fileNumber(), code));
  }

  /** The group of that organism or of the office. */
  String group(long pathway) {
    return organism(follows.get(pathway))
        .map(Groups::ofOrganism)
        .orElseGet(() -> "office-" + pathways.get(pathway).office());
  }

  /** The contact that is open goes to whoever makes it now. */
  void changed(long pathway) {
    process.followedBy(pathway, group(pathway));
  }

  @Override
  public void consentWithdrawn(long pathway, Collection<String> organisms, String actor) {
    follows
        .open(pathway)
        .filter(follow -> organisms.contains(follow.organism()))
        .ifPresent(
            follow -> {
              changed(pathway);
              timeline.add(
                  pathway,
                  actor,
                  "{{WordTheOffice}} fait désormais le suivi; {{wordThePartner}} ne lit plus le dossier.");
            });
  }
}
