package org.filrouge.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Sex;
import org.filrouge.task.Birth;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The first meeting: the person's agreement comes before anything else (R19, R22, R31). */
@Component
class MeetPerson implements TaskForm<MeetPerson.Submission> {

  record Submission(
      @NotNull MeetingOutcome outcome,
      @Size(max = 100) String lastName,
      @Size(max = 100) String firstName,
      @Birth LocalDate birthDate,
      Sex sex,
      @Size(max = 100) String municipality,
      @Size(max = 30) @Pattern(regexp = Identity.PHONE, message = Identity.NOT_A_PHONE)
          String phone,
      @Size(max = 10_000) String demand,
      Boolean agreement,
      DeclineReason reason,
      @Size(max = 10_000) String note,
      @Size(max = 1_000) String nextStep)
      implements Checked {

    @Override
    public List<FieldError> check() {
      var missing = new ArrayList<FieldError>();
      if (outcome == MeetingOutcome.AGREED) {
        needed(missing, "lastName", lastName, "écrivez le nom de famille.");
        needed(missing, "firstName", firstName, "écrivez le prénom.");
        needed(missing, "birthDate", birthDate, "indiquez la date de naissance.");
        needed(missing, "sex", sex, "faites un choix.");
        needed(missing, "municipality", municipality, "indiquez la municipalité.");
        needed(missing, "demand", demand, "résumez ce que la personne souhaite.");
        needed(
            missing,
            "agreement",
            Boolean.TRUE.equals(agreement) ? agreement : null,
            "l'accord de la personne vient avant tout; cochez la case, ou répondez non.");
      } else {
        needed(missing, "reason", reason, "choisissez le motif.");
        needed(missing, "nextStep", nextStep, "dites la suite proposée à la personne.");
      }
      return missing;
    }

    private static void needed(
        List<FieldError> missing, String field, Object value, String message) {
      if (value == null) {
        missing.add(new FieldError(field, message));
      }
    }

    Identity identity() {
      return new Identity(lastName, firstName, birthDate, sex, municipality, phone);
    }
  }

  private final FirstMeetings meetings;

  MeetPerson(FirstMeetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MeetingOutcome> outcomes() {
    return List.of(MeetingOutcome.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    return meetings.known(task.pathway());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    if (s.outcome() == MeetingOutcome.AGREED) {
      meetings.agreed(task.pathway(), s.identity(), s.demand(), task.user());
    } else {
      meetings.declined(task.pathway(), s.reason(), s.note(), s.nextStep(), task.user());
    }
    return Outcome.decided(s.outcome());
  }
}
