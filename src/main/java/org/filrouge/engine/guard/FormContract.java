package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.filrouge.task.FieldError;
import org.filrouge.task.FormSchema;

/**
 * A form and the record of its submission say the same, both ways: keys, types, what is required,
 * lengths, ranges, choices and their words. What the browser lets through, the server accepts; what
 * the server demands, the browser asks for.
 */
public final class FormContract {

  private FormContract() {}

  /** Where form and record differ, in French; empty when they agree. */
  public static List<FieldError> breaches(
      FormSchema form, JsonNode json, Class<? extends Record> submission) {
    var breaches = new ArrayList<FieldError>();
    Map<String, RecordComponent> components = new LinkedHashMap<>();
    for (var component : submission.getRecordComponents()) {
      components.put(component.getName(), component);
    }
    var editable = new TreeSet<String>();
    for (var field : form.editable()) {
      editable.add(field.key());
      var component = components.get(field.key());
      if (component == null) {
        breaches.add(
            new FieldError(
                field.key(),
                "le programme n'attend pas ce champ. Retirez-le, ou demandez à l'équipe de"
                    + " développement de l'ajouter."));
      } else {
        new FieldContract(field, component)
            .breaches()
            .forEach(message -> breaches.add(new FieldError(field.key(), message)));
      }
    }
    components.keySet().stream()
        .filter(name -> !editable.contains(name))
        .forEach(
            name ->
                breaches.add(
                    new FieldError(
                        name,
                        form.fields().containsKey(name)
                            ? "le programme attend ce champ, mais il est en lecture seule."
                            : "le programme attend ce champ et il manque au formulaire. Remettez-le.")));
    breaches.addAll(patterns(json.path("components"), components));
    return breaches;
  }

  /** A pattern the browser alone would check is not a rule. */
  private static List<FieldError> patterns(
      JsonNode fields, Map<String, RecordComponent> components) {
    var breaches = new ArrayList<FieldError>();
    for (JsonNode field : fields) {
      var validate = field.path("validate");
      var component = components.get(field.path("key").asText());
      boolean email = "email".equals(validate.path("validationType").asText());
      if (component != null && !agree(validate.path("pattern").asText(null), email, component)) {
        breaches.add(
            new FieldError(
                component.getName(),
                "le format demandé (Regular expression, Validation pattern) n'est pas celui du"
                    + " programme."));
      }
      breaches.addAll(patterns(field.path("components"), components));
    }
    return breaches;
  }

  private static boolean agree(String pattern, boolean email, RecordComponent component) {
    var accessor = component.getAccessor();
    var ours = accessor.getAnnotation(jakarta.validation.constraints.Pattern.class);
    boolean ourEmail = accessor.isAnnotationPresent(jakarta.validation.constraints.Email.class);
    boolean samePattern = ours == null ? pattern == null : ours.regexp().equals(pattern);
    return samePattern && email == ourEmail;
  }

  /** The French words of an enum's constants, by name. */
  static Map<String, String> labels(Class<?> choices) {
    var labels = new LinkedHashMap<String, String>();
    Arrays.stream(choices.getEnumConstants())
        .forEach(constant -> labels.put(((Enum<?>) constant).name(), label(constant)));
    return labels;
  }

  private static String label(Object constant) {
    try {
      var method = ((Enum<?>) constant).getDeclaringClass().getDeclaredMethod("label");
      method.setAccessible(true);
      return (String) method.invoke(constant);
    } catch (ReflectiveOperationException none) {
      return null;
    }
  }
}
