package org.filrouge.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Sex;
import org.filrouge.task.Actor;
import org.filrouge.task.Birth;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** Référence: an agent refers someone who agreed to it (R21-22, R31-32). */
@Component
class StartReferral implements StartForm<StartReferral.Submission> {

  record Submission(
      @NotBlank @Size(max = 100) String lastName,
      @NotBlank @Size(max = 100) String firstName,
      @NotNull @Birth LocalDate birthDate,
      @NotNull Sex sex,
      @NotBlank @Size(max = 100) String municipality,
      @Size(max = 30) @Pattern(regexp = Identity.PHONE, message = Identity.NOT_A_PHONE)
          String phone,
      Integer fileNumber,
      @NotBlank @Size(max = 10_000) String demand,
      @NotNull @AssertTrue Boolean agreement) {

    Identity identity() {
      return new Identity(lastName, firstName, birthDate, sex, municipality, phone);
    }
  }

  private final Reception reception;

  StartReferral(Reception reception) {
    this.reception = reception;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    return reception.received(
        new Reception.Request(Door.REFERRAL, s.identity(), s.demand(), true),
        s.fileNumber(),
        actor);
  }
}
