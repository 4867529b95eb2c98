package org.filrouge.task;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/**
 * A day that lies at most so many years back: a measure begun in 1990 is a slip of the keyboard,
 * and dates that count from it would all be past. Every date of a form that may be past has this
 * bound.
 */
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Since.Check.class)
public @interface Since {

  int years();

  String message() default
      "la date remonte à plus de {years} ${years > 1 ? 'ans' : 'an'}; vérifiez l'année.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts from today in Québec. */
  class Check implements ConstraintValidator<Since, LocalDate> {

    private int years;

    @Override
    public void initialize(Since since) {
      years = since.years();
    }

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      return day == null
          || !day.isBefore(LocalDate.now(context.getClockProvider().getClock()).minusYears(years));
    }
  }
}
