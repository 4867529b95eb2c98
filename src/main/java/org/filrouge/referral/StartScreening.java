package org.filrouge.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.task.Actor;
import org.filrouge.task.Birth;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** Dépistage: a partner of the network points out someone who agreed to be called (R32, R147). */
@Component
class StartScreening implements StartForm<StartScreening.Submission> {

  record Submission(
      @NotBlank @Size(max = 100) String lastName,
      @NotBlank @Size(max = 100) String firstName,
      @Birth LocalDate birthDate,
      @Size(max = 30) @Pattern(regexp = Identity.PHONE, message = Identity.NOT_A_PHONE)
          String phone,
      @Size(max = 200) String otherContact,
      @Size(max = 200) String bestMoment,
      @NotBlank @Size(max = 10_000) String reason,
      @NotNull @AssertTrue Boolean agreement)
      implements Checked {

    @Override
    public List<FieldError> check() {
      return phone == null && otherContact == null
          ? List.of(
              new FieldError("phone", "indiquez un téléphone, ou une autre façon de la joindre."))
          : List.of();
    }

    Identity identity() {
      return new Identity(lastName, firstName, birthDate, null, null, phone);
    }
  }

  private final Reception reception;
  private final Screenings screenings;

  StartScreening(Reception reception, Screenings screenings) {
    this.reception = reception;
    this.screenings = screenings;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var partner = actor.partner();
    if (partner.isEmpty()) {
      return Outcome.refused(
          null,
          "Votre compte n'est rattaché à aucun partenaire; adressez-vous à l'administration.");
    }
    var done =
        reception.received(new Reception.Request(Door.SCREENING, s.identity(), null, false), actor);
    screenings.received(
        new Screening(
            Long.parseLong(done.businessKey()),
            partner.get(),
            s.reason(),
            s.bestMoment(),
            s.otherContact()));
    return done;
  }
}
