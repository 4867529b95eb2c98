package org.filrouge.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.csv.LineError;
import org.filrouge.office.Offices;
import org.filrouge.task.Actor;
import org.filrouge.task.AsSent;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** A manager puts the office's measures in force (R116); all of them or nothing. */
@Component
class StartMeasuresLoad implements StartForm<StartMeasuresLoad.Submission> {

  /**
   * @param office needed only of a manager who has several
   */
  record Submission(String office, @NotBlank @Size(max = 200_000) @AsSent String csv) {}

  private final MeasuresLoad measures;
  private final Offices offices;

  StartMeasuresLoad(MeasuresLoad measures, Offices offices) {
    this.measures = measures;
    this.offices = offices;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var managed = offices.managedBy(actor);
    var known = new HashMap<String, Object>();
    known.put(
        "offices",
        managed.stream().map(o -> Map.of("label", o.name(), "value", o.code())).toList());
    if (managed.size() == 1) {
      known.put("office", managed.get(0).code());
    }
    return known;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var managed = offices.managedBy(actor);
    String chosen = s.office() == null && managed.size() == 1 ? managed.get(0).code() : s.office();
    if (managed.stream().noneMatch(office -> office.code().equals(chosen))) {
      return Outcome.refused(
          "office", "n'est pas un bureau dont vous répondez; choisissez dans la liste.");
    }
    var refusals = measures.loaded(s.csv(), chosen, actor.user());
    return refusals.isEmpty()
        ? Outcome.done()
        : Outcome.refused("csv", LineError.notLoaded(refusals));
  }
}
