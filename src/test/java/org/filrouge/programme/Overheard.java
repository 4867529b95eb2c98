package org.filrouge.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.caseload.CaseLoads;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;

/** Every word someone is shown along a pathway, to be searched for those of another programme. */
@Component
class Overheard {

  /** Names of fields and codes, which nobody reads. */
  private static final Pattern CODES =
      Pattern.compile("\"(key|id|valuesKey|value|hide)\":\"[^\"]*\"|\"?[A-Z_]{4,}\"?");

  private final Stage stage;
  private final ProcessEngine engine;
  private final Dossiers dossiers;
  private final DossierPapers papers;
  private final CaseLoads loads;
  private final Map<String, String> said = new LinkedHashMap<>();

  Overheard(
      Stage stage, ProcessEngine engine, Dossiers dossiers, DossierPapers papers, CaseLoads loads) {
    this.stage = stage;
    this.engine = engine;
    this.dossiers = dossiers;
    this.papers = papers;
    this.loads = loads;
  }

  void nothingYet() {
    said.clear();
  }

  /** What is there before any person: lists, doors and their forms, the case load. */
  void atTheDesk(Actor who) {
    stage.as(
        who,
        () -> {
          engine
              .getFilterService()
              .createTaskFilterQuery()
              .unlimitedList()
              .forEach(list -> hear("list", list.getName() + list.getProperties()));
          for (var door :
              engine
                  .getRepositoryService()
                  .createProcessDefinitionQuery()
                  .latestVersion()
                  .startableInTasklist()
                  .startablePermissionCheck()
                  .unlimitedList()) {
            hear("door", door.getName().replace("Répertoire des organismes", ""));
            hear(
                "form of " + door.getKey(),
                text(engine.getFormService().getDeployedStartForm(door.getId())));
          }
          return null;
        });
    loads.of(who).ifPresent(load -> hear("case load", load.toString()));
  }

  /** The task as its card and its form show it. */
  void opening(Actor who, long pathway, String task) {
    var open = stage.task(pathway, task);
    hear("card of " + task, open.getName() + "\n" + open.getDescription());
    stage.as(
        who,
        () -> {
          var forms = engine.getFormService();
          hear("form of " + task, text(forms.getDeployedTaskForm(open.getId())));
          return null;
        });
    hear("values of " + task, stage.form(who, pathway, task).toString());
  }

  /** A refusal is read like anything else. */
  void refused(String what, Callable<?> work) {
    try {
      work.call();
    } catch (Exception refused) {
      hear("refusal of " + what, refused.getMessage());
      return;
    }
    throw new AssertionError("Not refused: " + what);
  }

  /** The whole file: its story, its sections, its papers. */
  void reading(Actor who, long pathway) {
    stage.timeline(pathway).forEach(line -> hear("timeline", line));
    var dossier = dossiers.of(pathway, who).orElseThrow();
    hear("dossier", dossier.toString());
    papers
        .of(pathway, "copie.json", who)
        .ifPresent(copy -> hear("own copy", new String(copy.bytes(), StandardCharsets.UTF_8)));
  }

  /** Every place where one of these words was said, with what surrounds it. */
  List<String> found(String... words) {
    var found = new ArrayList<String>();
    var wanted =
        Pattern.compile(
            "(?U).{0,60}(" + String.join("|", words) + ").{0,40}",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    said.forEach(
        (where, text) ->
            wanted
                .matcher(text)
                .results()
                .forEach(hit -> found.add(where + " : " + hit.group().replace('\n', ' '))));
    return found;
  }

  void wasLongEnough(int places) {
    assertThat(said.size()).isGreaterThan(places);
  }

  private void hear(String where, String words) {
    said.merge(where, CODES.matcher(words).replaceAll(" "), (a, b) -> a + "\n" + b);
  }

  private static String text(InputStream form) {
    try (form) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\": *\"", "\":\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
