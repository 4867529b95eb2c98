package org.filrouge.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Vocabulary;
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

  /** Whether the caller may see the task and not do it; may they not even see it, they are told. */
  boolean onlySees(CommandContext context, String taskId) {
    var task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    var checkers = context.getProcessEngineConfiguration().getCommandCheckers();
    try {
      if (task != null) {
        checkers.forEach(checker -> checker.checkTaskWork(task));
      }
      return false;
    } catch (AuthorizationException notTheirs) {
      checkers.forEach(checker -> checker.checkReadTask(task));
      return true;
    }
  }

  Outcome.Done submit(TaskEntity task, Map<String, Object> values) {
    var context = context(task);
    return refusedInWords(
        () -> submissions.submit(form(task), context, values),
        words -> vocabulary.spoken(words, context.pathway().programme()));
  }

  Outcome.Done submitStart(String processKey, Map<String, Object> values) {
    var actor = actor();
    return refusedInWords(
        () -> submissions.submit(startForm(processKey, actor), actor, values),
        words -> vocabulary.spokenTo(actor.groups(), words));
  }

  VariableMap prefill(TaskEntity task, Collection<String> only) {
    var form = form(task);
    var context = context(task);
    UnaryOperator<String> spoken = words -> vocabulary.spoken(words, context.pathway().programme());
    return typed(forms.schema(form), form.prefill(context), only, spoken);
  }

  VariableMap prefillStart(String processKey, Collection<String> only) {
    var actor = actor();
    var form = startForm(processKey, actor);
    return typed(
        forms.schema(form),
        form.prefill(actor),
        only,
        words -> vocabulary.spokenTo(actor.groups(), words));
  }

  InputStream filledStart(String processKey, InputStream form) {
    var actor = actor();
    try (form) {
      var known = startForm(processKey, actor).prefill(actor);
      var filled = FilledStartForm.of(json.readTree(form), known, json).toString();
      return stream(vocabulary.spokenTo(actor.groups(), filled));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The form of a task, in the words of its pathway's programme. */
  InputStream spoken(TaskEntity task, InputStream form) {
    try (form) {
      String words = new String(form.readAllBytes(), StandardCharsets.UTF_8);
      return stream(vocabulary.spoken(words, context(task).pathway().programme()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream stream(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  /** A refusal, too, is said in the words of whoever reads it. */
  private static Outcome.Done refusedInWords(
      Supplier<Outcome.Done> work, UnaryOperator<String> spoken) {
    try {
      return work.get();
    } catch (FormFieldValidationException refused) {
      throw Refusals.of(spoken.apply(refused.getMessage()));
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

  private VariableMap typed(
      FormSchema form,
      Map<String, Object> values,
      Collection<String> only,
      UnaryOperator<String> spoken) {
    var variables = Variables.createVariables();
    values.forEach(
        (name, value) -> {
          if (value != null && (only == null || only.isEmpty() || only.contains(name))) {
            variables.putValueTyped(name, typed(form.shows(name, said(value, spoken)), spoken));
          }
        });
    return variables;
  }

  /** Before the form's text keeps people's words from formatting it. */
  private static Object said(Object value, UnaryOperator<String> spoken) {
    if (value instanceof Markdown ours) {
      return new Markdown(spoken.apply(ours.source()));
    }
    return value instanceof String words ? spoken.apply(words) : value;
  }

  private org.camunda.bpm.engine.variable.value.TypedValue typed(
      Object value, UnaryOperator<String> spoken) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      try {
        return SpinValues.jsonValue(spoken.apply(json.writeValueAsString(value))).create();
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
