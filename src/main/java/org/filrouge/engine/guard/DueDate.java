package org.filrouge.engine.guard;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * A due date in working days may follow the pace of an office: from one day to three times what is
 * shipped. Beyond that, the reminders and relays the model reads from the file would all come
 * before the date a person reads. A date the program reckons stays as it is.
 */
final class DueDate {

  static final int FACTOR = 3;

  private DueDate() {}

  /** What is wrong with the new date, with room for the reason and what to do. */
  static Optional<String> change(BaseElement shipped, BaseElement here) {
    String before = Xml.camunda(shipped, "dueDate");
    String now = Xml.camunda(here, "dueDate");
    if (Objects.equals(before, now) || Xml.blank(before) || Xml.blank(now)) {
      return Optional.empty(); // UserTaskRule says that a date is missing.
    }
    var promised = days(before);
    var written = days(now);
    if (promised.isEmpty() || written.isEmpty() || !sameCall(before, now)) {
      return Optional.of(PromiseWords.changed("dueDate", before, now));
    }
    int most = promised.get() * FACTOR;
    return written.get() >= 1 && written.get() <= most
        ? Optional.empty()
        : Optional.of(
            "l'échéance (Due date) de %d jours ouvrables s'éloigne trop des %d jours du modèle livré. %%s Écrivez un nombre de 1 à %d, %%s."
                .formatted(written.get(), promised.get(), most));
  }

  private static boolean sameCall(String before, String now) {
    return before.replaceAll("\\(.*", "").strip().equals(now.replaceAll("\\(.*", "").strip());
  }

  private static Optional<Integer> days(String text) {
    try {
      var expression = ModelExpression.of(text);
      return expression.isOneCall() && expression.calls().get(0).arguments().size() == 1
          ? Optional.of(expression.calls().get(0).arguments().get(0))
              .filter(ModelExpression::isNumber)
              .map(Integer::valueOf)
          : Optional.empty();
    } catch (ModelExpression.NotAllowed reportedByExpressionRule) {
      return Optional.empty();
    }
  }
}
