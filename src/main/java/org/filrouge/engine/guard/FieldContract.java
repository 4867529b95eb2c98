package org.filrouge.engine.guard;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filrouge.task.FormSchema;

/** One field of a form against one component of its record. */
final class FieldContract {

  private static final Set<Class<?>> NUMBERS =
      Set.of(Integer.class, Long.class, BigDecimal.class, int.class, long.class);

  private final FormSchema.Field field;
  private final RecordComponent component;
  private final List<String> breaches = new ArrayList<>();

  FieldContract(FormSchema.Field field, RecordComponent component) {
    this.field = field;
    this.component = component;
  }

  List<String> breaches() {
    checkType();
    checkRequired();
    checkLength();
    checkRange();
    checkChoices();
    return breaches;
  }

  private void checkType() {
    Class<?> type = component.getType();
    boolean fits =
        switch (field.type()) {
          case "textfield", "textarea" -> type == String.class;
          case "number" -> NUMBERS.contains(type);
          case "checkbox" -> type == Boolean.class || type == boolean.class;
          case "datetime" -> type == moment();
          case "radio", "select" ->
              type.isEnum()
                  || (field.choices().isEmpty()
                      && Set.of(String.class, Long.class, Integer.class).contains(type));
          case "checklist", "taglist" -> Collection.class.isAssignableFrom(type);
          default -> true;
        };
    if (!fits) {
      breaches.add(
          "le programme attend « %s », pas un champ de type « %s »."
              .formatted(type.getSimpleName(), field.type()));
    }
  }

  private Class<?> moment() {
    return switch (String.valueOf(field.subtype())) {
      case "datetime" -> LocalDateTime.class;
      case "time" -> LocalTime.class;
      default -> LocalDate.class;
    };
  }

  private void checkRequired() {
    boolean demanded = has(NotNull.class) || has(NotBlank.class) || has(NotEmpty.class);
    if (field.type().equals("checkbox")) {
      demanded = has(AssertTrue.class);
      if (demanded && !has(NotNull.class)) {
        breaches.add("une case à cocher obligatoire porte @NotNull et @AssertTrue.");
      }
    }
    if (field.hideable() && demanded) {
      breaches.add(
          "ce champ peut être masqué (condition), mais le programme l'exige toujours. Retirez la"
              + " condition.");
    } else if (!field.hideable() && field.required() != demanded) {
      breaches.add(
          demanded
              ? "le programme exige ce champ. Cochez « Required »."
              : "le programme n'exige pas ce champ. Décochez « Required ».");
    }
    if (component.getType() == String.class && has(NotNull.class) && !has(NotBlank.class)) {
      breaches.add("un texte obligatoire porte @NotBlank.");
    }
  }

  private void checkLength() {
    if (!Set.of("textfield", "textarea").contains(field.type())) {
      return;
    }
    Size size = get(Size.class);
    Integer max =
        size == null || size.max() == Integer.MAX_VALUE ? null : Integer.valueOf(size.max());
    Integer min = size == null || size.min() == 0 ? null : Integer.valueOf(size.min());
    if (max == null) {
      breaches.add("le programme ne dit pas de longueur maximale (@Size).");
    }
    same("la longueur maximale (Maximum length)", field.maxLength(), max);
    same("la longueur minimale (Minimum length)", field.minLength(), min);
  }

  private void checkRange() {
    if (!field.type().equals("number")) {
      return;
    }
    Min min = get(Min.class);
    Max max = get(Max.class);
    same("le minimum", field.min(), min == null ? null : Integer.valueOf((int) min.value()));
    same("le maximum", field.max(), max == null ? null : Integer.valueOf((int) max.value()));
  }

  private void same(String what, Integer form, Integer program) {
    if (!Objects.equals(form, program)) {
      breaches.add(
          "%s est de %s dans le formulaire et de %s dans le programme."
              .formatted(
                  what,
                  form == null ? "aucune valeur" : form,
                  program == null ? "aucune valeur" : program));
    }
  }

  private void checkChoices() {
    Class<?> choices = choiceType();
    if (field.choices().isEmpty() || choices == null) {
      return;
    }
    if (!choices.isEnum()) {
      breaches.add("des choix fixes demandent un type énuméré dans le programme.");
      return;
    }
    var expected = FormContract.labels(choices);
    expected.forEach(
        (value, label) -> {
          String shown = field.choices().get(value);
          if (shown == null) {
            breaches.add("il manque le choix « %s » (%s). Remettez-le.".formatted(label, value));
          } else if (!shown.equals(label)) {
            breaches.add(
                "le choix %s s'appelle « %s » dans le programme, pas « %s »."
                    .formatted(value, label, shown));
          }
        });
    field.choices().keySet().stream()
        .filter(value -> !expected.containsKey(value))
        .forEach(
            value -> breaches.add("le programme ne connaît pas le choix « %s ».".formatted(value)));
  }

  private Class<?> choiceType() {
    return switch (field.type()) {
      case "radio", "select" -> component.getType();
      case "checklist", "taglist" ->
          component.getGenericType() instanceof ParameterizedType list
                  && list.getActualTypeArguments()[0] instanceof Class<?> element
              ? element
              : Object.class;
      default -> null;
    };
  }

  private boolean has(Class<? extends Annotation> constraint) {
    return component.getAccessor().isAnnotationPresent(constraint);
  }

  private <A extends Annotation> A get(Class<A> constraint) {
    return component.getAccessor().getAnnotation(constraint);
  }
}
