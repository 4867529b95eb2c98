package org.filrouge.engine.guard;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What is said of a model as a whole: what it is for, in which version, how long it is kept. */
final class ProcessRule implements ModelRule {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    if (file.processes().size() != 1) {
      problems.add(
          file.file(),
          "un fichier contient un seul processus, et il y en a %d. Séparez-les."
              .formatted(file.processes().size()));
    }
    for (Process process : file.processes()) {
      check(file.file(), process, problems);
    }
  }

  private static void check(String file, Process process, Problems problems) {
    if (!process.isExecutable()) {
      problems.add(file, process, "le processus n'est pas exécutable. Cochez « Executable ».");
    }
    if (process.getId() == null || !KEY.matcher(process.getId()).matches()) {
      problems.add(
          file,
          process,
          "l'identifiant du processus s'écrit en minuscules, en anglais, avec des tirets :"
              + " « yearly-review ».");
    }
    if (Xml.blank(process.getName())) {
      problems.add(file, process, "le processus n'a pas de nom. Donnez-lui un nom français.");
    }
    if (documentation(process).isBlank()) {
      problems.add(
          file,
          process,
          "le processus n'a pas de documentation. Dites à quoi il sert, et la règle.");
    }
    if (Xml.blank(Xml.camunda(process, "versionTag"))) {
      problems.add(
          file, process, "il manque l'étiquette de version (Version tag), par exemple 1.1.");
    }
    String timeToLive = Xml.camunda(process, "historyTimeToLive");
    if (timeToLive == null || !DAYS.matcher(timeToLive).matches()) {
      problems.add(
          file,
          process,
          "la durée de conservation de l'historique (History time to live) s'écrit en jours, par"
              + " exemple P1095D.");
    }
  }

  static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(text -> text.getTextContent())
        .reduce("", String::concat)
        .strip();
  }
}
