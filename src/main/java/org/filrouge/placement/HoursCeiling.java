package org.filrouge.placement;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.parameter.Parameters;
import org.filrouge.task.FieldError;
import org.springframework.stereotype.Component;

/** No step asks for more hours a week than the programme allows on its day (R65-66, R156). */
@Component
class HoursCeiling {

  static final String PARAMETER = "weekly-hours-max";

  private final Parameters parameters;

  HoursCeiling(Parameters parameters) {
    this.parameters = parameters;
  }

  List<FieldError> exceeded(List<Step> steps) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < steps.size(); i++) {
      var ceiling = parameters.of(PARAMETER, steps.get(i).from());
      if (steps.get(i).hoursPerWeek() > ceiling.amount().intValueExact()) {
        errors.add(
            new FieldError(
                "step%dHours".formatted(i + 1),
                "au plus %d heures par semaine à cette date (%s); réduisez ce palier."
                    .formatted(ceiling.amount().intValueExact(), ceiling.source())));
      }
    }
    return errors;
  }
}
