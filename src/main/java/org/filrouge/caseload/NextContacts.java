package org.filrouge.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.caseload.CaseLoadView.Choice;
import org.filrouge.caseload.CaseLoadView.Followed;
import org.filrouge.caseload.CaseLoadView.Group;
import org.filrouge.caseload.CaseLoadView.Line;
import org.filrouge.caseload.CaseLoadView.Table;
import org.filrouge.caseload.CaseLoadView.Tally;
import org.filrouge.task.Actor;
import org.filrouge.task.ProgrammeDoors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The case load where nobody is reviewed: everyone followed, by the next day someone will speak
 * with them (R20, R92-93).
 */
@Repository
class NextContacts {

  private static final String SELECT =
      """
      select p.id as pathway_id, p.file_number, p.agent, t.situation,
        case when z.id is null then false else true end as passage,
        coalesce((select min(d.planned_on) from after_contact d where d.follow_through_id = t.id
            and d.recorded_at is null and d.dropped_at is null),
          case when z.resume_on >= :today then z.resume_on end,
          case when z.first_meeting_on >= :today then z.first_meeting_on end) as next_on
      from pathway p
      left join follow_through t on t.open_slot = p.id
      left join transition_phase z on z.open_slot = p.id
      where p.closed_at is null and p.office in (:offices)
      """;

  private final JdbcClient jdbc;
  private final ProgrammeDoors programmes;
  private final Reviews reviews;
  private final CaseLoadProcess process;
  private final Clock clock;

  NextContacts(
      JdbcClient jdbc,
      ProgrammeDoors programmes,
      Reviews reviews,
      CaseLoadProcess process,
      Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.reviews = reviews;
    this.process = process;
    this.clock = clock;
  }

  /** Those of these offices whose programme knows no review. */
  List<String> among(List<String> offices) {
    var reviewing = programmes.reviewing();
    return offices.stream()
        .filter(
            office -> !reviewing.containsAll(programmes.programmesOf(List.of("office-" + office))))
        .toList();
  }

  /** Whether the programme of these groups knows reviews at all. */
  boolean reviews(List<String> groups) {
    return programmes.programmesOf(groups).stream().anyMatch(programmes.reviewing()::contains);
  }

  /** Everyone a colleague of these offices follows, for a colleague. */
  Followed ofAgent(Actor actor, String agent, List<String> offices) {
    var found = found(offices).stream().filter(one -> one.agent().equals(agent)).toList();
    reviews.named(found.stream().map(NextContact::pathwayId).toList(), actor.user());
    var people = reviews.names(found.stream().map(NextContact::fileNumber).toList());
    var accounts = new HashSet<>(reviews.agents(offices));
    accounts.add(actor.user());
    var colleagues = process.names(accounts);
    var choices =
        accounts.stream()
            .map(account -> new Choice(account, colleagues.getOrDefault(account, account)))
            .sorted(Comparator.comparing(Choice::name, Tallies.FRENCH))
            .toList();
    var groups =
        labels()
            .map(label -> group(label, found, people, colleagues))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    boolean own = agent.equals(actor.user());
    return new Followed(
        own ? "Les personnes que vous suivez" : "Les personnes que suit votre collègue",
        sentence(found.size()),
        groups,
        choices,
        agent);
  }

  private Group group(
      String label, List<NextContact> found, Map<Long, String> people, Map<String, String> names) {
    return new Group(
        label,
        label.equals(NextContact.label(Due.LATE)),
        found.stream()
            .filter(one -> one.group(today()).equals(label))
            .map(one -> one.line(people, names))
            .toList());
  }

  private static String sentence(int followed) {
    return switch (followed) {
      case 0 -> "Personne n'est suivi en ce moment.";
      case 1 -> "Une personne suivie, et le prochain contact prévu avec elle.";
      default ->
          "%d personnes suivies, et le prochain contact prévu avec chacune.".formatted(followed);
    };
  }

  /** How many days are past, of one colleague's people, or of everyone's ({@code null}). */
  int late(Collection<String> offices, String agent) {
    return (int)
        found(offices).stream()
            .filter(one -> agent == null || one.agent().equals(agent))
            .filter(one -> one.late(today()))
            .count();
  }

  /** A manager's counts, by colleague. */
  Table table(List<String> offices) {
    var byAgent = found(offices).stream().collect(Collectors.groupingBy(NextContact::agent));
    var names = process.names(byAgent.keySet());
    return new Table(
        "Par collègue : prochain contact",
        By.FOLLOWED.name(),
        byAgent.entrySet().stream()
            .map(row -> tally(row.getKey(), names, row.getValue()))
            .sorted(Tallies.THE_LATEST_FIRST)
            .toList());
  }

  private Tally tally(String agent, Map<String, String> names, List<NextContact> found) {
    var counts =
        Arrays.stream(Due.values())
            .map(
                due ->
                    (int)
                        found.stream()
                            .filter(one -> one.due(today()).equals(Optional.of(due)))
                            .count())
            .toList();
    return new Tally(agent, names.getOrDefault(agent, agent), counts, found.size());
  }

  /** The numbers behind one count; no name. */
  List<Line> behind(Collection<String> offices, String agent, Due due) {
    return found(offices).stream()
        .filter(one -> one.agent().equals(agent))
        .filter(one -> one.due(today()).filter(due::equals).isPresent())
        .map(one -> one.line(Map.of(), Map.of()))
        .toList();
  }

  private List<NextContact> found(Collection<String> offices) {
    return offices.isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + " order by next_on, p.file_number")
            .param("today", today())
            .param("offices", offices)
            .query(NextContact.class)
            .list();
  }

  private static Stream<String> labels() {
    var labels = new ArrayList<>(Arrays.stream(Due.values()).map(NextContact::label).toList());
    labels.add(NextContact.NO_DAY);
    return labels.stream();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
