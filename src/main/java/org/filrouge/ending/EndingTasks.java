package org.filrouge.ending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.engine.Groups;
import org.filrouge.parameter.Parameters;
import org.filrouge.participant.Timeline;
import org.filrouge.task.GivesTo;
import org.filrouge.task.ModelBean;
import org.filrouge.task.Role;

/** What the models ask of the end of a participation; every answer comes from the dossier. */
@ModelBean("ending")
public class EndingTasks {

  private static final String SYSTEM = "systeme";
  private static final int AGAIN = 5;
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

  private final EndRequests requests;
  private final Parameters parameters;
  private final WorkingDays calendar;
  private final Timeline timeline;
  private final Clock clock;

  EndingTasks(
      EndRequests requests,
      Parameters parameters,
      WorkingDays calendar,
      Timeline timeline,
      Clock clock) {
    this.requests = requests;
    this.parameters = parameters;
    this.calendar = calendar;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** What the table may look at; transient, so that no table keeps it. */
  public TypedValue findings(DelegateExecution execution) {
    return Variables.untypedValue(Map.of("reason", open(execution).reason().name()), true);
  }

  /** Writes what the table just proposed. */
  public void effectProposed(DelegateExecution execution) {
    var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
    requests.proposed(open(execution), EndProposal.of(rows));
  }

  /** Nothing is asked of anyone: one decision of the agent and no reminder. */
  public boolean quiet(DelegateExecution execution) {
    return open(execution).effect().quiet();
  }

  public boolean reportAsked(DelegateExecution execution) {
    return open(execution).effect().report();
  }

  /**
   * Whether an organism accompanies the person and is to be told what was decided; after a death
   * nobody is, even if an earlier answer was never read.
   */
  public boolean toTell(DelegateExecution execution) {
    long pathway = pathway(execution);
    return requests.unread(pathway).isPresent()
        && requests.lastDecided(pathway).filter(end -> end.organism() != null).isPresent();
  }

  /** The group of the organism to tell, wherever the person is now. */
  @GivesTo(Role.ORGANISM_STAFF)
  public String organism(DelegateExecution execution) {
    return Groups.ofOrganism(requests.unread(pathway(execution)).orElseThrow().organism());
  }

  /** A person decided that the passage to active measures is prepared (R85-86). */
  public boolean towardTransition(DelegateExecution execution) {
    return follows(execution, AfterEnd.TRANSITION);
  }

  /** A person decided that work, studies or a measure are followed (R92-93). */
  public boolean towardFollowUp(DelegateExecution execution) {
    return follows(execution, AfterEnd.FOLLOW_UP);
  }

  private boolean follows(DelegateExecution execution, AfterEnd next) {
    return requests
        .lastDecided(pathway(execution))
        .filter(EndRequest::ended)
        .filter(end -> end.answer().next() == next)
        .isPresent();
  }

  /** 17:00 in Québec on the day the report is expected. */
  public Date reportDueAt(DelegateExecution execution) {
    return at(reportDue(execution), END_OF_DAY);
  }

  public Date reportReminderAt(DelegateExecution execution) {
    return at(calendar.plus(reportDue(execution), 1), MORNING);
  }

  public Date reportRelayAt(DelegateExecution execution) {
    return at(calendar.plus(reportDue(execution), days("end-report-relay")), MORNING);
  }

  /** When the question comes back, after it was decided to wait. */
  public Date askedAgainAt(DelegateExecution execution) {
    return at(calendar.plus(today(), AGAIN), MORNING);
  }

  /** 17:00 in Québec, as many working days from now as the answer may take, or on the last day. */
  public Date answerDueAt(DelegateExecution execution) {
    return at(answerDue(execution), END_OF_DAY);
  }

  public Date answerReminderAt(DelegateExecution execution) {
    return at(calendar.plus(answerDue(execution), 1), MORNING);
  }

  public void reportReminded(DelegateExecution execution) {
    note(execution, "Rappel : le bilan de fin de participation est attendu.");
  }

  /** The silence becomes the agent's task (R120). */
  public void reportRelayed(DelegateExecution execution) {
    note(
        execution,
        "Le bilan de fin de participation manque toujours; l'agente ou l'agent est saisi et peut"
            + " répondre sans lui.");
  }

  public void answerReminded(DelegateExecution execution) {
    note(execution, "Rappel : la fin de participation demandée attend une réponse.");
  }

  private LocalDate reportDue(DelegateExecution execution) {
    var asked = LocalDate.ofInstant(open(execution).askedAt(), WorkingDays.QUEBEC);
    return calendar.plus(asked, days("end-report"));
  }

  /** As many working days as the answer may take, and never before a last day that is to come. */
  private LocalDate answerDue(DelegateExecution execution) {
    var due = calendar.plus(today(), days("end-answer"));
    var lastDay = open(execution).lastDayExpected();
    return lastDay == null || lastDay.isBefore(due) ? due : calendar.plus(lastDay, 0);
  }

  private int days(String parameter) {
    return parameters.value(parameter, today());
  }

  private void note(DelegateExecution execution, String line) {
    timeline.add(pathway(execution), SYSTEM, line);
  }

  private EndRequest open(DelegateExecution execution) {
    return requests.get(pathway(execution));
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
