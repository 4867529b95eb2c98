package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The forms and decision tables that come with the program, read once. */
final class ShippedFiles {

  private Map<String, JsonNode> forms;
  private Map<String, byte[]> tables;

  synchronized Optional<JsonNode> form(String formId) {
    if (forms == null) {
      forms = new LinkedHashMap<>();
      var json = new ObjectMapper();
      each(
          "forms/**/*.form",
          content -> {
            var form = json.readTree(content);
            forms.put(form.path("id").asText(), form);
          });
    }
    return Optional.ofNullable(forms.get(formId));
  }

  synchronized Optional<byte[]> table(String decisionKey) {
    if (tables == null) {
      tables = new LinkedHashMap<>();
      each(
          "bpmn/**/*.dmn",
          content ->
              Dmn.readModelFromStream(new ByteArrayInputStream(content))
                  .getModelElementsByType(Decision.class)
                  .forEach(decision -> tables.put(decision.getId(), content)));
    }
    return Optional.ofNullable(tables.get(decisionKey));
  }

  private interface Reader {
    void read(byte[] content) throws IOException;
  }

  private static void each(String pattern, Reader reader) {
    try {
      var files = new PathMatchingResourcePatternResolver();
      for (var file : files.getResources("classpath*:" + pattern)) {
        reader.read(file.getContentAsByteArray());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
