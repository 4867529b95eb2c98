package org.filrouge.task;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Turns what a form or a REST call submitted into its typed record, or into one French message per
 * field that is wrong. The browser's checks are a courtesy; these are the law.
 */
@Component
class SubmissionBinder {

  private static final Object UNREADABLE = new Object();

  private final ObjectMapper mapper = strictMapper();
  private final Validator validator;

  SubmissionBinder(Validator validator) {
    this.validator = validator;
  }

  /** A bound submission, or the errors that refuse it. */
  record Bound<S>(S submission, List<FieldError> errors) {}

  <S extends Record> Bound<S> bind(Class<S> type, FormSchema form, Map<String, Object> values) {
    var errors = new ArrayList<FieldError>(unknown(type, form, values));
    var components = type.getRecordComponents();
    var arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = convert(components[i], read(values, components[i].getName()), errors);
    }
    if (!errors.isEmpty()) {
      return new Bound<>(null, errors);
    }
    S submission = Records.create(type, arguments);
    validator
        .validate(submission)
        .forEach(
            v ->
                errors.add(new FieldError(v.getPropertyPath().toString(), french(v.getMessage()))));
    if (errors.isEmpty() && submission instanceof Checked checked) {
      errors.addAll(checked.check());
    }
    return new Bound<>(submission, errors);
  }

  /** A number of four digits and more is read by groups of three. */
  private static String french(String message) {
    return message.replaceAll("(?<=\\d)(?=(\\d{3})+ caractères)", "\u00a0");
  }

  private static List<FieldError> unknown(
      Class<? extends Record> type, FormSchema form, Map<String, Object> values) {
    var unknown = new TreeSet<>(values.keySet());
    unknown.removeIf(form::shows);
    for (var component : type.getRecordComponents()) {
      unknown.remove(component.getName());
    }
    return unknown.stream()
        .map(key -> new FieldError(key, "ce champ n'existe pas dans ce formulaire; retirez-le."))
        .toList();
  }

  private Object convert(RecordComponent component, Object raw, List<FieldError> errors) {
    if (raw == UNREADABLE) {
      errors.add(new FieldError(component.getName(), expected(component.getType())));
      return null;
    }
    JsonNode value = json(raw);
    if (value == null
        || value.isNull()
        || (value.isTextual() && Blanks.onlyBlanks(value.asText()))) {
      return empty(component);
    }
    if (value.isTextual() && component.isAnnotationPresent(AsSent.class)) {
      return value.asText();
    }
    if (hasHole(value)) {
      errors.add(
          new FieldError(
              component.getName(),
              "contient un choix vide; retirez-le ou choisissez de nouveau dans la liste."));
      return null;
    }
    if (value.isTextual() && hasControlCharacter(value.asText())) {
      errors.add(
          new FieldError(
              component.getName(),
              "contient un caractère invisible interdit; effacez-le et retapez le texte."));
      return null;
    }
    try {
      var javaType = mapper.getTypeFactory().constructType(component.getGenericType());
      Object bound = mapper.convertValue(value, javaType);
      return bound instanceof String text ? Blanks.stripped(text) : bound;
    } catch (IllegalArgumentException wrongType) {
      errors.add(new FieldError(component.getName(), expected(component.getType())));
      return null;
    }
  }

  /**
   * The value sent, or one that no field accepts when it cannot be read: a Java object, bad JSON.
   */
  private static Object read(Map<String, Object> values, String name) {
    try {
      return values.get(name);
    } catch (RuntimeException unreadable) {
      return UNREADABLE;
    }
  }

  private static Object empty(RecordComponent component) {
    if (component.getType() == boolean.class) {
      return false;
    }
    return Collection.class.isAssignableFrom(component.getType()) ? List.of() : null;
  }

  private JsonNode json(Object raw) {
    try {
      return raw instanceof org.camunda.spin.json.SpinJsonNode node
          ? mapper.readTree(node.toString())
          : mapper.valueToTree(raw);
    } catch (com.fasterxml.jackson.core.JsonProcessingException | IllegalArgumentException e) {
      return mapper.getNodeFactory().textNode("\u0000");
    }
  }

  private static boolean hasHole(JsonNode value) {
    for (JsonNode item : value) {
      if (item.isNull()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasControlCharacter(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0);
  }

  private static String expected(Class<?> type) {
    if (type == LocalDate.class) {
      return "n'est pas une date qui existe; écrivez-la sous la forme AAAA-MM-JJ.";
    }
    if (type == Integer.class || type == int.class) {
      return "n'est pas un nombre entier; écrivez-le en chiffres.";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "se répond par oui ou non.";
    }
    if (type.isEnum() || Collection.class.isAssignableFrom(type)) {
      return "n'est pas un des choix offerts; choisissez dans la liste.";
    }
    return "n'est pas du bon type.";
  }

  private static ObjectMapper strictMapper() {
    var mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    mapper
        .coercionConfigFor(LogicalType.DateTime)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    return mapper;
  }
}
