package org.filrouge.ending;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import org.filrouge.followup.CasesAtHand;
import org.filrouge.participation.Participation;
import org.filrouge.participation.Participations;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** The agent records a death, whatever the moment of the pathway (R81). */
@Component
class StartDeath implements StartForm<StartDeath.Submission> {

  record Submission(
      @NotBlank String caseFile,
      @PastOrPresent @Since(years = 5) LocalDate lastDay,
      @NotNull @AssertTrue Boolean verified) {}

  private final CasesAtHand cases;
  private final Participations participations;
  private final EndDecided decided;
  private final Deaths deaths;

  StartDeath(CasesAtHand cases, Participations participations, EndDecided decided, Deaths deaths) {
    this.cases = cases;
    this.participations = participations;
    this.decided = decided;
    this.deaths = deaths;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("cases", cases.all(actor));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = cases.find(actor, s.caseFile());
    if (found.isEmpty()) {
      return Outcome.refused("caseFile", CasesAtHand.NOT_YOURS);
    }
    long pathway = found.get().pathway().id();
    var participation = participations.find(pathway).filter(Participation::active);
    if (participation.isEmpty()) {
      deaths.recorded(pathway, actor);
      return Outcome.opened(pathway);
    }
    var refusal = LastDay.refusal(participation.get(), s.lastDay());
    if (refusal.isPresent()) {
      return Outcome.refused("lastDay", refusal.get());
    }
    decided.died(pathway, s.lastDay(), actor);
    return Outcome.opened(pathway);
  }
}
