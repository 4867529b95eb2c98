package org.filrouge.task;

import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The one path of a submission: bind, validate, let the form answer, hand its codes back. */
@Component
class Submissions {

  private final Forms forms;
  private final SubmissionBinder binder;

  Submissions(Forms forms, SubmissionBinder binder) {
    this.forms = forms;
    this.binder = binder;
  }

  Outcome.Done submit(TaskForm<?> form, TaskContext task, Map<String, Object> values) {
    return answered(form, values, submission -> answer(form, task, submission));
  }

  Outcome.Done submit(StartForm<?> form, Actor actor, Map<String, Object> values) {
    return answered(form, values, submission -> answer(form, actor, submission));
  }

  /** Codes live until the next wait state only: gateways read them, no table keeps them. */
  static VariableMap transientCodes(Outcome.Done done) {
    var codes = Variables.createVariables();
    done.codes().forEach((name, code) -> codes.putValueTyped(name, typed(code)));
    return codes;
  }

  private static org.camunda.bpm.engine.variable.value.TypedValue typed(Object code) {
    return Variables.untypedValue(code, true);
  }

  private Outcome.Done answered(
      Form<?> form,
      Map<String, Object> values,
      java.util.function.Function<Record, Outcome> answer) {
    var schema = forms.schema(form);
    var bound = binder.bind(form.submission(), schema, values);
    if (!bound.errors().isEmpty()) {
      throw Refusals.of(schema, bound.errors());
    }
    Outcome outcome = answer.apply(bound.submission());
    if (outcome instanceof Outcome.Refused refused) {
      throw Refusals.of(schema, refused.errors());
    }
    return announced(form, (Outcome.Done) outcome);
  }

  /** The guard lets models in on what forms announce; a code beside it would go nowhere. */
  private static Outcome.Done announced(Form<?> form, Outcome.Done done) {
    Object code = done.codes().get("outcome");
    if (code != null && form.outcomes().stream().noneMatch(known -> known.name().equals(code))) {
      throw new IllegalStateException(
          "%s décide « %s » sans l'annoncer : ajoutez-le à outcomes()."
              .formatted(form.getClass().getSimpleName(), code));
    }
    return done;
  }

  private static <S extends Record> Outcome answer(TaskForm<S> form, TaskContext task, Record s) {
    return form.submitted(task, form.submission().cast(s));
  }

  private static <S extends Record> Outcome answer(StartForm<S> form, Actor actor, Record s) {
    return form.submitted(actor, form.submission().cast(s));
  }
}
