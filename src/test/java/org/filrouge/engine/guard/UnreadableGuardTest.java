package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;

/** A file that cannot be read is one sentence, and nothing else is said of the rest. */
class UnreadableGuardTest {

  @Test
  void aTruncatedModelIsOneFrenchSentence() {
    String whole = MiniDeployment.read("mini.bpmn");
    mini()
        .with("mini.bpmn", whole.substring(0, whole.length() / 2))
        .isRefusedOnlyAt("mini.bpmn", "illisible ou incomplet à la ligne ", "Camunda Modeler");
  }

  @Test
  void aTruncatedTableIsOneFrenchSentence() {
    String whole = MiniDeployment.read("advice.dmn");
    mini()
        .with("advice.dmn", whole.substring(0, whole.length() / 2))
        .isRefusedOnlyAt("advice.dmn", "illisible ou incomplet à la ligne ");
  }

  @Test
  void aTruncatedFormIsOneFrenchSentence() {
    String whole = MiniDeployment.read("decide.form");
    mini()
        .with("decide.form", whole.substring(0, whole.length() / 2))
        .isRefusedOnlyAt("decide.form", "illisible ou incomplet à la ligne ");
  }

  @Test
  void aModelThatIsNoBpmnIsOneFrenchSentence() {
    mini()
        .where("<bpmn:callActivity", "<bpmn:appel")
        .where("</bpmn:callActivity", "</bpmn:appel")
        .isRefusedOnlyAt("mini.bpmn", "illisible ou incomplet");
  }

  @Test
  void anEmptyFileIsOneFrenchSentence() {
    mini().with("mini.bpmn", "").isRefusedOnlyAt("mini.bpmn", "illisible ou incomplet");
    mini().with("decide.form", "").isRefusedOnlyAt("decide.form", "illisible ou incomplet");
    mini().with("decide.form", "[]").isRefusedOnlyAt("decide.form", "illisible ou incomplet");
  }

  @Test
  void nothingOfTheParsersEnglishIsShown() {
    for (String broken : new String[] {"<a", "<a></b>", "{", "{\"a\": tru", "&"}) {
      for (String file : new String[] {"casse.bpmn", "casse.dmn", "casse.form"}) {
        mini()
            .with(file, broken)
            .saysNothingOf("element", "token", "Unexpected", "must", "entity", "SAX", "cvc");
      }
    }
  }
}
