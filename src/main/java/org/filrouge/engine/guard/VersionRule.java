package org.filrouge.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * A version tag names one content for good: someone who asks what was in force in « 1.2 » finds one
 * answer. What the program itself ships keeps its tag, whatever analysts called theirs meanwhile.
 */
final class VersionRule implements ModelRule {

  private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (Process process : file.processes()) {
      String tag = Xml.camunda(process, "versionTag");
      Function<String, List<byte[]>> tagged = t -> bundle.deployed.tagged(process.getId(), t);
      if (!bundle.isShipped(file)) {
        free(tag, file.content(), tagged)
            .ifPresent(free -> problems.add(file.file(), process, taken("ce modèle", tag, free)));
      }
    }
  }

  /** A table follows the same rule; it need not have a tag. */
  void check(Bundle.DmnFile file, Bundle bundle, Problems problems) {
    for (Decision decision : file.decisions()) {
      String tag = decision.getAttributeValueNs(AllowedDmn.CAMUNDA, "versionTag");
      Function<String, List<byte[]>> tagged = t -> bundle.deployed.taggedTable(decision.getId(), t);
      if (!bundle.isShipped(file)) {
        free(tag, file.content(), tagged)
            .ifPresent(
                free -> problems.add(file.file(), decision, taken("cette table", tag, free)));
      }
    }
  }

  /** The next free tag, when this one already names something else. */
  private static Optional<String> free(
      String tag, byte[] content, Function<String, List<byte[]>> tagged) {
    if (Xml.blank(tag) || tagged.apply(tag).stream().allMatch(c -> Arrays.equals(c, content))) {
      return Optional.empty();
    }
    String free = next(tag);
    while (!tagged.apply(free).isEmpty()) {
      free = next(free);
    }
    return Optional.of(free);
  }

  private static String taken(String kind, String tag, String free) {
    return "l'étiquette de version « %s » désigne déjà un autre contenu de %s. Écrivez « %s » (Version tag)."
        .formatted(tag, kind, free);
  }

  private static String next(String tag) {
    var counted = COUNTED.matcher(tag);
    return counted.matches()
        ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1)
        : tag + ".1";
  }
}
