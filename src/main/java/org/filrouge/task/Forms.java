package org.filrouge.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Every form the program answers for, found by the name of its class (see {@link Form}). */
@Component
public class Forms {

  private final Map<String, TaskForm<?>> tasks;
  private final Map<String, StartForm<?>> starts;
  private final Map<String, FormSchema> schemas = new HashMap<>();

  Forms(List<TaskForm<?>> tasks, List<StartForm<?>> starts, ObjectMapper json) {
    this.tasks = tasks.stream().collect(Collectors.toMap(Forms::taskId, form -> form));
    this.starts = starts.stream().collect(Collectors.toMap(Forms::processKey, form -> form));
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form");
      for (var resource : found) {
        var schema = FormSchema.of(json.readTree(resource.getContentAsByteArray()));
        schemas.put(schema.id(), schema);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Un fichier .form est illisible", unreadable);
    }
  }

  public Optional<TaskForm<?>> forTask(String taskDefinitionKey) {
    return Optional.ofNullable(tasks.get(taskDefinitionKey));
  }

  public Optional<StartForm<?>> forStart(String processKey) {
    return Optional.ofNullable(starts.get(processKey));
  }

  /** The schema of a form the program answers for. */
  public FormSchema schema(Form<?> form) {
    var schema = schemas.get(formId(form));
    if (schema == null) {
      throw new IllegalStateException("Le formulaire " + formId(form) + ".form manque dans forms/");
    }
    return schema;
  }

  public Map<String, FormSchema> schemas() {
    return Map.copyOf(schemas);
  }

  public Map<String, TaskForm<?>> tasks() {
    return Map.copyOf(tasks);
  }

  public Map<String, StartForm<?>> starts() {
    return Map.copyOf(starts);
  }

  static String taskId(Form<?> form) {
    String name = name(form);
    return "userTask_" + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static String processKey(Form<?> form) {
    return formId(form).substring("start-".length());
  }

  /** {@code EvaluateNeeds} → {@code evaluate-needs}. */
  public static String formId(Form<?> form) {
    return name(form).replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }

  private static String name(Form<?> form) {
    return ClassUtils.getUserClass(form).getSimpleName();
  }
}
