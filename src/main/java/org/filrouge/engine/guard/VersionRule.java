package org.filrouge.engine.guard;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;

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
      if (!Xml.blank(tag) && !bundle.isShipped(file) && taken(file, process, tag, bundle)) {
        problems.add(
            file.file(),
            process,
            "l'étiquette de version « %s » désigne déjà un autre contenu de ce modèle. Écrivez « %s » (Version tag)."
                .formatted(tag, free(process.getId(), tag, bundle)));
      }
    }
  }

  private static boolean taken(Bundle.BpmnFile file, Process process, String tag, Bundle bundle) {
    return bundle.deployed.tagged(process.getId(), tag).stream()
        .anyMatch(content -> !Arrays.equals(content, file.content()));
  }

  private static String free(String key, String tag, Bundle bundle) {
    String free = next(tag);
    while (!bundle.deployed.tagged(key, free).isEmpty()) {
      free = next(free);
    }
    return free;
  }

  private static String next(String tag) {
    var counted = COUNTED.matcher(tag);
    return counted.matches()
        ? counted.group(1) + (Integer.parseInt(counted.group(2)) + 1)
        : tag + ".1";
  }
}
