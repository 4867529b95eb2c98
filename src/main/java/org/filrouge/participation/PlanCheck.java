package org.filrouge.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.filrouge.task.FieldError;

/** What a plan must say: each objective whole, each activity whole, more than leisure (R46-76). */
final class PlanCheck {

  private final List<FieldError> errors = new ArrayList<>();

  private PlanCheck() {}

  static List<FieldError> of(PlanSubmission plan) {
    var check = new PlanCheck();
    plan.objectives().forEach(objective -> check.whole(objective, plan.template()));
    plan.activities().forEach(check::whole);
    check.eachItsOwn(plan.objectives());
    if (check.errors.isEmpty()) {
      check.moreThanLeisure(plan.activities());
    }
    return List.copyOf(check.errors);
  }

  private void whole(Objective objective, PlanTemplate template) {
    int n = objective.position();
    unless(
        objective.objective() != null,
        "objective" + n,
        "écrivez cet objectif, ou diminuez le nombre d'objectifs.");
    unless(
        objective.programme() != null,
        "programme" + n,
        "choisissez l'objectif du programme qu'il sert.");
    unless(
        objective.indicator() != null,
        "indicator" + n,
        "dites à quoi on verra que l'objectif est atteint.");
    unless(
        template != PlanTemplate.PATH_TO_AUTONOMY || objective.domain() != null,
        "domain" + n,
        "choisissez la partie de la vie que cet objectif touche.");
  }

  /** The same words twice are one objective (R48-49). */
  private void eachItsOwn(List<Objective> objectives) {
    var first = new HashMap<String, Integer>();
    for (Objective objective : objectives) {
      if (objective.objective() != null) {
        Integer same = first.putIfAbsent(words(objective.objective()), objective.position());
        unless(
            same == null,
            "objective" + objective.position(),
            "c'est le même que l'objectif %d; changez-le, ou diminuez le nombre d'objectifs."
                .formatted(same));
      }
    }
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.CANADA_FRENCH).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void whole(Activity activity) {
    int n = activity.position();
    unless(
        activity.activity() != null,
        "activity" + n,
        "décrivez cette activité, ou diminuez le nombre d'activités.");
    unless(activity.kind() != null, "kind" + n, "choisissez la sorte d'activité.");
    unless(
        activity.setting() != null, "setting" + n, "dites si elle est individuelle ou en groupe.");
  }

  /** Social and leisure activities come as a complement, never alone (R72-76). */
  private void moreThanLeisure(List<Activity> activities) {
    unless(
        activities.stream().anyMatch(a -> a.kind() != ActivityKind.COMPLEMENTARY),
        "kind1",
        "les activités sociales et de loisir viennent en complément; ajoutez au moins une activité"
            + " formative, un apprentissage de base ou des tâches d'apprentissage.");
  }

  private void unless(boolean holds, String field, String message) {
    if (!holds) {
      errors.add(new FieldError(field, message));
    }
  }
}
