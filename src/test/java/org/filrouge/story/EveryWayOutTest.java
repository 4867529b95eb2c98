package org.filrouge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every end, every return and every refused transition, by the codes the forms offer today: each is
 * played, leads where it must, and leaves lines in plain French (in {@code target/sorties.md}).
 */
@FilRougeTest
@Import({AtTheWayOut.class, Walk.class, TimeGoesBy.class})
class EveryWayOutTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 22);
  private static final Set<String> NO_REPORT = Set.of("LOST_FROM_SIGHT");
  private static final TreeMap<String, List<String>> LINES = new TreeMap<>();

  @Autowired Walk walk;
  @Autowired TimeGoesBy time;
  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired AtTheWayOut out;
  @Autowired Participations participations;
  @Autowired Forms forms;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @AfterAll
  static void theLinesAreKeptForAReader() throws IOException {
    var text = new StringBuilder("# Sorties, retours et refus : ce que la chronologie en dit\n");
    LINES.forEach(
        (way, lines) -> {
          text.append("\n## ").append(way).append("\n\n");
          lines.forEach(line -> text.append("- ").append(line).append('\n'));
        });
    Files.writeString(Path.of("target", "sorties.md"), text);
  }

  @TestFactory
  Stream<DynamicTest> everyEndLeadsToWhateverTheAgentDecides() {
    return codes("start-end-of-participation", "reason")
        .filter(reason -> !reason.equals("DECEASED"))
        .flatMap(
            reason ->
                codes("answer-report", "next")
                    .map(next -> way("fin " + reason + " " + next, () -> ended(reason, next))));
  }

  @TestFactory
  Stream<DynamicTest> aDeathEndsAllAndAMistakeNothing() {
    return codes("record-death", "decision")
        .map(
            decision ->
                way(
                    "fin DECEASED " + decision,
                    () -> {
                      long pathway = out.takingPart();
                      out.play(
                          pathway,
                          "start:end-of-participation reason=DECEASED",
                          "recordDeath lastDay=today decision=" + decision);
                      boolean over = decision.equals("CONFIRMED");
                      out.placesReleased(pathway, over ? 1 : 0);
                      out.closed(pathway, over);
                      return pathway;
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRefusedMeasureLeadsToADecision() {
    var person =
        codes("choose-measure", "refusalReason")
            .map(code -> refused("personne " + code, "chooseMeasure decision=NOT_NOW", code));
    var stopped =
        codes("hand-over", "refusalReason")
            .map(code -> refused("transmission " + code, "handOver decision=STOPPED", code));
    var notStarted =
        codes("record-measure-start", "refusalReason")
            .map(code -> refused("début " + code, "recordMeasureStart result=NOT_STARTED", code));
    var provider =
        codes("answer-hand-over", "declineReason")
            .map(code -> refused("mesure " + code, "answerHandOver answer=DECLINED", code));
    var others =
        Stream.of(
            refused("consentement", "recordMeasureConsent decision=REFUSED", null),
            refused("silence", "resolveHandOver decision=WITHDRAWN", null));
    return Stream.of(person, stopped, notStarted, provider, others).flatMap(one -> one);
  }

  @TestFactory
  Stream<DynamicTest> everyReturnResumesAtItsStage() {
    return Stream.of("INTAKE", "PLACEMENT", "TRANSITION")
        .map(
            at ->
                way(
                    "retour " + at,
                    () -> {
                      long former = out.takingPart();
                      out.play(
                          former,
                          "start:end-of-participation reason=MOVED",
                          "writeReport",
                          "answerReport decision=END reason=MOVED next=CLOSED lastDay=today");
                      var file = Long.toString(cases.fileOf(former));
                      long back =
                          walk.arrives(
                              Stage.AGENT,
                              "reopening",
                              Stage.someone(),
                              "fileNumber=" + file,
                              "stage=" + at);
                      out.closed(back, false);
                      return back;
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyBreakLeadsToHelpOrToADecision() {
    return Stream.of("RESUMED", "NEW_MEASURE", "PLACE_AGAIN", "CLOSED")
        .map(
            decision ->
                way(
                    "rupture " + decision,
                    () -> {
                      long pathway = out.following();
                      out.play(
                          pathway,
                          "start:break brokenOn=today reason=JOB_ENDED",
                          "decideBreak closingReason=OTHER decision=" + decision);
                      out.closed(pathway, decision.matches("CLOSED|PLACE_AGAIN"));
                      return pathway;
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyOtherClosingIsToldToo() {
    var stops =
        codes("start-transition-stop", "reason")
            .map(
                reason ->
                    way(
                        "arrêt " + reason,
                        () -> {
                          long pathway = out.toward();
                          out.play(pathway, "start:transition-stop reason=" + reason);
                          out.closed(pathway, true);
                          return pathway;
                        }));
    var after =
        codes("decide-after", "closingReason")
            .map(
                reason ->
                    way(
                        "après " + reason,
                        () -> {
                          long pathway = out.following();
                          out.play(
                              pathway,
                              "~recordContact",
                              "recordContact found=NO_MORE madeOn=today",
                              "decideAfter decision=CLOSED closingReason=" + reason);
                          out.closed(pathway, true);
                          return pathway;
                        }));
    return Stream.concat(stops, after);
  }

  private interface Played {
    long pathway();
  }

  private DynamicTest way(String name, Played played) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          time.itIs(DAY);
          long pathway = played.pathway();
          var lines = stage.timeline(pathway);
          LINES.put(name, lines);
          assertThat(lines).isNotEmpty();
          assertThat(lines)
              .allSatisfy(
                  line ->
                      assertThat(line)
                          .as("plain French, whole sentences")
                          .doesNotContainPattern("[A-Z]{3,}_|\\bnull\\b|\\$\\{|  |mots\\d")
                          .matches("(?s).*[.!?»]$"));
        });
  }

  private Stream<String> codes(String form, String field) {
    return List.copyOf(forms.schemas().get(form).fields().get(field).choices().keySet()).stream();
  }

  private long ended(String reason, String next) {
    long pathway = out.takingPart();
    out.play(pathway, "start:end-of-participation reason=" + reason);
    if (!NO_REPORT.contains(reason)) {
      out.play(pathway, "writeReport");
    }
    out.play(
        pathway,
        "answerReport decision=END lastDay=today mandateAnswer=ACCEPTED reason=%s next=%s"
            .formatted(reason, next));
    assertThat(participations.get(pathway).active()).isFalse();
    out.placesReleased(pathway, 1);
    out.closed(pathway, next.equals("CLOSED"));
    return pathway;
  }

  private DynamicTest refused(String name, String step, String code) {
    return way(
        "refus " + name,
        () -> {
          long pathway = out.toward();
          for (String one : AtTheWayOut.MEASURE) {
            if (one.startsWith(step.split(" ")[0])) {
              break;
            }
            if (one.startsWith("answerHandOver") && step.startsWith("resolveHandOver")) {
              out.play(pathway, "~resolveHandOver");
              break;
            }
            out.play(pathway, one);
          }
          String field = step.contains("DECLINED") ? "declineReason" : "refusalReason";
          out.play(pathway, step + (code == null ? "" : " %s=%s".formatted(field, code)));
          assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideNextStep");
          out.closed(pathway, false);
          out.play(pathway, "decideNextStep decision=CHOOSE_AGAIN");
          assertThat(stage.openTasks(pathway)).containsExactly("userTask_chooseMeasure");
          return pathway;
        });
  }
}
