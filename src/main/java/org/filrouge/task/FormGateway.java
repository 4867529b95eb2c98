package org.filrouge.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.filrouge.participant.Pathways;
import org.springframework.stereotype.Component;

/** Where the engine's services hand a form over to the program. */
@Component
public class FormGateway {

  private final Forms forms;
  private final Submissions submissions;
  private final Pathways pathways;
  private final Vocabulary vocabulary;
  private final ObjectMapper json;

  FormGateway(
      Forms forms,
      Submissions submissions,
      Pathways pathways,
      Vocabulary vocabulary,
      ObjectMapper json) {
    this.forms = forms;
    this.submissions = submissions;
    this.pathways = pathways;
    this.vocabulary = vocabulary;
    this.json = json;
  }

  /** The task, if it still exists and its caller may work on it. */
  TaskEntity workableTask(CommandContext context, String taskId) {
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw Refusals.of(
          "Cette tâche n'existe plus : elle a été terminée ou retirée. Rafraîchissez la liste.");
    }
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskWork(task));
    return task;
  }

  Outcome.Done submit(TaskEntity task, Map<String, Object> values) {
    return submissions.submit(form(task), context(task), values);
  }

  Outcome.Done submitStart(String processKey, Map<String, Object> values) {
    var actor = actor();
    return submissions.submit(startForm(processKey, actor), actor, values);
  }

  VariableMap prefill(TaskEntity task, Collection<String> only) {
    var form = form(task);
    var context = context(task);
    var known = typed(forms.schema(form), form.prefill(context), only);
    if (only != null && !only.isEmpty()) {
      var words = vocabulary.words(context.pathway().programme());
      known.putAll(typed(forms.schema(form), new HashMap<>(words), only));
    }
    return known;
  }

  VariableMap prefillStart(String processKey, Collection<String> only) {
    var actor = actor();
    var form = startForm(processKey, actor);
    return typed(forms.schema(form), form.prefill(actor), only);
  }

  InputStream filledStart(String processKey, InputStream form) {
    try (form) {
      var actor = actor();
      var filled =
          FilledStartForm.of(
              json.readTree(form),
              startForm(processKey, actor).prefill(actor),
              vocabulary.wordsOf(actor.groups()),
              json);
      return new ByteArrayInputStream(json.writeValueAsBytes(filled));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private TaskForm<?> form(TaskEntity task) {
    String key = task.getTaskDefinitionKey();
    return forms.forTask(key).orElseThrow(() -> new IllegalStateException("No form for " + key));
  }

  private StartForm<?> startForm(String processKey, Actor actor) {
    if (actor.worksNowhere()) {
      throw Refusals.of(
          "Votre compte n'est rattaché à aucun bureau ni organisme : cette démarche se fait pour l'un d'eux. Une personne qui administre les comptes peut vous y rattacher.");
    }
    return forms
        .forStart(processKey)
        .orElseThrow(() -> Refusals.of("Ce processus ne se démarre pas par un formulaire."));
  }

  private TaskContext context(TaskEntity task) {
    var pathway = pathways.get(Long.parseLong(task.getExecution().getProcessBusinessKey()));
    return new TaskContext(task.getId(), pathway, actor());
  }

  private static Actor actor() {
    var context = org.camunda.bpm.engine.impl.context.Context.getCommandContext();
    var user = context.getAuthentication();
    return user == null || user.getUserId() == null
        ? new Actor("systeme", List.of())
        : new Actor(user.getUserId(), user.getGroupIds() == null ? List.of() : user.getGroupIds());
  }

  private VariableMap typed(FormSchema form, Map<String, Object> values, Collection<String> only) {
    var variables = Variables.createVariables();
    values.forEach(
        (name, value) -> {
          if (value != null && (only == null || only.isEmpty() || only.contains(name))) {
            variables.putValueTyped(name, typed(form.shows(name, value)));
          }
        });
    return variables;
  }

  private org.camunda.bpm.engine.variable.value.TypedValue typed(Object value) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      try {
        return SpinValues.jsonValue(json.writeValueAsString(value)).create();
      } catch (JsonProcessingException fault) {
        throw new IllegalStateException(fault);
      }
    }
    if (value instanceof Enum<?> || value instanceof java.time.LocalDate) {
      return Variables.stringValue(value.toString());
    }
    return Variables.untypedValue(value);
  }
}
