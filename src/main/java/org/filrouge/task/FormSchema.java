package org.filrouge.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a {@code .form} file says of its fields: the words of the messages, and the contract tests.
 *
 * @param shown the values that its texts show, which read them as Markdown and HTML
 */
public record FormSchema(String id, Map<String, Field> fields, Set<String> shown) {

  private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

  /** One field that has a key. Lengths and ranges are {@code null} when the form states none. */
  public record Field(
      String key,
      String type,
      String label,
      boolean readOnly,
      boolean required,
      Integer minLength,
      Integer maxLength,
      Integer min,
      Integer max,
      String subtype,
      boolean hideable,
      String valuesKey,
      Map<String, String> choices) {}

  public static FormSchema of(JsonNode form) {
    var fields = new LinkedHashMap<String, Field>();
    collect(form.path("components"), fields, false);
    var shown = new HashSet<String>();
    for (String text : form.findValuesAsText("text")) {
      SHOWN.matcher(text).results().forEach(found -> shown.add(found.group(1)));
    }
    return new FormSchema(form.path("id").asText(), fields, shown);
  }

  /** The words a person reads above the field, for messages. */
  public String label(String key) {
    var field = fields.get(key);
    return field == null || field.label() == null || field.label().isBlank() ? key : field.label();
  }

  /** Fields a person can fill in: what the submission record must hold. */
  public List<Field> editable() {
    return fields.values().stream().filter(field -> !field.readOnly()).toList();
  }

  private static void collect(JsonNode components, Map<String, Field> fields, boolean hideable) {
    for (JsonNode component : components) {
      boolean mayHide = hideable || component.has("conditional");
      if (component.hasNonNull("key")) {
        fields.put(component.path("key").asText(), field(component, mayHide));
      }
      collect(component.path("components"), fields, mayHide);
    }
  }

  private static Field field(JsonNode node, boolean hideable) {
    var validate = node.path("validate");
    return new Field(
        node.path("key").asText(),
        node.path("type").asText(),
        node.path(node.has("dateLabel") ? "dateLabel" : "label").asText(null),
        node.path("readonly").asBoolean() || node.path("disabled").asBoolean(),
        validate.path("required").asBoolean(),
        number(validate, "minLength"),
        number(validate, "maxLength"),
        number(validate, "min"),
        number(validate, "max"),
        node.path("subtype").asText(null),
        hideable,
        node.path("valuesKey").asText(null),
        choices(node.path("values")));
  }

  private static Integer number(JsonNode validate, String name) {
    return validate.hasNonNull(name) ? Integer.valueOf(validate.path(name).asInt()) : null;
  }

  private static Map<String, String> choices(JsonNode values) {
    var choices = new LinkedHashMap<String, String>();
    values.forEach(v -> choices.put(v.path("value").asText(), v.path("label").asText()));
    return choices;
  }

  /** A value as the form reads it: words that a text shows must not format it. */
  Object shows(String name, Object value) {
    if (value instanceof Markdown ours) {
      return ours.source();
    }
    return value instanceof String words && shown.contains(name)
        ? Markdown.plain(words).source()
        : value;
  }

  /** Keys that may be sent along with a submission though nobody can fill them in. */
  boolean shows(String key) {
    return fields.containsKey(key)
        || new ArrayList<>(fields.values()).stream().anyMatch(f -> key.equals(f.valuesKey()));
  }
}
