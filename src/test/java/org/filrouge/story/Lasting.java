package org.filrouge.story;

import java.util.List;
import java.util.Map;
import org.filrouge.support.Stage;

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
}
