package org.filrouge.engine.guard;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every expression, wherever it is written, is one of those allowed and means what it must. */
final class ExpressionRule implements ModelRule {

  /** The key of the pathway, which a call activity hands on. */
  private static final String PATHWAY = "{execution.processBusinessKey}";

  private static final Map<String, Class<?>> EXPECTED =
      Map.of(
          "assignee", String.class,
          "candidateGroups", String.class,
          "dueDate", Date.class,
          "followUpDate", Date.class,
          "timeDate", Date.class,
          "collection", Collection.class,
          "conditionExpression", Boolean.class);

  @Override
  public void check(Bundle.BpmnFile file, Bundle bundle, Problems problems) {
    Xml.walk(
        Xml.root(file.model()),
        element -> {
          for (Attr attribute : Xml.attributes(element)) {
            check(file, element, attribute.getLocalName(), attribute.getValue(), bundle, problems);
          }
          check(file, element, element.getLocalName(), Xml.text(element), bundle, problems);
        });
  }

  private static void check(
      Bundle.BpmnFile file,
      Element element,
      String place,
      String text,
      Bundle bundle,
      Problems problems) {
    if (!ModelExpression.looksLike(text)) {
      if (place.equals("conditionExpression")) {
        refuse(
            file,
            element,
            problems,
            "la condition « %1$s » n'est pas une expression. Écrivez ${%1$s}.".formatted(text));
      }
      return;
    }
    if (place.equals("businessKey") && text.substring(1).equals(PATHWAY)) {
      return;
    }
    try {
      var expression = ModelExpression.of(text);
      for (var call : expression.calls()) {
        var fault = new BeanCall(call, bundle.program).fault(expected(expression, place));
        fault.ifPresent(reason -> refuse(file, element, problems, reason));
      }
      checkType(file, element, place, expression, text, problems);
      checkCodes(file, element, expression, bundle, problems);
    } catch (ModelExpression.NotAllowed notAllowed) {
      refuse(
          file,
          element,
          problems,
          "l'expression « %s » n'est pas permise. Permises : ${bean.méthode(execution)} et ${outcome == 'CODE'}, combinées par and, or, not."
              .formatted(text.strip()));
    }
  }

  private static Class<?> expected(ModelExpression expression, String place) {
    return expression.isOneCall() ? EXPECTED.get(place) : null;
  }

  private static void checkType(
      Bundle.BpmnFile file,
      Element element,
      String place,
      ModelExpression expression,
      String text,
      Problems problems) {
    Class<?> expected = EXPECTED.get(place);
    if (expected != null && expected != Boolean.class && !expression.isOneCall()) {
      refuse(
          file,
          element,
          problems,
          "l'expression « %s » répond par vrai ou faux; ici il faut ${bean.méthode(execution)}."
              .formatted(text.strip()));
    }
  }

  private static void checkCodes(
      Bundle.BpmnFile file,
      Element element,
      ModelExpression expression,
      Bundle bundle,
      Problems problems) {
    for (String code : expression.codes()) {
      if (!bundle.program.codes().contains(code)) {
        refuse(
            file,
            element,
            problems,
            "aucun formulaire ne répond par le code « %s »; la flèche ne serait jamais prise."
                    .formatted(code)
                + Nearest.to(code, bundle.program.codes())
                    .map(near -> " Vouliez-vous dire « " + near + " » ?")
                    .orElse(" Corrigez le code."));
      }
    }
  }

  private static void refuse(
      Bundle.BpmnFile file, Element element, Problems problems, String text) {
    var where = Xml.identified(element);
    problems.add(file.file(), where.getAttribute("id"), where.getAttribute("name"), text);
  }
}
