package org.filrouge.engine.guard;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.w3c.dom.Element;

/** A decision table an analyst can read and a person can answer for: it proposes, with reasons. */
final class DecisionRules {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");

  void check(Bundle.DmnFile file, Bundle bundle, Problems problems) {
    Element root = Xml.root(file.model());
    for (Element child : Xml.children(root)) {
      if (child.getLocalName().equals("decision")) {
        new OneDecision(file.file(), child, problems).check();
      }
    }
    if (!used(file, bundle)) {
      problems.add(
          file.file(),
          "aucun modèle de ce déploiement n'emploie cette table : elle resterait sans effet."
              + " Déployez-la avec son modèle et ses formulaires.");
    }
    new VersionRule().check(file, bundle, problems);
    new PromisedTable(bundle).check(file, problems);
    int before = problems.all().size();
    Xml.walk(root, new AllowedDmn(file.file(), root.getNamespaceURI(), problems)::check);
    if (problems.all().size() == before) {
      // Only a table that reaches nothing outside is tried out.
      var known = bundle.program.decisions();
      file.decisions().forEach(d -> new DecisionContract(file, d, problems).check(known));
    }
  }

  private static boolean used(Bundle.DmnFile file, Bundle bundle) {
    boolean asked =
        file.decisions().stream().anyMatch(decision -> bundle.program.asks(decision.getId()));
    return asked || usedByAModel(file, bundle);
  }

  private static boolean usedByAModel(Bundle.DmnFile file, Bundle bundle) {
    return bundle.models.stream()
        .flatMap(model -> model.model().getModelElementsByType(BusinessRuleTask.class).stream())
        .map(task -> Xml.camunda(task, "decisionRef"))
        .anyMatch(key -> file.decisions().stream().anyMatch(d -> d.getId().equals(key)));
  }

  private record OneDecision(String file, Element decision, Problems problems) {

    void check() {
      if (!KEY.matcher(decision.getAttribute("id")).matches()) {
        problem("l'identifiant s'écrit en minuscules, en anglais, avec des tirets.");
      }
      if (decision.getAttribute("name").isBlank()) {
        problem("la décision n'a pas de nom. Donnez-lui un nom français.");
      }
      String timeToLive = decision.getAttributeNS(AllowedDmn.CAMUNDA, "historyTimeToLive");
      if (!DAYS.matcher(timeToLive).matches()) {
        problem("la durée de conservation (History time to live) s'écrit en jours : P1095D.");
      }
      var tables =
          Xml.children(decision).stream()
              .filter(child -> child.getLocalName().equals("decisionTable"))
              .toList();
      if (tables.size() != 1) {
        problem("une décision est une table (Decision table), rien d'autre.");
      }
      tables.forEach(this::checkTable);
    }

    private void checkTable(Element table) {
      int row = 0;
      for (Element child : Xml.children(table)) {
        boolean column = Set.of("input", "output").contains(child.getLocalName());
        if (column && child.getAttribute("label").isBlank()) {
          problem(
              "la colonne « %s » n'a pas de titre français.".formatted(child.getAttribute("id")));
        }
        if (child.getLocalName().equals("rule")) {
          row++;
          if (Xml.children(child).stream().noneMatch(OneDecision::explains)) {
            problem(
                "la ligne %d n'a pas d'annotation. Dites en français pourquoi, et la règle (R…)."
                    .formatted(row));
          }
        }
      }
    }

    private static boolean explains(Element element) {
      return Set.of("description", "annotationEntry").contains(element.getLocalName())
          && !element.getTextContent().isBlank();
    }

    private void problem(String text) {
      problems.add(file, decision.getAttribute("id"), decision.getAttribute("name"), text);
    }
  }
}
