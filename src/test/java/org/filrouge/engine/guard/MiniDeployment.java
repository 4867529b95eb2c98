package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A deployment of the mini models in which a test breaks one thing. */
final class MiniDeployment {

  private static final List<String> FILES =
      List.of(
          "mini.bpmn",
          "mini-follow.bpmn",
          "advice.dmn",
          "start-mini.form",
          "decide.form",
          "look-back.form");

  private final Map<String, String> texts = new HashMap<>();
  private final MiniProgram program;

  private MiniDeployment(MiniProgram program) {
    this.program = program;
    FILES.forEach(file -> texts.put(file, read(file)));
  }

  static MiniDeployment mini() {
    return new MiniDeployment(new MiniProgram());
  }

  static MiniDeployment into(MiniProgram program) {
    return new MiniDeployment(program);
  }

  /** Exchanges one text of the main model; it must be there exactly once. */
  MiniDeployment where(String text, String becomes) {
    return in("mini.bpmn", text, becomes);
  }

  MiniDeployment in(String file, String text, String becomes) {
    String whole = texts.get(file);
    assertThat(whole.split(java.util.regex.Pattern.quote(text), -1))
        .as("« %s » stands once in %s", text, file)
        .hasSize(2);
    texts.put(file, whole.replace(text, becomes));
    return this;
  }

  /** Gives an element another id, wherever it is named. */
  MiniDeployment renamed(String file, String id, String becomes) {
    texts.put(file, texts.get(file).replaceAll("\\b" + id + "\\b(?!_di)", becomes));
    return this;
  }

  MiniDeployment with(String file, String text) {
    texts.put(file, text);
    return this;
  }

  MiniDeployment without(String file) {
    texts.remove(file);
    return this;
  }

  MiniDeployment only(String... files) {
    texts.keySet().retainAll(List.of(files));
    return this;
  }

  String text(String file) {
    return texts.get(file);
  }

  List<ModelProblem> problems() {
    Map<String, byte[]> resources = new HashMap<>();
    texts.forEach((file, text) -> resources.put(file, text.getBytes(StandardCharsets.UTF_8)));
    return new ModelGuard(program, program).problems("essai", resources);
  }

  void isLetIn() {
    assertThat(problems()).extracting(ModelProblem::line).isEmpty();
  }

  /** Let in, but for the drawing, which tests of what runs leave out. */
  void isLetInOnceDrawn() {
    assertThat(problems())
        .extracting(ModelProblem::line)
        .allSatisfy(line -> assertThat(line).contains("dessin"));
  }

  /** Refused, and one of the messages names the element and says this. */
  void isRefusedAt(String element, String... says) {
    assertThat(problems())
        .extracting(ModelProblem::line)
        .anySatisfy(line -> assertThat(line).contains(element).contains(says));
  }

  /** Refused for this reason and no other. */
  void isRefusedOnlyAt(String element, String... says) {
    isRefusedAt(element, says);
    assertThat(problems()).extracting(ModelProblem::line).hasSize(1);
  }

  /** Refused, without any of these words. */
  void saysNothingOf(String... words) {
    assertThat(problems())
        .isNotEmpty()
        .extracting(ModelProblem::line)
        .allSatisfy(line -> assertThat(line).doesNotContain(words));
  }

  static String read(String file) {
    try (var stream = MiniDeployment.class.getResourceAsStream("/guard/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
