package org.filrouge.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.office.Offices;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Sex;
import org.filrouge.task.Actor;
import org.filrouge.task.Birth;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** Conversion: a participant of Devenir or Interagir goes on, without a new examination (R18). */
@Component
class StartConversion implements StartForm<StartConversion.Submission> {

  record Submission(
      @NotBlank @Size(max = 100) String lastName,
      @NotBlank @Size(max = 100) String firstName,
      @NotNull @Birth LocalDate birthDate,
      @NotNull Sex sex,
      @NotBlank @Size(max = 100) String municipality,
      @Size(max = 30) @Pattern(regexp = Identity.PHONE, message = Identity.NOT_A_PHONE)
          String phone,
      Integer fileNumber,
      @NotNull FormerProgramme formerProgramme,
      @NotBlank String organism,
      @NotNull @PastOrPresent @Since(years = 30) LocalDate participatingSince,
      @NotNull Wish wish,
      @NotBlank @Size(max = 10_000) String demand,
      @NotNull @AssertTrue Boolean agreement) {

    Identity identity() {
      return new Identity(lastName, firstName, birthDate, sex, municipality, phone);
    }
  }

  private final Reception reception;
  private final DirectoryChoices directory;
  private final Offices offices;
  private final Conversions conversions;

  StartConversion(
      Reception reception, DirectoryChoices directory, Offices offices, Conversions conversions) {
    this.reception = reception;
    this.directory = directory;
    this.offices = offices;
    this.conversions = conversions;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of(
        "organisms", DirectoryChoices.options(directory.ofOffice(offices.of(actor).code())));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    boolean inDirectory =
        directory.ofOffice(offices.of(actor).code()).stream()
            .anyMatch(choice -> choice.code().equals(s.organism()));
    if (!inDirectory) {
      return Outcome.refused(
          "organism", "n'est pas au répertoire de votre bureau; choisissez dans la liste.");
    }
    var outcome =
        reception.received(
            new Reception.Request(Door.CONVERSION, s.identity(), s.demand(), true),
            s.fileNumber(),
            actor);
    if (outcome instanceof Outcome.Done done) {
      conversions.received(
          new Conversion(
              Long.parseLong(done.businessKey()),
              s.formerProgramme(),
              s.organism(),
              s.participatingSince(),
              s.wish()));
    }
    return outcome;
  }
}
