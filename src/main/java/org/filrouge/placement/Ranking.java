package org.filrouge.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.organism.Organism;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Pathway;
import org.filrouge.task.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the organisms of an office in an explained order for someone (R21, R106, R116). It proposes;
 * a person chooses, and any organism shown may be chosen.
 */
@Component
class Ranking {

  private static final String RULE =
      "Ordre : d'abord le nombre d'objectifs servis, puis le territoire, la clientèle habituelle,"
          + " les places libres et le nom. Cet ordre aide à choisir; il ne décide pas.";

  private static final Comparator<RankedOrganism> ORDER =
      Comparator.comparing(RankedOrganism::objectivesServed, Comparator.reverseOrder())
          .thenComparing(RankedOrganism::sameTerritory, Comparator.reverseOrder())
          .thenComparing(RankedOrganism::usualClientele, Comparator.reverseOrder())
          .thenComparing(RankedOrganism::free, Comparator.reverseOrder())
          .thenComparing(RankedOrganism::awaited)
          .thenComparing(ranked -> ranked.organism().name());

  private final Organisms organisms;
  private final Profiles profiles;
  private final JdbcClient jdbc;
  private final Clock clock;

  Ranking(Organisms organisms, Profiles profiles, JdbcClient jdbc, Clock clock) {
    this.organisms = organisms;
    this.profiles = profiles;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The organisms in order, and in French the rule and who is left out. */
  record Proposed(List<RankedOrganism> organisms, Markdown explanation) {}

  Proposed proposed(Pathway pathway) {
    var profile = profiles.of(pathway.id());
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var open =
        organisms.inOffice(pathway.office()).stream()
            .filter(o -> o.placesGranted() > 0 && o.agreementHoldsOn(today))
            .toList();
    var declined = declined(pathway.id());
    var left = left(pathway.id());
    var taken = counts("select organism_code, count(*) as n from placement where released_at");
    var awaited = counts("select organism_code, count(*) as n from waiting where left_at");
    var ranked =
        open.stream()
            .filter(o -> !declined.containsKey(o.code()) && !left.contains(o.code()))
            .map(o -> ranked(o, profile, taken, awaited))
            .sorted(ORDER)
            .toList();
    return new Proposed(ranked, explanation(open, declined, left));
  }

  private static RankedOrganism ranked(
      Organism o, Profile profile, Map<String, Integer> taken, Map<String, Integer> awaited) {
    int waiting = awaited.getOrDefault(o.code(), 0);
    int free = o.placesGranted() - taken.getOrDefault(o.code(), 0) - waiting;
    return new RankedOrganism(o, profile, Math.max(0, free), waiting);
  }

  private static Markdown explanation(
      List<Organism> open, Map<String, DeclineReason> declined, List<String> left) {
    var leftOut =
        Stream.concat(
            open.stream()
                .filter(o -> declined.containsKey(o.code()))
                .map(
                    o ->
                        Markdown.of(
                            "%s n'est pas proposé de nouveau : l'organisme a décliné (%s).",
                            o.name(), declined.get(o.code()).label())),
            open.stream()
                .filter(o -> left.contains(o.code()))
                .map(o -> Markdown.of("%s n'est pas proposé : la personne le quitte.", o.name())));
    return Markdown.blocks(List.of(Markdown.of(RULE), Markdown.list(leftOut.toList())));
  }

  private List<String> left(long pathway) {
    return jdbc.sql("select p.organism_code from placement p where " + Places.BEING_LEFT)
        .param("pathway", pathway)
        .query(String.class)
        .list();
  }

  private Map<String, DeclineReason> declined(long pathway) {
    var declined = new HashMap<String, DeclineReason>();
    jdbc.sql(
            "select organism_code, decline_reason from placement"
                + " where pathway_id = ? and decline_excludes")
        .param(pathway)
        .query(
            rs -> {
              declined.put(rs.getString(1), DeclineReason.valueOf(rs.getString(2)));
            });
    return declined;
  }

  private Map<String, Integer> counts(String active) {
    var counts = new HashMap<String, Integer>();
    jdbc.sql(active + " is null group by organism_code")
        .query(
            rs -> {
              counts.put(rs.getString("organism_code"), rs.getInt("n"));
            });
    return counts;
  }
}
