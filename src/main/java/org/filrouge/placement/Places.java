package org.filrouge.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.organism.AgreementChange;
import org.filrouge.organism.Organism;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Timeline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives places and takes them back. Whoever does so first holds the organism's row, then counts:
 * reserved and occupied places never exceed those granted, the last one is never given twice, and
 * nobody overtakes those who wait (R102, R106).
 */
@Component
public class Places implements AgreementChange {

  /** The place left for another organism, kept or already given back; until a first day there. */
  static final String BEING_LEFT =
      "(p.leaving_pathway = :pathway or (p.release_reason = 'REORIENTED' and p.id ="
          + " (select max(l.id) from placement l where l.pathway_id = :pathway"
          + " and l.first_day is not null)))";

  private static final String SYSTEM = "systeme";

  private final Organisms organisms;
  private final Placements placements;
  private final Waiting waiting;
  private final PlacementProcess process;
  private final Timeline timeline;
  private final JdbcClient jdbc;
  private final Clock clock;

  Places(
      Organisms organisms,
      Placements placements,
      Waiting waiting,
      PlacementProcess process,
      Timeline timeline,
      JdbcClient jdbc,
      Clock clock) {
    this.organisms = organisms;
    this.placements = placements;
    this.waiting = waiting;
    this.process = process;
    this.timeline = timeline;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Count(int taken, int awaited, int declined, int left) {}

  /** Asks for a place; those who already wait are served first. */
  public Reservation reserve(Pathway pathway, String code, String reason, String actor) {
    var found = organisms.held(code).filter(o -> o.office().equals(pathway.office()));
    if (found.isEmpty() || !opensPlaces(found.get())) {
      return Reservation.NO_AGREEMENT;
    }
    var organism = found.get();
    var count = count(code, pathway.id());
    if (count.declined() > 0) {
      return Reservation.DECLINED_BEFORE;
    }
    if (count.left() > 0) {
      return Reservation.BEING_LEFT;
    }
    int served = serveThoseWhoWait(organism, count);
    if (count.taken() + served >= organism.placesGranted()) {
      return Reservation.FULL;
    }
    placements.offered(pathway.id(), code, reason, actor);
    timeline.add(
        pathway.id(),
        actor,
        "Place réservée et offerte à %s; le motif du choix est consigné."
            .formatted(organism.name()));
    return Reservation.RESERVED;
  }

  /** Registers on the waiting list after {@link #reserve} said it is full; returns the rank. */
  int waits(Pathway pathway, String code, String actor) {
    waiting.registered(pathway.id(), code, actor);
    var registration = waiting.registration(pathway.id());
    timeline.add(
        pathway.id(),
        actor,
        "La dernière place de %s est prise : la personne prend le rang %d sur la liste d'attente, selon la date d'inscription."
            .formatted(registration.organismName(), registration.rank()));
    return registration.rank();
  }

  /** Leaves the waiting list, unless a place was offered in the meantime. */
  void waitsNoMore(long pathway, LeftWaiting reason, String actor) {
    var person = waiting.registration(pathway);
    organisms.held(person.organism());
    waiting.left(person, reason);
    timeline.add(
        pathway,
        actor,
        "Liste d'attente de %s quittée : %s.".formatted(person.organismName(), reason.label()));
  }

  /**
   * Gives back the place a pathway holds, and offers it to the next who waits. A second release of
   * the same place fails.
   *
   * @param note why, in a few words kept with the placement; or {@code null}
   * @throws java.util.NoSuchElementException if the pathway holds none
   */
  public void release(long pathway, ReleaseReason reason, String note, String actor) {
    release(placements.held(pathway), reason, note, actor);
  }

  /** Gives back that place, the one held or the one being left, and offers it to the next. */
  void release(Placement placement, ReleaseReason reason, String actor) {
    release(placement, reason, null, actor);
  }

  private void release(Placement placement, ReleaseReason reason, String note, String actor) {
    var organism = organisms.held(placement.organism()).orElseThrow();
    placements.released(placement, reason, note, actor);
    timeline.add(
        placement.pathwayId(),
        actor,
        "Place libérée à %s : %s.".formatted(organism.name(), reason.label()));
    serveThoseWhoWait(organism, count(organism.code(), placement.pathwayId()));
  }

  /** Whether places of that organism may open today. */
  boolean opensPlaces(String organism) {
    return organisms.find(organism).filter(this::opensPlaces).isPresent();
  }

  @Override
  public void agreementLoaded(String organism) {
    organisms.held(organism).ifPresent(o -> serveThoseWhoWait(o, count(o.code(), 0)));
  }

  /** A freed place reopens only within what is granted and while the agreement holds (R102). */
  private int serveThoseWhoWait(Organism organism, Count count) {
    int free = opensPlaces(organism) ? organism.placesGranted() - count.taken() : 0;
    int served = 0;
    for (int awaited = count.awaited(); awaited > 0 && served < free; awaited--) {
      served += offeredToNext(organism) ? 1 : 0;
    }
    return served;
  }

  private boolean offeredToNext(Organism organism) {
    var next = waiting.next(organism.code()).orElseThrow();
    if (!process.waitsForPlace(next.pathwayId())) {
      waiting.left(next, LeftWaiting.NO_LONGER_FOLLOWED);
      return false;
    }
    waiting.left(next, LeftWaiting.PLACE_OFFERED);
    placements.offered(
        next.pathwayId(),
        organism.code(),
        "Place libérée, offerte à la première personne de la liste d'attente.",
        SYSTEM);
    timeline.add(
        next.pathwayId(),
        SYSTEM,
        "Une place s'est libérée à %s : elle est réservée à cette personne, première sur la liste d'attente."
            .formatted(organism.name()));
    process.placeFreed(next.pathwayId());
    return true;
  }

  private boolean opensPlaces(Organism organism) {
    return organism.placesGranted() > 0
        && organism.agreementHoldsOn(LocalDate.now(clock.withZone(WorkingDays.QUEBEC)));
  }

  private Count count(String organism, long pathway) {
    return jdbc.sql(
            "select (select count(*) from placement where organism_code = :organism"
                + " and released_at is null) as taken,"
                + " (select count(*) from waiting where organism_code = :organism"
                + " and left_at is null) as awaited,"
                + " (select count(*) from placement where organism_code = :organism"
                + " and pathway_id = :pathway and decline_excludes) as declined,"
                + " (select count(*) from placement p where p.organism_code = :organism and "
                + BEING_LEFT
                + ") as being_left")
        .param("organism", organism)
        .param("pathway", pathway)
        .query(
            (rs, n) ->
                new Count(
                    rs.getInt("taken"),
                    rs.getInt("awaited"),
                    rs.getInt("declined"),
                    rs.getInt("being_left")))
        .single();
  }
}
