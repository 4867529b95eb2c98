package org.filrouge.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests (see {@code junit-platform.properties}): every flow node and every
 * sequence flow of every shipped model was taken by one of them. The report lies in {@code
 * target/process-coverage.md}.
 */
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {

  private static final Path REPORT = Path.of("target", "process-coverage.md");

  @Test
  void everyFlowNodeAndEverySequenceFlowOfEveryModelIsTakenBySomeTest() throws IOException {
    boolean wholeRun = System.getProperty("test") == null && !ProcessCoverage.taken().isEmpty();
    assumeTrue(wholeRun, "Only a run of the whole suite can tell");
    var models = models();
    var taken = ProcessCoverage.taken();
    Files.writeString(REPORT, report(models, taken));
    var never = new TreeSet<String>();
    models.values().forEach(never::addAll);
    never.removeAll(taken);
    assertThat(never).as("never taken by any test, see %s", REPORT).isEmpty();
  }

  /** All ids of each model, as {@code process#element}. */
  private static TreeMap<String, Set<String>> models() throws IOException {
    var models = new TreeMap<String, Set<String>>();
    try (var files = Files.walk(Path.of("bpmn"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String key = model.getModelElementsByType(Process.class).iterator().next().getId();
        var ids = new TreeSet<String>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
          boolean counts = element instanceof FlowNode || element instanceof SequenceFlow;
          if (counts && !isLinkSource(element) && !isAwaited(element)) {
            ids.add(key + "#" + element.getId());
          }
        }
        models.put(key, ids);
      }
    }
    return models;
  }

  /** What an event-based gateway waits for is reached without its flow being taken. */
  private static boolean isAwaited(FlowElement element) {
    return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway;
  }

  /** The engine joins a link's incoming flows to its other end: the source itself never runs. */
  private static boolean isLinkSource(FlowElement element) {
    return element instanceof IntermediateThrowEvent thrower
        && thrower.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
  }

  private static String report(TreeMap<String, Set<String>> models, Set<String> taken) {
    var report =
        new StringBuilder("# Process coverage\n\n| process | taken | of |\n|---|---|---|\n");
    models.forEach(
        (process, ids) ->
            report.append(
                "| %s | %d | %d |\n"
                    .formatted(process, ids.stream().filter(taken::contains).count(), ids.size())));
    report.append("\n## Never taken\n\n");
    models
        .values()
        .forEach(
            ids ->
                ids.stream()
                    .filter(id -> !taken.contains(id))
                    .forEach(id -> report.append("- ").append(id).append('\n')));
    return report.toString();
  }
}
