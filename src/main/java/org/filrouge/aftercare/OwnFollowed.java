package org.filrouge.aftercare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Those followed after the way out whom the caller may act for: their office's or, within the
 * consent, those whose mandate their organism keeps. By number, never by name (R90-91, R129).
 */
@Repository
class OwnFollowed {

  private static final String PATHWAYS =
      "select f.pathway_id from follow_through f join pathway p on p.id = f.pathway_id"
          + " where f.ended_at is null and p.closed_at is null"
          + " and not exists (select 1 from after_break b where b.open_slot = p.id)"
          + " and (p.office in (:offices) or f.organism_code in (:organisms))"
          + " order by p.file_number";

  private final JdbcClient jdbc;
  private final FollowThroughs follows;
  private final Pathways pathways;
  private final Consents consents;

  OwnFollowed(JdbcClient jdbc, FollowThroughs follows, Pathways pathways, Consents consents) {
    this.jdbc = jdbc;
    this.follows = follows;
    this.pathways = pathways;
    this.consents = consents;
  }

  /**
   * Someone followed.
   *
   * @param organism code of the caller's organism, or {@code null} for the office
   */
  record Own(Pathway pathway, FollowThrough follow, String organism) {}

  /** Those for whom nothing is told yet. */
  List<Map<String, String>> choices(Actor actor) {
    var choices = new ArrayList<Map<String, String>>();
    jdbc.sql(PATHWAYS)
        .param("offices", orNone(actor.is(Role.AGENT) ? actor.offices() : List.of()))
        .param("organisms", orNone(actor.organisms()))
        .query(Long.class)
        .list()
        .forEach(id -> of(actor, pathways.get(id)).ifPresent(own -> choices.add(choice(own))));
    return choices;
  }

  Optional<Own> find(Actor actor, String fileNumber) {
    return fileNumber.matches("\\d{1,15}")
        ? pathways.openOf(Long.parseLong(fileNumber)).flatMap(pathway -> of(actor, pathway))
        : Optional.empty();
  }

  private Optional<Own> of(Actor actor, Pathway pathway) {
    var follow = follows.open(pathway.id());
    if (follow.isEmpty()) {
      return Optional.empty();
    }
    if (actor.is(Role.AGENT) && actor.offices().contains(pathway.office())) {
      return Optional.of(new Own(pathway, follow.get(), null));
    }
    return follow
        .filter(known -> actor.organisms().contains(known.organism()))
        .filter(known -> consents.covers(pathway.fileNumber(), known.organism()))
        .map(known -> new Own(pathway, known, known.organism()));
  }

  private static Map<String, String> choice(Own own) {
    return Map.of(
        "value",
        Long.toString(own.pathway().fileNumber()),
        "label",
        "Dossier %d — %s"
            .formatted(
                own.pathway().fileNumber(),
                own.follow().told().toLowerCase(java.util.Locale.CANADA_FRENCH)));
  }

  private static List<String> orNone(List<String> codes) {
    return codes.isEmpty() ? List.of("*") : codes;
  }
}
