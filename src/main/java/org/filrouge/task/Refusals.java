package org.filrouge.task;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A refused submission as the engine carries it: rolls everything back and becomes HTTP 400. */
public final class Refusals {

  private Refusals() {}

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

  private static String line(FormSchema form, FieldError error) {
    return "« %s » : %s".formatted(form.label(error.field()), error.message());
  }
}
