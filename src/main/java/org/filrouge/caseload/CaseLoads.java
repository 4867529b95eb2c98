package org.filrouge.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.caseload.CaseLoadView.Choice;
import org.filrouge.caseload.CaseLoadView.Followed;
import org.filrouge.caseload.CaseLoadView.Group;
import org.filrouge.caseload.CaseLoadView.Line;
import org.filrouge.caseload.CaseLoadView.Table;
import org.filrouge.consent.Consent;
import org.filrouge.consent.Consents;
import org.filrouge.consent.Information;
import org.filrouge.consent.Renewal;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The case load as each reader may see it: an agent's own cases, the people who take part in an
 * organism, a manager's counts. Names as in the dossier; managers read numbers (R77-78, R129).
 */
@Service
public class CaseLoads {

  private static final Review.Known NOTHING_KNOWN = new Review.Known(Map.of(), Map.of(), Map.of());

  private final Reviews reviews;
  private final Consents consents;
  private final NextContacts contacts;
  private final ReviewCounts counts;
  private final CaseLoadProcess process;
  private final Clock clock;

  CaseLoads(
      Reviews reviews,
      Consents consents,
      NextContacts contacts,
      ReviewCounts counts,
      CaseLoadProcess process,
      Clock clock) {
    this.reviews = reviews;
    this.contacts = contacts;
    this.counts = counts;
    this.consents = consents;
    this.process = process;
    this.clock = clock;
  }

  /** Everything that reader follows or watches over; nothing for whoever follows nobody. */
  @Transactional
  public Optional<CaseLoadView> of(Actor actor) {
    return of(actor, actor.user());
  }

  /**
   * The same, with the cases of a colleague of the same offices instead of the reader's own.
   *
   * @param agent the account whose cases an agent reads
   */
  @Transactional
  public Optional<CaseLoadView> of(Actor actor, String agent) {
    if (actor.is(Role.ADMINISTRATOR)) {
      return Optional.empty();
    }
    var lists = new ArrayList<Followed>();
    if (actor.is(Role.AGENT) && !actor.offices().isEmpty()) {
      var unreviewed = contacts.among(actor.offices());
      if (!unreviewed.isEmpty()) {
        lists.add(contacts.ofAgent(actor, agent, unreviewed));
      }
      if (unreviewed.size() < actor.offices().size()) {
        lists.add(ofAgent(actor, agent));
      }
    }
    if (welcomes(actor)) {
      lists.add(ofOrganism(actor));
    }
    var tables = tables(actor);
    return lists.isEmpty() && tables.isEmpty()
        ? Optional.empty()
        : Optional.of(view(actor, lists, tables));
  }

  /** The same number, and of what. */
  @Transactional(readOnly = true)
  public Optional<CaseLoadView.Late> awaited(Actor actor) {
    return late(actor).map(late -> new CaseLoadView.Late(counted(actor), late));
  }

  /** Where no unit of the reader's knows reviews, contacts are what is awaited. */
  private CaseLoadView.Of counted(Actor actor) {
    var offices = Stream.concat(actor.offices().stream(), actor.managedOffices().stream()).toList();
    return !offices.isEmpty() && contacts.among(offices).size() == offices.size()
        ? CaseLoadView.Of.CONTACTS
        : CaseLoadView.Of.REVIEWS;
  }

  /** How many late reviews await that reader; nothing for whoever follows nobody. */
  @Transactional(readOnly = true)
  public Optional<Integer> late(Actor actor) {
    if (manages(actor)) {
      var offices = actor.managedOffices();
      return Optional.of(
          reviews.lateOfOffices(offices, today()) + contacts.late(contacts.among(offices), null));
    }
    if (actor.is(Role.ADMINISTRATOR)) {
      return Optional.empty();
    }
    if (actor.is(Role.AGENT) && !actor.offices().isEmpty()) {
      return Optional.of(
          reviews.lateOfAgent(actor.user(), actor.offices(), today())
              + contacts.late(contacts.among(actor.offices()), actor.user()));
    }
    return welcomes(actor)
        ? Optional.of(reviews.lateOfOrganisms(actor.organisms(), today()))
        : Optional.empty();
  }

  /** Whether people may take part where the reader works. */
  private boolean welcomes(Actor actor) {
    return actor.is(Role.ORGANISM_STAFF)
        && !actor.organisms().isEmpty()
        && contacts.reviews(actor.groups());
  }

  /** A manager's counts alone: no person is listed, whatever else the reader does. */
  @Transactional(readOnly = true)
  public Optional<CaseLoadView> countsFor(Actor actor) {
    var tables = tables(actor);
    return tables.isEmpty() ? Optional.empty() : Optional.of(view(actor, List.of(), tables));
  }

  /**
   * The reviews behind a manager's count, by number.
   *
   * @param code of the agent or of the organism; {@link By#NONE} for those without a place
   * @return nothing for whoever manages no office
   */
  @Transactional(readOnly = true)
  public Optional<List<Line>> behind(Actor actor, By by, String code, Due due) {
    if (manages(actor) && by == By.FOLLOWED) {
      return Optional.of(contacts.behind(contacts.among(actor.managedOffices()), code, due));
    }
    return manages(actor)
        ? Optional.of(
            reviews.behind(actor.managedOffices(), by, code, due, today()).stream()
                .map(review -> review.line(NOTHING_KNOWN, today()))
                .toList())
        : Optional.empty();
  }

  private CaseLoadView view(Actor actor, List<Followed> lists, List<Table> tables) {
    var of = counted(actor);
    var columns =
        Arrays.stream(Due.values())
            .map(due -> of == CaseLoadView.Of.CONTACTS ? NextContact.label(due) : due.label())
            .toList();
    return new CaseLoadView(of, FrenchDate.of(today()), lists, columns, tables);
  }

  private Followed ofAgent(Actor actor, String agent) {
    var found = reviews.ofAgent(agent, actor.offices());
    var accounts = new HashSet<>(reviews.agents(actor.offices()));
    accounts.add(actor.user());
    var colleagues = process.names(accounts);
    var known = new Review.Known(named(found, found, actor), colleagues, toRenew(found));
    var choices =
        accounts.stream()
            .map(account -> new Choice(account, colleagues.getOrDefault(account, account)))
            .sorted(Comparator.comparing(Choice::name, Tallies.FRENCH))
            .toList();
    boolean own = agent.equals(actor.user());
    return followed(
        own ? "Vos dossiers" : "Dossiers d'une ou d'un collègue", found, known, choices, agent);
  }

  private Followed ofOrganism(Actor actor) {
    var found = reviews.ofOrganisms(actor.organisms());
    var byOrganism = found.stream().collect(Collectors.groupingBy(Review::organismCode));
    var shared = new HashSet<Long>();
    byOrganism.forEach(
        (organism, people) ->
            shared.addAll(consents.sharing(Information.IDENTITY, organism, files(people))));
    var visible = found.stream().filter(review -> shared.contains(review.fileNumber())).toList();
    var agents = process.names(found.stream().map(Review::agent).collect(Collectors.toSet()));
    var known = new Review.Known(named(found, visible, actor), agents, Map.of());
    return followed("Les personnes chez vous", found, known, List.of(), null);
  }

  /** What the office has to do about written consents, in time (R129). */
  private Map<Long, String> toRenew(List<Review> found) {
    var placed = found.stream().filter(review -> review.organismCode() != null).toList();
    var latest =
        consents.latest(files(placed)).stream().collect(Collectors.groupingBy(Consent::fileNumber));
    var words = new HashMap<Long, String>();
    for (var review : placed) {
      var known =
          latest.getOrDefault(review.fileNumber(), List.of()).stream()
              .filter(consent -> consent.organismCode().equals(review.organismCode()))
              .findFirst();
      Renewal.of(known, today()).ifPresent(due -> words.put(review.fileNumber(), due));
    }
    return words;
  }

  private Map<Long, String> named(List<Review> found, List<Review> visible, Actor actor) {
    reviews.named(visible.stream().map(Review::pathwayId).toList(), actor.user());
    return visible.isEmpty() ? Map.of() : reviews.names(files(visible));
  }

  private Followed followed(
      String title, List<Review> found, Review.Known known, List<Choice> agents, String agent) {
    var groups =
        Arrays.stream(Due.values())
            .map(due -> new Group(due.label(), due == Due.LATE, lines(found, due, known)))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    return new Followed(title, sentence(found, known.people()), groups, agents, agent);
  }

  private List<Line> lines(List<Review> found, Due due, Review.Known known) {
    return found.stream()
        .filter(review -> review.due(today()) == due)
        .map(review -> review.line(known, today()))
        .toList();
  }

  private String sentence(List<Review> found, Map<Long, String> names) {
    if (found.isEmpty()) {
      return "Personne n'est en participation en ce moment.";
    }
    String people =
        found.size() == 1
            ? "Une personne en participation, "
            : "%d personnes en participation, ".formatted(found.size());
    long soon = found.stream().filter(review -> review.due(today()) != Due.LATER).count();
    String due =
        soon == 0
            ? "aucune révision en retard, ni à tenir d'ici 90 jours."
            : soon == 1
                ? "dont une révision en retard ou à tenir d'ici 90 jours."
                : "dont %d révisions en retard ou à tenir d'ici 90 jours.".formatted(soon);
    String hidden =
        names.size() < files(found).size()
            ? " Sans consentement en vigueur qui vise l'identité, seul le numéro est affiché."
            : "";
    return people + due + hidden;
  }

  private List<Table> tables(Actor actor) {
    if (!manages(actor)) {
      return List.of();
    }
    var unreviewed = contacts.among(actor.managedOffices());
    var tables = new ArrayList<Table>();
    if (unreviewed.size() < actor.managedOffices().size()) {
      tables.addAll(counts.of(actor.managedOffices()));
    }
    if (!unreviewed.isEmpty()) {
      tables.add(contacts.table(unreviewed));
    }
    return tables;
  }

  private static boolean manages(Actor actor) {
    return actor.is(Role.MANAGER)
        && !actor.is(Role.ADMINISTRATOR)
        && !actor.managedOffices().isEmpty();
  }

  private static Set<Long> files(List<Review> found) {
    return found.stream().map(Review::fileNumber).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
