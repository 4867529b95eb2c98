package org.filrouge.transition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.engine.Groups;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Timeline;
import org.filrouge.programme.AccountsProcess;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the models ask about the way to active measures, and tell it. */
@ModelBean("transition")
public class TransitionTasks {

  private static final String SYSTEM = "systeme";
  private static final String REMINDER = "hand-over-reminder";
  private static final String ESCALATION = "hand-over-escalation";
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
  private static final int OWN_WAY_DAYS = 10;

  private final Starts starts;
  private final Phases phases;
  private final Choices choices;
  private final Circumstances circumstances;
  private final TransitionProcess process;
  private final Pathways pathways;
  private final Consents consents;
  private final Parameters parameters;
  private final Timeline timeline;
  private final AccountsProcess accounts;
  private final WorkingDays calendar;
  private final Clock clock;

  TransitionTasks(
      Starts starts,
      Phases phases,
      Choices choices,
      Circumstances circumstances,
      TransitionProcess process,
      Pathways pathways,
      Consents consents,
      Parameters parameters,
      Timeline timeline,
      AccountsProcess accounts,
      WorkingDays calendar,
      Clock clock) {
    this.starts = starts;
    this.phases = phases;
    this.choices = choices;
    this.circumstances = circumstances;
    this.process = process;
    this.pathways = pathways;
    this.consents = consents;
    this.parameters = parameters;
    this.timeline = timeline;
    this.accounts = accounts;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Whether a measure, work or studies began at the end of the last transition (R85-86). */
  public boolean started(DelegateExecution execution) {
    return starts.started(pathway(execution)).isPresent();
  }

  /** The passage begins; a pathway may know several, one after the other. */
  public void opened(DelegateExecution execution) {
    if (phases.open(pathway(execution)).isEmpty()) {
      phases.opened(pathway(execution));
    }
  }

  /** What the table of accompaniment looks at: hints from the file (R12-13, R45, R90-91). */
  public Map<String, Object> circumstances(DelegateExecution execution) {
    var facts = circumstances.of(pathway(execution));
    return Map.of(
        "onlyJobCoaches",
        facts.onlyJobCoaches(),
        "mandateKept",
        facts.mandateOrganism() != null,
        "young",
        facts.young(),
        "severalBarriers",
        facts.severalBarriers());
  }

  /** What the table proposed is kept beside what will be decided. */
  public void proposed(DelegateExecution execution) {
    var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
    phases.proposed(
        pathway(execution),
        circumstances.of(pathway(execution)),
        proposal(rows.getResultList()).orElse(null),
        reasons(rows.getResultList()));
  }

  /** The organism that accompanies, as far as the person consents, and always the office (R121). */
  @GivesTo({Role.ORGANISM_STAFF, Role.AGENT})
  public String companion(DelegateExecution execution) {
    var pathway = pathways.get(pathway(execution));
    return withTheOffice(
        pathway.office(),
        phases
            .open(pathway.id())
            .map(Phase::companionOrganism)
            .filter(organism -> consents.covers(pathway.fileNumber(), organism)));
  }

  /** The colleague just named, when one of the office's accounts bears that name; else nobody. */
  @GivesTo(
      value = {Role.ORGANISM_STAFF, Role.AGENT},
      onePerson = true)
  public String companionAgent(DelegateExecution execution) {
    var pathway = pathways.get(pathway(execution));
    return phases
        .open(pathway.id())
        .map(Phase::companion)
        .flatMap(name -> accounts.named(name, pathway.office()))
        .orElse(null);
  }

  /** Whoever offers the measure; the office too, which records an answer that came otherwise. */
  @GivesTo({Role.ORGANISM_STAFF, Role.AGENT})
  public String provider(DelegateExecution execution) {
    return withTheOffice(
        pathways.get(pathway(execution)).office(), Optional.of(choice(execution).provider()));
  }

  /** Whether a written consent for whoever offers the measure holds today (R129). */
  public boolean consented(DelegateExecution execution) {
    return consents.covers(
        pathways.get(pathway(execution)).fileNumber(), choice(execution).provider());
  }

  /** 9:00 in Québec, as many working days after the hand-over as the reminder waits. */
  public Date reminderAt(DelegateExecution execution) {
    return workingMorning(REMINDER, choice(execution).handedOverAt());
  }

  /** 9:00 in Québec, as many working days after the hand-over as the relay waits. */
  public Date escalationAt(DelegateExecution execution) {
    return workingMorning(ESCALATION, choice(execution).handedOverAt());
  }

  /** When to ask again, after it was decided to wait. */
  public Date askedAgainAt(DelegateExecution execution) {
    return workingMorning(REMINDER, clock.instant());
  }

  public void reminded(DelegateExecution execution) {
    choices.reminded(pathway(execution));
    timeline.add(
        pathway(execution),
        SYSTEM,
        "Rappel à %s : la réponse pour la mesure est attendue."
            .formatted(choice(execution).providerName()));
  }

  /** The silence becomes the agent's and the managers' task (R30, R120). */
  public void escalated(DelegateExecution execution) {
    choices.escalated(pathway(execution));
    timeline.add(
        pathway(execution),
        SYSTEM,
        "%s n'a pas encore répondu; {{wordAgent}} et les gestionnaires sont saisis."
            .formatted(choice(execution).providerName()));
  }

  /** 17:00 in Québec on the day the measure begins; some days on when there is none. */
  public Date startDue(DelegateExecution execution) {
    return choices
        .open(pathway(execution))
        .map(Choice::startOn)
        .map(day -> at(day, END_OF_DAY))
        .orElseGet(() -> at(calendar.plus(today(), OWN_WAY_DAYS), END_OF_DAY));
  }

  /** When the choice is due: some days on, or the day agreed on for the end of a pause. */
  public Date choiceDue(DelegateExecution execution) {
    return phases
        .get(pathway(execution))
        .pausedUntil(today())
        .map(day -> at(day, END_OF_DAY))
        .orElseGet(() -> at(calendar.plus(today(), OWN_WAY_DAYS), END_OF_DAY));
  }

  /** 9:00 in Québec on the day a pause ends; nothing when there is none. */
  public Date resumesAt(DelegateExecution execution) {
    return phases
        .get(pathway(execution))
        .pausedUntil(today())
        .map(day -> at(day, MORNING))
        .orElse(null);
  }

  /** A person stopped the passage: whatever was open of it ends. */
  public void stopped(DelegateExecution execution) {
    process.stopped(pathway(execution));
  }

  private Choice choice(DelegateExecution execution) {
    return choices.get(pathway(execution));
  }

  private static String withTheOffice(String office, Optional<String> organism) {
    return organism.map(code -> Groups.ofOrganism(code) + ",").orElse("") + "office-" + office;
  }

  private static Optional<Accompaniment> proposal(List<Map<String, Object>> rows) {
    return rows.stream()
        .flatMap(
            row ->
                Arrays.stream(Accompaniment.values())
                    .filter(one -> one.name().equals(row.get("proposal"))))
        .findFirst();
  }

  private static String reasons(List<Map<String, Object>> rows) {
    return rows.stream()
        .map(row -> Objects.requireNonNullElse(row.get("reason"), "Motif non précisé").toString())
        .collect(Collectors.joining("\n"));
  }

  private Date workingMorning(String parameter, Instant from) {
    var day = LocalDate.ofInstant(from, WorkingDays.QUEBEC);
    return at(calendar.plus(day, parameters.value(parameter, day)), MORNING);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private static Date at(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(WorkingDays.QUEBEC).toInstant());
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
