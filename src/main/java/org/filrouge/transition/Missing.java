package org.filrouge.transition;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.task.FieldError;

/** Collects what a choice makes necessary. */
final class Missing {

  private final List<FieldError> errors = new ArrayList<>();

  Missing unless(boolean right, String field, String message) {
    if (!right) {
      errors.add(new FieldError(field, message));
    }
    return this;
  }

  List<FieldError> errors() {
    return errors;
  }
}
