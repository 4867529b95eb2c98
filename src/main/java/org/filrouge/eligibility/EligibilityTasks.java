package org.filrouge.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.filrouge.participant.Door;
import org.filrouge.participant.Pathways;
import org.filrouge.task.ModelBean;

/** What the intake model asks about eligibility, and the decision table's way in and out. */
@ModelBean("eligibility")
public class EligibilityTasks {

  private final Pathways pathways;
  private final Eligibilities eligibilities;

  EligibilityTasks(Pathways pathways, Eligibilities eligibilities) {
    this.pathways = pathways;
    this.eligibilities = eligibilities;
  }

  /** A current participant of Devenir or Interagir is not examined again (R18). */
  public boolean needed(DelegateExecution execution) {
    return pathways.get(pathway(execution)).door() != Door.CONVERSION;
  }

  /**
   * What the table may look at. The constraint status, the characteristics and the PPM reading are
   * absent on purpose: they never decide (R5, R12-17). Transient, so that no table keeps it.
   */
  public TypedValue situation(DelegateExecution execution) {
    var s = assessed(execution).situation();
    return Variables.untypedValue(
        Map.of(
            "aidProgramme",
            s.aidProgramme().name(),
            "farFromMarket",
            s.farFromMarket(),
            "prevented",
            s.prevented()),
        true);
  }

  /** Writes what the table just proposed beside the assessment it comes from. */
  public void proposed(DelegateExecution execution) {
    var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
    eligibilities.proposed(pathway(execution), assessed(execution).id(), proposal(rows));
  }

  private Eligibility assessed(DelegateExecution execution) {
    return eligibilities.latest(pathway(execution)).orElseThrow();
  }

  /** Rows that disagree, or none at all, propose nothing: a person decides anyway. */
  static Eligibility.Proposal proposal(List<? extends Map<String, Object>> rows) {
    var verdicts = rows.stream().map(row -> verdict(row.get("proposal"))).distinct().toList();
    return new Eligibility.Proposal(
        verdicts.size() == 1 ? verdicts.get(0) : Optional.empty(),
        rows.stream().map(EligibilityTasks::reason).collect(Collectors.joining("\n")));
  }

  private static Optional<Verdict> verdict(Object code) {
    return Arrays.stream(Verdict.values()).filter(v -> v.name().equals(code)).findFirst();
  }

  private static String reason(Map<String, Object> row) {
    return "%s (%s)"
        .formatted(
            Objects.requireNonNullElse(row.get("reason"), "Motif non précisé"),
            Objects.requireNonNullElse(row.get("rule"), "règle non précisée"));
  }

  private static long pathway(DelegateExecution execution) {
    return Long.parseLong(execution.getProcessBusinessKey());
  }
}
