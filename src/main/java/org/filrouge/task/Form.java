package org.filrouge.task;

import java.util.List;

/**
 * A form of the program: a {@code .form} file and the record its submission is bound to.
 *
 * <p>Names tie the three together and nothing else has to be configured: the class {@code
 * EvaluateNeeds} answers for the user task {@code userTask_evaluateNeeds} whose form is {@code
 * evaluate-needs}; the class {@code StartReferral} answers for the start of the process {@code
 * referral} whose form is {@code start-referral}.
 *
 * @param <S> what a person submits; a public or package-private record
 */
public interface Form<S extends Record> {

  /** The record a submission is bound to; its components are the keys of the form. */
  Class<S> submission();

  /** Every code {@link Outcome#decided} may carry; gateways after this form know no other. */
  default List<? extends Enum<?>> outcomes() {
    return List.of();
  }
}
