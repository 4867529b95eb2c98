package org.filrouge.engine.guard;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Rows are the analyst's; how many of them answer, and how long that is kept, are promised. */
record PromisedTable(Bundle bundle) {

  private static final Pattern DAYS = Pattern.compile("P(\\d{1,6})D");

  void check(Bundle.DmnFile file, Problems problems) {
    if (bundle.isShipped(file)) {
      return;
    }
    for (Decision decision : file.decisions()) {
      bundle
          .program
          .shippedTable(decision.getId())
          .map(content -> Dmn.readModelFromStream(new ByteArrayInputStream(content)))
          .map(model -> model.<Decision>getModelElementById(decision.getId()))
          .ifPresent(shipped -> same(file.file(), shipped, decision, problems));
    }
  }

  private static void same(String file, Decision shipped, Decision decision, Problems problems) {
    if (days(decision) < days(shipped)) {
      changed(file, decision, problems, "historyTimeToLive", kept(shipped), kept(decision));
    }
    if (!policy(shipped).equals(policy(decision))) {
      changed(file, decision, problems, "hitPolicy", policy(shipped), policy(decision));
    }
  }

  private static void changed(
      String file, Decision decision, Problems problems, String fact, String before, String now) {
    problems.add(
        file,
        decision,
        PromiseWords.changed(fact, before, now)
            .formatted("La table livrée le promet.", PromiseWords.ASK));
  }

  private static String policy(Decision decision) {
    return decision.getExpression() instanceof DecisionTable table
        ? table.getHitPolicy().name()
        : "";
  }

  private static String kept(Decision decision) {
    return decision.getAttributeValueNs(AllowedDmn.CAMUNDA, "historyTimeToLive");
  }

  private static long days(Decision decision) {
    var days = DAYS.matcher(String.valueOf(kept(decision)));
    return days.matches() ? Long.parseLong(days.group(1)) : Long.MAX_VALUE;
  }
}
