package org.filrouge.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.referral.DirectoryChoices.Choice;
import org.filrouge.task.Actor;
import org.filrouge.task.Birth;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** Recrutement direct: an organism presents someone it met, with its own evaluation (R32, R41). */
@Component
class StartDirectRecruitment implements StartForm<StartDirectRecruitment.Submission> {

  record Submission(
      String organism,
      @NotBlank @Size(max = 100) String lastName,
      @NotBlank @Size(max = 100) String firstName,
      @Birth LocalDate birthDate,
      @NotBlank @Size(max = 100) String municipality,
      @NotBlank @Size(max = 30) @Pattern(regexp = Identity.PHONE, message = Identity.NOT_A_PHONE)
          String phone,
      @NotBlank @Size(max = 10_000) String demand,
      @NotBlank @Size(max = 10_000) String evaluation,
      @Size(max = 10_000) String strengths,
      List<Obstacle> obstacles,
      @NotNull @AssertTrue Boolean agreement) {

    Identity identity() {
      return new Identity(lastName, firstName, birthDate, null, municipality, phone);
    }
  }

  private final Reception reception;
  private final DirectoryChoices directory;
  private final DirectRecruitments recruitments;

  StartDirectRecruitment(
      Reception reception, DirectoryChoices directory, DirectRecruitments recruitments) {
    this.reception = reception;
    this.directory = directory;
    this.recruitments = recruitments;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var own = directory.known(actor.organisms());
    var options = DirectoryChoices.options(own);
    return own.size() == 1
        ? Map.of("organisms", options, "organism", own.get(0).code())
        : Map.of("organisms", options);
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var own = directory.known(actor.organisms());
    if (own.isEmpty()) {
      return Outcome.refused(
          null,
          "Votre organisme n'est pas inscrit au répertoire; adressez-vous au bureau de Services"
              + " Québec.");
    }
    String organism = s.organism() == null && own.size() == 1 ? own.get(0).code() : s.organism();
    if (own.stream().map(Choice::code).noneMatch(code -> code.equals(organism))) {
      return Outcome.refused("organism", "choisissez un des organismes où vous travaillez.");
    }
    var done =
        reception.received(
            new Reception.Request(Door.DIRECT_RECRUITMENT, s.identity(), s.demand(), false),
            onBehalfOf(organism, actor));
    recruitments.received(
        new DirectRecruitment(
            Long.parseLong(done.businessKey()),
            organism,
            s.evaluation(),
            s.obstacles(),
            s.strengths()));
    return done;
  }

  /** The organism chosen decides which office receives the person. */
  private static Actor onBehalfOf(String organism, Actor actor) {
    return new Actor(
        actor.user(), List.of("organism-" + organism.toLowerCase(java.util.Locale.ROOT)));
  }
}
