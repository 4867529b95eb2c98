package org.filrouge.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.filrouge.histories.AnyForm;
import org.filrouge.participant.Identity;
import org.filrouge.support.ProAction;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.filrouge.task.Forms;
import org.springframework.stereotype.Component;

/**
 * Walks people through forms: what matters is said ({@code field=CODE}), the rest is any words the
 * form lets someone write. A step is {@code task field=CODE …}, {@code start:process …} by the
 * agent, {@code staff:process …} by the organism, or {@code ~task}: time goes by until that task
 * opens.
 */
@Component
class Walk {

  private static final int TRIES = 60;

  private final ProcessEngine engine;
  private final Stage stage;
  private final Forms forms;
  private final TimeGoesBy time;
  private final Random random = new Random(4);
  private final List<String> ours = new ArrayList<>();
  private final AnyForm any =
      new AnyForm(random, ours, (what, field, filled, choices) -> List.of());

  Walk(ProcessEngine engine, Stage stage, Forms forms, TimeGoesBy time) {
    this.engine = engine;
    this.stage = stage;
    this.forms = forms;
    this.time = time;
  }

  /** Organisms and measures that may be chosen wherever one is. */
  void mayChoose(List<String> codes) {
    ours.addAll(codes);
  }

  /** Someone comes through a door; their pathway. */
  long arrives(Actor actor, String door, Identity who, String... said) {
    return Long.parseLong(started(actor, door, who, null, said));
  }

  void steps(long pathway, String file, Identity who, List<String> steps) {
    for (String step : steps) {
      String[] words = step.split(" ");
      String[] said = java.util.Arrays.copyOfRange(words, 1, words.length);
      if (step.startsWith("~")) {
        until(pathway, "userTask_" + words[0].substring(1));
      } else if (step.startsWith("start:")) {
        started(Stage.AGENT, words[0].substring("start:".length()), who, file, said);
      } else if (step.startsWith("staff:")) {
        started(Stage.staffOf(ours.get(0)), words[0].substring("staff:".length()), who, file, said);
      } else {
        does(task(pathway, "userTask_" + words[0]), file, who, said);
      }
    }
  }

  private Task task(long pathway, String key) {
    return stage.task(pathway, key);
  }

  private void until(long pathway, String task) {
    var limit = TimeGoesBy.noon(time.today().plusYears(2));
    while (!stage.openTasks(pathway).contains(task)) {
      if (!time.nextHappens(pathway, limit)) {
        throw new AssertionError(task + " never opens; open: " + stage.openTasks(pathway));
      }
    }
  }

  /** Completes a task in whatever way its form accepts. */
  void does(Task task, String file, Identity who, String... said) {
    var actor = whoDoes(task);
    String key = task.getTaskDefinitionKey();
    var schema = forms.schema(forms.forTask(key).orElseThrow());
    var opened =
        stage.as(
            actor, () -> new HashMap<>(engine.getFormService().getTaskFormVariables(task.getId())));
    var page = new AnyForm.Page(key, schema, opened, who, file, time.today());
    accepted(
        key,
        page,
        said,
        values ->
            stage.as(
                actor,
                () -> {
                  engine.getFormService().submitTaskForm(task.getId(), values);
                  return "";
                }));
  }

  private String started(Actor actor, String process, Identity who, String file, String... said) {
    var schema = forms.schema(forms.forStart(process).orElseThrow());
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    var opened =
        stage.as(
            actor,
            () -> new HashMap<>(engine.getFormService().getStartFormVariables(definition.getId())));
    var page = new AnyForm.Page(process, schema, opened, who, file, time.today());
    return accepted(
        process, page, said, values -> stage.startAs(actor, process, values).getBusinessKey());
  }

  private String accepted(
      String what,
      AnyForm.Page page,
      String[] said,
      java.util.function.Function<Map<String, Object>, String> sent) {
    String last = "";
    for (int n = 0; n < TRIES; n++) {
      try {
        return sent.apply(values(what, page, said));
      } catch (FormFieldValidationException | BadUserRequestException refusal) {
        last = refusal.getMessage();
      }
    }
    throw new AssertionError(what + " is always refused: " + last);
  }

  private Map<String, Object> values(String what, AnyForm.Page page, String[] said) {
    var values = any.filled(page);
    if (what.equals("userTask_proposePlan")) {
      values.putAll(TakingPart.aPlan());
      values.put("changeReason", "mots");
    }
    values.replace("nextStep", "Revenir au besoin.");
    for (String one : said) {
      String[] pair = one.split("=");
      values.put(pair[0], pair[1].equals("today") ? time.today().toString() : value(page, pair));
    }
    return values;
  }

  private static Object value(AnyForm.Page page, String[] pair) {
    return switch (page.schema().fields().get(pair[0]).type()) {
      case "checklist" -> List.of(pair[1].split(","));
      case "number" -> Integer.valueOf(pair[1]);
      default -> pair[1];
    };
  }

  /** One of those it is offered to: the agent rather than the manager or the organism. */
  Actor whoDoes(Task task) {
    String group =
        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(java.util.Objects::nonNull)
            .max(String::compareTo)
            .orElseThrow(() -> new AssertionError(task.getTaskDefinitionKey() + ": nobody's"));
    if (group.startsWith("organism-")) {
      return Stage.staffOf(group.substring("organism-".length()).toUpperCase(Locale.ROOT));
    }
    if (group.endsWith(ProAction.OFFICE)) {
      return ProAction.ADVISER;
    }
    return group.startsWith("managers-") ? Stage.MANAGER : Stage.AGENT;
  }
}
