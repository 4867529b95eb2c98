package org.filrouge.engine.guard;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Output;

/** The program reads a table's answer by the names of its outputs: none of them may go. */
record TableSupply(Bundle.DmnFile file, Program program) {

  void check(Problems problems) {
    for (Decision decision : file.decisions()) {
      var shipped =
          program
              .shippedTable(decision.getId())
              .flatMap(
                  model ->
                      model.getModelElementsByType(Decision.class).stream()
                          .filter(other -> other.getId().equals(decision.getId()))
                          .findFirst());
      shipped.ifPresent(
          before -> {
            var missing = outputs(before);
            missing.removeAll(outputs(decision));
            if (!missing.isEmpty()) {
              problems.add(
                  file.file(),
                  decision,
                  "le programme lit ces sorties, et elles manquent : %s. Remettez-les."
                      .formatted(String.join(", ", missing)));
            }
          });
    }
  }

  private static Set<String> outputs(Decision decision) {
    var names = new TreeSet<String>();
    decision.getModelInstance().getModelElementsByType(Output.class).stream()
        .filter(output -> decision.equals(output.getParentElement().getParentElement()))
        .forEach(output -> names.add(output.getName()));
    return names;
  }
}
