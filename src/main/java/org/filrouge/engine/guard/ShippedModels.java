package org.filrouge.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models that come with the program, read once. */
final class ShippedModels {

  private record Shipped(byte[] content, BpmnModelInstance model) {}

  private Map<String, Shipped> models;

  Optional<byte[]> model(String processKey) {
    return Optional.ofNullable(models().get(processKey)).map(Shipped::content);
  }

  Set<String> messages(String processKey) {
    return Optional.ofNullable(models().get(processKey))
        .map(shipped -> MessageRule.awaited(shipped.model()))
        .orElse(Set.of());
  }

  boolean usesDecision(String decisionKey) {
    return models().values().stream()
        .flatMap(m -> m.model().getModelElementsByType(BusinessRuleTask.class).stream())
        .anyMatch(task -> decisionKey.equals(Xml.camunda(task, "decisionRef")));
  }

  private synchronized Map<String, Shipped> models() {
    if (models == null) {
      models = read();
    }
    return models;
  }

  private static Map<String, Shipped> read() {
    var found = new LinkedHashMap<String, Shipped>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
        byte[] content = file.getContentAsByteArray();
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        model.getModelElementsByType(Process.class).stream()
            .map(Process::getId)
            .collect(Collectors.toSet())
            .forEach(key -> found.put(key, new Shipped(content, model)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }
}
