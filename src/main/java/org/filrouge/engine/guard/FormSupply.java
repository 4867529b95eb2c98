package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.filrouge.task.FieldError;
import org.filrouge.task.FormSchema;

/**
 * What the program supplies to a form: only what the shipped form shows is prefilled, and accepted
 * when the browser sends it back. A form may show less of it, not more.
 */
record FormSupply(FormSchema form, FormSchema shipped) {

  List<FieldError> breaches() {
    var breaches = new ArrayList<FieldError>();
    for (var field : form.fields().values()) {
      if (field.readOnly() && !shipped.fields().containsKey(field.key())) {
        breaches.add(
            new FieldError(
                field.key(),
                "le programme ne fournit pas ce champ en lecture seule. Retirez-le, ou prenez un"
                    + " texte."));
      }
      var before = shipped.fields().get(field.key());
      if (field.hideable() && !field.readOnly() && before != null) {
        demanded(field, before.required()).ifPresent(breaches::add);
      }
      if (field.valuesKey() != null && !supplied(field.valuesKey())) {
        breaches.add(
            new FieldError(
                field.key(),
                "le programme ne fournit pas la liste « %s »; elle resterait vide."
                    .formatted(field.valuesKey())));
      }
    }
    return breaches;
  }

  /**
   * The record leaves a field that may be hidden to its own checks; the shipped form says which.
   */
  private static Optional<FieldError> demanded(FormSchema.Field field, boolean before) {
    return field.required() == before
        ? Optional.empty()
        : Optional.of(
            new FieldError(
                field.key(),
                before
                    ? "le programme exige ce champ quand il est affiché. Cochez « Required »."
                    : "le programme n'exige pas ce champ. Décochez « Required »."));
  }

  private boolean supplied(String valuesKey) {
    return shipped.fields().values().stream()
        .anyMatch(field -> Objects.equals(valuesKey, field.valuesKey()));
  }
}
