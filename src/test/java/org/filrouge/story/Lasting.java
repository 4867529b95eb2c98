package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.filrouge.support.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The year after the last day: news at one, three, six and twelve months, then a decision. */
final class Lasting {

  private static final int A_WEEKEND_AND_HOLIDAYS = 4;

  private Lasting() {}

  static void work(Stage stage, TimeGoesBy time, Years story) {
    var since = time.today();
    for (int months : List.of(1, 3, 6, 12)) {
      story.liveUntil(since.plusMonths(months).plusDays(A_WEEKEND_AND_HOLIDAYS));
      stage.submit(
          Stage.AGENT,
          story.pathway(),
          "userTask_recordContact",
          Map.of(
              "found", "EMPLOYED", "madeOn", time.today().toString(), "since", since.toString()));
    }
    stage.submit(
        Stage.AGENT,
        story.pathway(),
        "userTask_decideAfter",
        Map.of("decision", "LASTING", "nextStep", "Le dossier se rouvre à l'étape qui convient."));
  }

  /** The job is lost a season later: the same file, at the stage that fits, nothing told twice. */
  static void isLostAndTheyComeBack(Stage stage, TimeGoesBy time, Years story, JdbcClient jdbc) {
    long former = story.pathway();
    time.itIs(time.today().plusMonths(3));
    long file = number(jdbc, "select file_number from pathway where id = ?", former);
    long again =
        Long.parseLong(
            stage
                .startAs(
                    Stage.AGENT,
                    "reopening",
                    Map.of(
                        "fileNumber",
                        (int) file,
                        "stage",
                        "TRANSITION",
                        "demand",
                        "demande-du-retour",
                        "agreement",
                        true))
                .getBusinessKey());
    assertThat(stage.openTasks(again)).containsExactly("userTask_decideAccompaniment");
    assertThat(number(jdbc, "select file_number from pathway where id = ?", again)).isEqualTo(file);
    assertThat(number(jdbc, "select continues from pathway where id = ?", again)).isEqualTo(former);
    for (String known : List.of("eligibility", "needs_evaluation", "referral")) {
      assertThat(number(jdbc, "select count(*) from " + known + " where pathway_id = ?", again))
          .as(known + " is not asked again (R35)")
          .isPositive();
    }
  }

  private static long number(JdbcClient jdbc, String sql, long pathway) {
    return jdbc.sql(sql).param(pathway).query(Long.class).single();
  }
}
