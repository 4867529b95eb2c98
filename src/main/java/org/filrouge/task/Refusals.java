package org.filrouge.task;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A refused submission as the engine carries it: rolls everything back and becomes HTTP 400. */
public final class Refusals {

  /** The engine's exception code of every refusal whose words are ours. */
  public static final int CODE = 20_001;

  private Refusals() {}

  /** Marks an exception that this program threw, so that its words reach the person unchanged. */
  public static <E extends ProcessEngineException> E marked(E refusal) {
    var thrown = refusal.getStackTrace();
    if (thrown.length > 0 && thrown[0].getClassName().startsWith("org.filrouge.")) {
      refusal.setCode(CODE);
    }
    return refusal;
  }

  /** One line per field, with the words the person reads on the form. */
  static FormFieldValidationException of(FormSchema form, List<FieldError> errors) {
    String message =
        errors.stream()
            .map(e -> e.field() == null ? e.message() : line(form, e))
            .sorted()
            .collect(Collectors.joining("\n"));
    return of(message);
  }

  /** A refusal that no field explains. */
  public static FormFieldValidationException of(String message) {
    return new FormFieldValidationException(null, message);
  }

  /**
   * Runs what a form's address calls. There the REST interface answers 400 to this kind of refusal
   * only, and 500 to every other.
   */
  static <T> T ofAForm(Supplier<T> work) {
    try {
      return work.get();
    } catch (BadUserRequestException refused) {
      throw marked(of(refused.getMessage()));
    }
  }

  /** Runs what any other address calls: there it is the other way round. */
  static <T> T ofARequest(Supplier<T> work) {
    try {
      return work.get();
    } catch (FormFieldValidationException refused) {
      throw marked(new BadUserRequestException(refused.getMessage()));
    }
  }

  private static String line(FormSchema form, FieldError error) {
    return "« %s » : %s".formatted(form.label(error.field()), error.message());
  }
}
