package org.filrouge.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.ending.EndingTasks;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.participation.ReviewWords;
import org.filrouge.task.ModelBean;

/**
 * Dates and decisions the models ask for; each comes from the dossier, never from a cycle (R78).
 */
@ModelBean("review")
public class ReviewTasks {

  private static final String SYSTEM = "systeme";

  private final Reviews reviews;
  private final Participations participations;
  private final ReviewProcess process;
  private final EndingTasks ending;
  private final Timeline timeline;
  private final WorkingDays calendar;
  private final Clock clock;

  ReviewTasks(
      Reviews reviews,
      Participations participations,
      ReviewProcess process,
      EndingTasks ending,
      Timeline timeline,
      WorkingDays calendar,
      Clock clock) {
    this.reviews = reviews;
    this.participations = participations;
    this.process = process;
    this.ending = ending;
    this.timeline = timeline;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The start of the day, 45 days before the planned one; may already be past. While a review is
   * open none is prepared: the question comes back the next working morning.
   */
  public Date preparationOpensAt(DelegateExecution execution) {
    boolean busy = reviews.open(pathway(execution)).isPresent();
    return Date.from(
        busy ? ReviewDates.morning(calendar.plus(today(), 1)) : preparationOpens(execution));
  }

  /** Whether the time has come and no review is open: the date may have moved meanwhile. */
  public boolean toPrepare(DelegateExecution execution) {
    return reviews.open(pathway(execution)).isEmpty()
        && !preparationOpens(execution).isAfter(clock.instant());
  }

  private Instant preparationOpens(DelegateExecution execution) {
    return ReviewDates.preparationOpens(participations.get(pathway(execution)).plannedReviewOn());
  }

  /** The participation prepares the review that was just asked for. */
  public void askedEarly(DelegateExecution execution) {
    process.earlyReviewAsked(execution.getProcessBusinessKey());
  }

  /** A review opens, unless someone already opened it by asking for it. */
  public void opened(DelegateExecution execution) {
    long pathway = pathway(execution);
    if (reviews.open(pathway).isPresent()) {
      return;
    }
    var participation = participations.get(pathway);
    reviews.opened(
        pathway, SYSTEM, participation.plannedReviewOn(), participation.nextReviewOn(), null);
    timeline.add(
        pathway,
        SYSTEM,
        "Révision annuelle en préparation : décision %s."
            .formatted(
                ReviewWords.afterDecision(
                    participation.plannedReviewOn(), participation.nextReviewOn(), today())));
  }

  /** 17:00 in Québec on the day the assessment is expected. */
  public Date assessmentDueAt(DelegateExecution execution) {
    return Date.from(ReviewDates.endOf(dates(execution).assessmentDue()));
  }

  public Date assessmentReminderAt(DelegateExecution execution) {
    return Date.from(dates(execution).assessmentReminder());
  }

  public Date assessmentRelayAt(DelegateExecution execution) {
    return Date.from(dates(execution).assessmentRelay());
  }

  /** When the question comes back, after it was decided to wait. */
  public Date assessmentAskedAgainAt(DelegateExecution execution) {
    return again();
  }

  /** 17:00 in Québec on the day the decision is aimed at. */
  public Date plannedAt(DelegateExecution execution) {
    return Date.from(ReviewDates.endOf(open(execution).plannedOn()));
  }

  public Date decisionReminderAt(DelegateExecution execution) {
    return Date.from(dates(execution).decisionReminder());
  }

  /** When the managers are called: a week before the last lawful day, at once if it is past. */
  public Date lateAt(DelegateExecution execution) {
    return Date.from(dates(execution).late());
  }

  public Date lookedAgainAt(DelegateExecution execution) {
    return again();
  }

  public void assessmentReminded(DelegateExecution execution) {
    note(execution, "Rappel : l'évaluation des objectifs est attendue pour la révision.");
  }

  public void assessmentRelayed(DelegateExecution execution) {
    note(
        execution,
        "L'évaluation des objectifs manque toujours; l'agente ou l'agent est saisi et peut tenir la"
            + " révision sans elle.");
  }

  /** On the planned day; or when the assessment came after it, and then it says so. */
  public void decisionReminded(DelegateExecution execution) {
    var review = open(execution);
    note(
        execution,
        "Rappel : %s; date limite, le %s."
            .formatted(
                review.plannedOn().isBefore(today())
                    ? "la décision de la révision était prévue le "
                        + FrenchDate.of(review.plannedOn())
                    : "la révision se décide aujourd'hui",
                FrenchDate.of(review.lastDay())));
  }

  /** The last lawful day is near or past: managers and office are called (R78, R120). */
  public void escalated(DelegateExecution execution) {
    var last = open(execution).lastDay();
    note(
        execution,
        "%s : les gestionnaires sont saisis; date limite, le %s."
            .formatted(
                last.isBefore(today()) ? "Révision en retard" : "Révision encore à décider",
                FrenchDate.of(last)));
  }

  /** What the table may look at; transient, so that no table keeps it. */
  public TypedValue findings(DelegateExecution execution) {
    return Variables.untypedValue(ReviewProposal.looksAt(open(execution)), true);
  }

  /** Writes what the table just proposed beside the assessment it comes from. */
  public void proposed(DelegateExecution execution) {
    var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
    reviews.proposed(open(execution), ReviewProposal.decision(rows), ReviewProposal.reasons(rows));
  }

  public boolean planToRevise(DelegateExecution execution) {
    return decided(execution, Set.of(ReviewDecision.NEW_OBJECTIVES, ReviewDecision.NEW_ACTIVITIES));
  }

  public boolean towardOtherOrganism(DelegateExecution execution) {
    return decided(execution, Set.of(ReviewDecision.REORIENTATION));
  }

  /** Models of before the end had a process of its own still ask the review (R85-86). */
  public boolean towardMeasures(DelegateExecution execution) {
    return ending.towardTransition(execution);
  }

  /** Asked by former models only: a review ends nothing by itself (R81). */
  public boolean participationOver(DelegateExecution execution) {
    return !participations.get(pathway(execution)).active();
  }

  private boolean decided(DelegateExecution execution, Set<ReviewDecision> decisions) {
    return reviews.lastDecision(pathway(execution)).filter(decisions::contains).isPresent();
  }

  private void note(DelegateExecution execution, String line) {
    timeline.add(pathway(execution), SYSTEM, line);
  }

  private Date again() {
    return Date.from(ReviewDates.morning(calendar.plus(today(), ReviewDates.AGAIN)));
  }

  private ReviewDates dates(DelegateExecution execution) {
    return new ReviewDates(calendar, open(execution));
  }

  private Review open(DelegateExecution execution) {
    return reviews.open(pathway(execution)).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
