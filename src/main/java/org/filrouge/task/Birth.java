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
 * The birth of someone who may look for work: the calendar opens on this year, which is nobody's
 * year of birth.
 */
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Birth.Check.class)
public @interface Birth {

  int YOUNGEST = 14;

  int OLDEST = 120;

  String message() default "cette année de naissance ne se peut pas; vérifiez-la.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts from today in Québec. */
  class Check implements ConstraintValidator<Birth, LocalDate> {

    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      var today = LocalDate.now(context.getClockProvider().getClock());
      return day == null
          || !day.isAfter(today.minusYears(YOUNGEST)) && !day.isBefore(today.minusYears(OLDEST));
    }
  }
}
