package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;

class DecisionGuardTest {

  private static final String TABLE = "advice « Suite proposée »";

  private static MiniDeployment table(String text, String becomes) {
    return mini().in("advice.dmn", text, becomes);
  }

  @Test
  void everyRowSaysWhy() {
    table("<description>Dans tous les autres cas, on poursuit (R8).</description>", "")
        .isRefusedOnlyAt(TABLE, "ligne 2", "annotation");
  }

  @Test
  void aTableHasAName() {
    table("<decision id=\"advice\" name=\"Suite proposée\"", "<decision id=\"advice\" name=\" \"")
        .isRefusedOnlyAt("advice.dmn, advice", "nom");
  }

  @Test
  void aTableSaysHowLongItIsKept() {
    table(" camunda:historyTimeToLive=\"P30D\"", "").isRefusedOnlyAt(TABLE, "conservation");
  }

  @Test
  void aColumnHasAFrenchTitle() {
    table(" label=\"Situation\"", "").isRefusedOnlyAt(TABLE, "input_situation", "titre");
  }

  @Test
  void aTableIsUsedByAModelNextToIt() {
    table("<decision id=\"advice\"", "<decision id=\"other\"")
        .isRefusedAt("advice.dmn", "aucun modèle de ce déploiement");
  }

  @Test
  void anInputReachesNothingOutside() {
    table(
            "<text>situation</text>",
            "<text>function(x) external { java: { class: \"java.lang.Math\" } }</text>")
        .isRefusedOnlyAt("expression_situation", "FEEL simple");
  }

  @Test
  void aTableSpeaksFeelOnly() {
    table(
            "typeRef=\"string\">\n          <text>",
            "typeRef=\"string\" expressionLanguage=\"groovy\">\n          <text>")
        .isRefusedOnlyAt("expression_situation", "expressionLanguage", "FEEL");
  }

  @Test
  void aDecisionIsATable() {
    table(
            "<decision id=\"advice\"",
            "<decision id=\"free\" name=\"Libre\" camunda:historyTimeToLive=\"P30D\"><literalExpression id=\"l\"><text>1</text></literalExpression></decision><decision id=\"advice\"")
        .isRefusedAt("free « Libre »", "une décision est une table");
  }

  @Test
  void anOutputTheProgramReadsStays() {
    table("label=\"Suite\" name=\"advice\"", "label=\"Suite\" name=\"conseil\"")
        .isRefusedOnlyAt(TABLE, "de sortie", "Manquantes : advice. Inconnues : conseil");
  }

  @Test
  void aDecisionKeepsItsId() {
    mini()
        .in("advice.dmn", "<decision id=\"advice\"", "<decision id=\"advise\"")
        .where("decisionRef=\"advice\"", "decisionRef=\"advise\"")
        .isRefusedOnlyAt("advise", "ne connaît pas cette décision", "advice, asked-by");
  }

  @Test
  void anInputKeepsItsName() {
    table("<text>situation</text>", "<text>etat</text>")
        .isRefusedOnlyAt(TABLE, "d'entrée", "Manquantes : situation. Inconnues : etat");
  }

  @Test
  void everyCodeHasARow() {
    table("<text></text>", "<text>\"DECLINED\"</text>")
        .isRefusedOnlyAt(TABLE, "aucune ligne ne répond quand « Situation » = GOES_ON");
  }

  @Test
  void aCodeTheProgramDoesNotKnowIsRefused() {
    table("<text>\"DECLINED\"</text>", "<text>\"DECLINE\"</text>")
        .isRefusedOnlyAt(
            TABLE,
            "ligne 1, colonne « Situation »",
            "« DECLINE »",
            "Vouliez-vous dire « DECLINED » ?");
  }

  @Test
  void anAnswerTheProgramDoesNotKnowIsRefused() {
    table("<text>\"STOPPED\"</text>", "<text>\"PAUSED\"</text>")
        .isRefusedAt(TABLE, "ligne 1, colonne « Suite »", "Codes permis : GO_ON, STOPPED");
    table("<text>\"STOPPED\"</text>", "<text></text>")
        .isRefusedOnlyAt(TABLE, "la sortie « advice » n'est pas un code connu", "DECLINED");
  }

  @Test
  void oneRowAnswersWhereTheProgramReadsOne() {
    table("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"")
        .isRefusedOnlyAt(TABLE, "plusieurs lignes répondent", "DECLINED");
    table("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"")
        .isRefusedOnlyAt(TABLE, "plusieurs lignes répondent", "DECLINED");
  }

  @Test
  void aCellThatCannotBeComputedIsRefused() {
    table("<text>\"GO_ON\"</text>", "<text>\"GO_ON</text>")
        .isRefusedOnlyAt(TABLE, "une cellule ne se calcule pas");
  }

  @Test
  void aTableTheProgramItselfAsksNeedsNoModel() {
    mini()
        .with(
            "own.dmn",
            MiniDeployment.read("advice.dmn")
                .replace("<decision id=\"advice\"", "<decision id=\"asked-by-the-program\""))
        .isLetIn();
  }
}
