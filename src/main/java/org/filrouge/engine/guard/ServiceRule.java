package org.filrouge.engine.guard;

import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.w3c.dom.Element;

/** Java is reached through expressions on allowed beans, decisions through tables sent along. */
final class ServiceRule implements ModelRule {

  private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/PT\\d{1,4}[SMH]");

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    for (ServiceTask task : file.model().getModelElementsByType(ServiceTask.class)) {
      if (!ModelExpression.looksLike(Xml.camunda(task, "expression"))) {
        problems.add(
            file.file(),
            task,
            "une tâche de service appelle le programme par une expression"
                + " (Implementation : Expression), par exemple ${placement.offerReminded(execution)}.");
      }
    }
    for (BusinessRuleTask task : file.model().getModelElementsByType(BusinessRuleTask.class)) {
      checkDecision(file.file(), task, bundle, problems);
    }
    Xml.walk(Xml.root(file.model()), element -> checkExtension(file.file(), element, problems));
  }

  private static void checkDecision(
      String file, BusinessRuleTask task, Bundle bundle, Problems problems) {
    String decision = Xml.camunda(task, "decisionRef");
    if (Xml.blank(decision)) {
      problems.add(file, task, "il manque la table de décision (Decision reference).");
      return;
    }
    if (!"deployment".equals(Xml.camunda(task, "decisionRefBinding"))) {
      problems.add(
          file,
          task,
          "la table de décision doit être liée au déploiement. Choisissez « Binding : deployment ».");
    }
    if (!bundle.hasDecision(decision)) {
      problems.add(
          file,
          task,
          "la table de décision « %s » n'est pas dans ce déploiement. Déployez le modèle avec son fichier .dmn."
              .formatted(decision));
    }
  }

  private static void checkExtension(String file, Element element, Problems problems) {
    if (!Xml.CAMUNDA.equals(element.getNamespaceURI())) {
      return;
    }
    String tag = element.getLocalName();
    var where = Xml.identified(element);
    String wrong = null;
    if (tag.endsWith("Listener")
        && !ModelExpression.looksLike(element.getAttribute("expression"))) {
      wrong =
          "un écouteur (listener) appelle le programme par une expression ${bean.méthode(execution)}.";
    } else if (tag.endsWith("Listener") && !Xml.children(element).isEmpty()) {
      wrong = "un écouteur (listener) ne contient rien d'autre que son expression.";
    } else if (tag.equals("inputParameter")
        && (!Xml.children(element).isEmpty() || !ModelExpression.looksLike(Xml.text(element)))) {
      wrong = "une entrée (input) est une expression ${bean.méthode(execution)}, rien d'autre.";
    } else if (tag.equals("failedJobRetryTimeCycle")
        && !RETRIES.matcher(Xml.text(element)).matches()) {
      wrong = "les reprises s'écrivent sous la forme R5/PT5M.";
    }
    if (wrong != null) {
      problems.add(file, where.getAttribute("id"), where.getAttribute("name"), wrong);
    }
  }
}
