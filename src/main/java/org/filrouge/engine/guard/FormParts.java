package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a form shows, asks and leans on, wherever in it that is written. */
record FormParts(List<Part> parts) {

  /** One component, with the conditions under which it or a group around it is hidden. */
  record Part(JsonNode json, Set<String> hidden) {

    String key() {
      return json.path("key").asText("");
    }

    /** By which an analyst finds it: its key, else its id. */
    String id() {
      return key().isEmpty() ? json.path("id").asText() : key();
    }

    String label() {
      return json.path(json.has("dateLabel") ? "dateLabel" : "label").asText(null);
    }

    /** Every text in it that is reckoned: those that begin with = and those between braces. */
    List<String> expressions() {
      var found = new ArrayList<String>();
      json.properties().stream()
          .filter(property -> !property.getKey().equals("components"))
          .forEach(property -> collect(property.getValue(), found));
      return found;
    }

    /** What it shows of what the program supplies. */
    Set<String> shown() {
      var shown = new TreeSet<String>();
      json.properties().stream()
          .filter(property -> !Set.of("components", "conditional").contains(property.getKey()))
          .forEach(
              property -> {
                var found = new ArrayList<String>();
                collect(property.getValue(), found);
                found.forEach(text -> shown.addAll(new FeelText(text).names()));
              });
      return shown;
    }

    Set<String> codes() {
      var codes = new TreeSet<String>();
      json.path("values").forEach(choice -> codes.add(choice.path("value").asText()));
      return codes;
    }

    private static void collect(JsonNode value, List<String> found) {
      if (value.isTextual()) {
        String text = value.asText();
        if (text.startsWith("=")) {
          found.add(text.substring(1));
        }
        found.addAll(FeelText.shownIn(text));
      }
      value.forEach(child -> collect(child, found));
    }
  }

  static FormParts of(JsonNode form) {
    var parts = new ArrayList<Part>();
    collect(form.path("components"), Set.of(), parts);
    return new FormParts(parts);
  }

  private static void collect(JsonNode components, Set<String> around, List<Part> parts) {
    for (JsonNode component : components) {
      var hidden = new TreeSet<>(around);
      String hide = component.path("conditional").path("hide").asText("");
      if (!hide.isBlank()) {
        hidden.add(hide.strip());
      }
      parts.add(new Part(component, hidden));
      collect(component.path("components"), hidden, parts);
    }
  }

  Map<String, Part> fields() {
    return parts.stream()
        .filter(part -> !part.key().isEmpty())
        .collect(Collectors.toMap(Part::key, part -> part, (a, b) -> a, LinkedHashMap::new));
  }

  /** Everything the form may count on: its fields, its lists and the variables it names. */
  Set<String> known() {
    var known = new TreeSet<>(fields().keySet());
    for (Part part : parts) {
      part.expressions().forEach(text -> known.addAll(new FeelText(text).names()));
      if (part.json().hasNonNull("valuesKey")) {
        known.add(part.json().path("valuesKey").asText());
      }
    }
    return known;
  }

  /** The codes each name is compared with. */
  Map<String, Set<String>> compared() {
    var compared = new TreeMap<String, Set<String>>();
    for (Part part : parts) {
      for (String text : part.expressions()) {
        for (var found : new FeelText(text).comparisons()) {
          compared.computeIfAbsent(found.name(), name -> new TreeSet<>()).add(found.code());
        }
      }
    }
    return compared;
  }
}
