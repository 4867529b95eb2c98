package org.filrouge.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;

/**
 * A start form whose choices and known values are part of it. Tasklist loads variables for a task's
 * form but none for a start form: a {@code valuesKey} would stay an empty list there.
 */
final class FilledStartForm {

  private FilledStartForm() {}

  /** The same form, with {@code values} and {@code defaultValue} where something is known. */
  static JsonNode of(JsonNode form, Map<String, Object> known, ObjectMapper json) {
    fill(form.path("components"), known, json);
    return form;
  }

  private static void fill(JsonNode components, Map<String, Object> known, ObjectMapper json) {
    for (JsonNode component : components) {
      if (component instanceof ObjectNode field) {
        if (known.get(field.path("valuesKey").asText()) instanceof Collection<?> choices) {
          field.remove("valuesKey");
          field.set("values", json.valueToTree(choices));
        }
        Object value = known.get(field.path("key").asText());
        if (value != null) {
          field.set("defaultValue", json.valueToTree(plain(value)));
        }
      }
      fill(component.path("components"), known, json);
    }
  }

  private static Object plain(Object value) {
    return value instanceof Enum<?> || value instanceof java.time.LocalDate
        ? value.toString()
        : value;
  }
}
