package org.filrouge.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.participation.Participations;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent's answer, the only thing that ends a participation (R81, R88-94). */
@Component
class AnswerReport implements TaskForm<AnswerReport.Submission> {

  record Submission(
      @NotNull EndDecision decision,
      EndReason reason,
      AfterEnd next,
      @Size(max = 10_000) String decisionReason,
      @PastOrPresent @Since(years = 5) LocalDate lastDay,
      MandateAnswer mandateAnswer,
      @Size(max = 1_000) String mandateReason,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      var missing = new ArrayList<FieldError>();
      if (decision == EndDecision.CONTINUE && decisionReason == null) {
        missing.add(new FieldError("decisionReason", "dites pourquoi la participation continue."));
      }
      if (decision == EndDecision.END) {
        missingOfAnEnd(missing);
      }
      return missing;
    }

    /** Nobody leaves without a next step (R94); after a death nothing follows. */
    private void missingOfAnEnd(List<FieldError> missing) {
      if (lastDay == null) {
        missing.add(new FieldError("lastDay", "indiquez le dernier jour."));
      }
      if (reason == EndReason.DECEASED) {
        return;
      }
      if (next == null) {
        missing.add(new FieldError("next", "dites ce qui suit la participation."));
      }
      if (nextStep == null) {
        missing.add(
            new FieldError(
                "nextStep", "une fin de participation porte une suite; dites laquelle."));
      }
      if (mandateAnswer == MandateAnswer.DECLINED && mandateReason == null) {
        missing.add(
            new FieldError("mandateReason", "dites à l'organisme pourquoi le bureau reprend."));
      }
    }
  }

  private final EndRequests requests;
  private final Participations participations;
  private final CorrectedReason reasons;
  private final EndSheet sheet;
  private final EndDecided decided;

  AnswerReport(
      EndRequests requests,
      Participations participations,
      CorrectedReason reasons,
      EndSheet sheet,
      EndDecided decided) {
    this.reasons = reasons;
    this.requests = requests;
    this.participations = participations;
    this.sheet = sheet;
    this.decided = decided;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return sheet.of(requests.get(task.pathwayId()));
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var asked = requests.get(task.pathwayId());
    boolean ends = s.decision() == EndDecision.END;
    var end = ends ? reasons.corrected(asked, s.reason()) : asked;
    var refusal = ends ? refused(task, end, s) : Optional.<FieldError>empty();
    if (refusal.isPresent()) {
      return new Outcome.Refused(List.of(refusal.get()));
    }
    boolean corrected = end.reason() != asked.reason();
    if (corrected) {
      reasons.written(asked, end, task.user());
    }
    if (end.reason() == EndReason.DECEASED) {
      decided.died(task, end, s.lastDay());
    } else {
      decided.answered(task, end, answer(end, s, corrected));
    }
    return Outcome.done();
  }

  private Optional<FieldError> refused(TaskContext task, EndRequest end, Submission s) {
    var lastDay = LastDay.refusal(participations.get(task.pathwayId()), s.lastDay());
    if (lastDay.isPresent()) {
      return Optional.of(new FieldError("lastDay", lastDay.get()));
    }
    if (end.reason() == EndReason.DECEASED) {
      return Optional.empty();
    }
    if (s.next() != end.effect().next() && s.decisionReason() == null) {
      return Optional.of(
          new FieldError(
              "decisionReason",
              "pour ce motif, la table propose « %s »; la suite diffère de la proposition; dites pourquoi."
                  .formatted(end.effect().next().label())));
    }
    return end.mandateWished() && s.mandateAnswer() == null
        ? Optional.of(
            new FieldError(
                "mandateAnswer",
                "l'organisme souhaite garder le mandat d'accompagnement; répondez-lui."))
        : Optional.empty();
  }

  private static EndAnswer answer(EndRequest end, Submission s, boolean corrected) {
    if (s.decision() == EndDecision.CONTINUE) {
      return EndAnswer.continues(s.decisionReason());
    }
    boolean told = s.next() != end.effect().next() || corrected;
    Boolean accepted = end.mandateWished() ? s.mandateAnswer() == MandateAnswer.ACCEPTED : null;
    return new EndAnswer(
        null,
        EndDecision.END,
        s.next(),
        told ? s.decisionReason() : null,
        s.lastDay(),
        end.effect().payments().until(s.lastDay()),
        accepted,
        Boolean.FALSE.equals(accepted) ? s.mandateReason() : null,
        s.nextStep());
  }
}
