package org.filrouge.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.filrouge.task.FieldError;
import org.springframework.stereotype.Component;

/**
 * The objectives of the plan in force, as forms with numbered questions ask about them; about the
 * whole when no plan is agreed on yet (R48-49).
 */
@Component
public class AskedObjectives {

  private static final int MOST = 4;

  private final Plans plans;

  AskedObjectives(Plans plans) {
    this.plans = plans;
  }

  public List<Objective> of(long pathway) {
    return plans.inForce(pathway).map(Plan::objectives).orElse(List.of()).stream()
        .limit(MOST)
        .toList();
  }

  /** What the form shows of each: {@code objective1}, {@code indicator1}, and so on. */
  public static void shown(List<Objective> objectives, Map<String, Object> values) {
    for (int n = 1; n <= objectives.size(); n++) {
      values.put("objective" + n, objectives.get(n - 1).objective());
      values.put("indicator" + n, objectives.get(n - 1).indicator());
    }
  }

  /**
   * The first law of these forms.
   *
   * @param question what each field is called, before its number
   * @param answers by number, from 1
   * @param overall the answer about the whole
   */
  public static List<FieldError> missing(
      List<Objective> objectives,
      String question,
      IntFunction<?> answers,
      String each,
      Object overall,
      String whole) {
    var missing = new ArrayList<FieldError>();
    for (int n = 1; n <= objectives.size(); n++) {
      if (answers.apply(n) == null) {
        missing.add(new FieldError(question + n, each));
      }
    }
    if (objectives.isEmpty() && overall == null) {
      missing.add(new FieldError("overall", whole));
    }
    return missing;
  }

  /**
   * What was answered, in order.
   *
   * @param one makes the answer from a number and its objective; number 0, which has none, is about
   *     the whole
   */
  public static <T> List<T> answered(
      List<Objective> objectives, BiFunction<Integer, String, T> one) {
    if (objectives.isEmpty()) {
      return List.of(one.apply(0, null));
    }
    var answers = new ArrayList<T>();
    for (int n = 1; n <= objectives.size(); n++) {
      answers.add(one.apply(n, objectives.get(n - 1).objective()));
    }
    return answers;
  }
}
