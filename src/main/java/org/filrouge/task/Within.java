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
 * A day that lies at most so many months ahead: a meeting set for the next century is a slip of the
 * keyboard. Every date of a form is either past or has this bound.
 */
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Within.Check.class)
public @interface Within {

  /** What is about to happen. */
  int SOON = 2;

  /** A meeting, a contact, a beginning. */
  int A_YEAR = 12;

  /** An estimate, the end of a consent. */
  int FIVE_YEARS = 60;

  int months();

  String message() default "la date doit venir dans les {months} prochains mois; vérifiez l'année.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts from today in Québec. */
  class Check implements ConstraintValidator<Within, LocalDate> {

    private int months;

    @Override
    public void initialize(Within within) {
      months = within.months();
    }

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      return day == null
          || !day.isAfter(LocalDate.now(context.getClockProvider().getClock()).plusMonths(months));
    }
  }
}
