package org.filrouge.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The decision tables that come with the program, and whether its models use them. */
final class ShippedTables {

  private List<DmnModelInstance> tables;
  private List<String> models;

  synchronized Optional<DmnModelInstance> table(String decisionKey) {
    if (tables == null) {
      tables = read("dmn", Dmn::readModelFromStream);
    }
    return tables.stream()
        .filter(
            table ->
                table.getModelElementsByType(Decision.class).stream()
                    .anyMatch(decision -> decisionKey.equals(decision.getId())))
        .findFirst();
  }

  synchronized boolean usedByAModel(String decisionKey) {
    if (models == null) {
      models = read("bpmn", ShippedTables::text);
    }
    String reference = "decisionRef=\"%s\"".formatted(decisionKey);
    return models.stream().anyMatch(model -> model.contains(reference));
  }

  private interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> List<T> read(String kind, Reader<T> reader) {
    var found = new ArrayList<T>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*." + kind)) {
        try (var stream = file.getInputStream()) {
          found.add(reader.read(stream));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
