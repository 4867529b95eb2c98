package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.filrouge.needs.Pace;
import org.filrouge.needs.ProgrammeObjective;
import org.filrouge.participation.PlanComparison.Change;
import org.filrouge.participation.PlanComparison.Part;
import org.junit.jupiter.api.Test;

/** What was added, removed, changed between two versions, in plain French. */
class PlanComparisonTest {

  private static final Activity BUDGET =
      new Activity(1, ActivityKind.FORMATIVE, ActivitySetting.GROUP, "Atelier budget");

  private static Objective objective(int position, ProgrammeObjective programme, String words) {
    return new Objective(position, programme, null, words, "signe de " + words);
  }

  private static PlanContent plan(Pace pace, List<Activity> activities, Objective... objectives) {
    return new PlanContent(
        PlanTemplate.INTERVENTION_PLAN, pace, "…", null, List.of(objectives), activities);
  }

  private static PlanContent plan(Objective... objectives) {
    return plan(Pace.HALF_DAYS, List.of(BUDGET), objectives);
  }

  @Test
  void nothingChanged() {
    var same = plan(objective(1, ProgrammeObjective.AUTONOMY, "cuisiner"));
    var parts = PlanComparison.of(same, same);
    assertThat(parts).extracting(Part::change).containsOnly(Change.SAME);
    assertThat(PlanComparison.summary(parts)).isEqualTo("Rien n'a changé.");
  }

  @Test
  void anObjectiveIsFollowedThroughItsMoveAndTheOneBeforeItIsRemoved() {
    var before =
        plan(
            objective(1, ProgrammeObjective.AUTONOMY, "cuisiner"),
            objective(2, ProgrammeObjective.SUPPORT_NETWORK, "rencontrer"));
    var after = plan(objective(1, ProgrammeObjective.SUPPORT_NETWORK, "rencontrer"));
    var parts = PlanComparison.of(before, after);
    assertThat(parts)
        .extracting(Part::label, Part::change)
        .startsWith(
            tuple("Objectif 1", Change.SAME),
            tuple("Objectif 1 de la version précédente", Change.REMOVED));
    assertThat(PlanComparison.summary(parts))
        .isEqualTo("Retiré : objectif 1 de la version précédente.");
  }

  @Test
  void anObjectiveSaidOtherwiseForTheSameAimIsChangedAndANewAimIsAdded() {
    var before = plan(objective(1, ProgrammeObjective.AUTONOMY, "cuisiner"));
    var after =
        plan(
            objective(1, ProgrammeObjective.ACTIVE_MEASURES, "visiter un métier"),
            objective(2, ProgrammeObjective.AUTONOMY, "cuisiner seule"));
    var parts = PlanComparison.of(before, after);
    assertThat(parts)
        .extracting(Part::label, Part::change)
        .startsWith(tuple("Objectif 1", Change.ADDED), tuple("Objectif 2", Change.CHANGED));
    assertThat(parts.get(1).before()).contains("cuisiner").doesNotContain("seule");
    assertThat(PlanComparison.summary(parts))
        .isEqualTo("Ajouté : objectif 1. Modifié : objectif 2.");
  }

  @Test
  void activitiesAndPaceAreComparedToo() {
    var objective = objective(1, ProgrammeObjective.AUTONOMY, "cuisiner");
    var alone =
        new Activity(1, ActivityKind.FORMATIVE, ActivitySetting.INDIVIDUAL, "Atelier budget");
    var outing =
        new Activity(2, ActivityKind.COMPLEMENTARY, ActivitySetting.GROUP, "Sortie au musée");
    var parts =
        PlanComparison.of(
            plan(Pace.FEW_HOURS, List.of(BUDGET), objective),
            plan(Pace.HALF_DAYS, List.of(alone, outing), objective));
    assertThat(PlanComparison.summary(parts))
        .isEqualTo("Ajouté : activité 2. Modifié : activité 1, rythme.");
  }

  @Test
  void twoObjectivesForTheSameAimKeepTheirOwnMatch() {
    var before =
        plan(
            objective(1, ProgrammeObjective.AUTONOMY, "cuisiner"),
            objective(2, ProgrammeObjective.AUTONOMY, "prendre l'autobus"));
    var after =
        plan(
            objective(1, ProgrammeObjective.AUTONOMY, "prendre l'autobus"),
            objective(2, ProgrammeObjective.AUTONOMY, "cuisiner"));
    assertThat(PlanComparison.of(before, after))
        .filteredOn(part -> part.label().startsWith("Objectif"))
        .extracting(Part::change)
        .containsOnly(Change.SAME);
  }
}
