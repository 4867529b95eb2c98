package org.filrouge.referral;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Map;
import org.filrouge.office.Offices;
import org.filrouge.participant.PathwayStage;
import org.filrouge.programme.Programmes;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/**
 * Réouverture: someone comes back on the same file, at the stage that fits, without telling it all
 * again (R30, R35).
 */
@Component
class StartReopening implements StartForm<StartReopening.Submission> {

  record Submission(
      @NotNull Integer fileNumber,
      @NotNull PathwayStage stage,
      @NotBlank @Size(max = 10_000) String demand,
      @NotNull @AssertTrue Boolean agreement) {}

  private final Reception reception;
  private final Offices offices;
  private final Programmes programmes;

  StartReopening(Reception reception, Offices offices, Programmes programmes) {
    this.reception = reception;
    this.offices = offices;
    this.programmes = programmes;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var programme = programmes.ofOffice(offices.of(actor).code());
    return Map.of(
        "stage",
        programme.firstStage(),
        "stages",
        Arrays.stream(PathwayStage.values())
            .filter(programme::offers)
            .map(stage -> Map.of("label", stage.label(), "value", stage.name()))
            .toList());
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    return reception.returned(s, actor);
  }
}
