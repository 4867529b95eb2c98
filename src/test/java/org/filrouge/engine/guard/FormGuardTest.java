package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.MiniDeployment.mini;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken form is refused, and so is every drift between a form and the record of its class. */
class FormGuardTest {

  private static MiniDeployment form(String text, String becomes) {
    return mini().in("decide.form", text, becomes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dynamiclist", "filepicker", "iframe", "html", "button", "unknown"})
  void aComponentThatTasklistCannotCarryIsRefused(String type) {
    form("\"type\": \"text\"", "\"type\": \"" + type + "\"")
        .isRefusedOnlyAt("decide.form", "« " + type + " » n'est pas permis");
  }

  @Test
  void aTextCarriesNoMarkup() {
    form("La table propose", "<script src=x></script> La table propose")
        .isRefusedOnlyAt("decide.form", "HTML");
  }

  @Test
  void aFormIsNamedAfterItsId() {
    mini()
        .without("decide.form")
        .with("autre.form", MiniDeployment.read("decide.form"))
        .isRefusedOnlyAt("autre.form", "« decide.form »");
  }

  @Test
  void aKeyIsUsedOnce() {
    form("\"key\": \"fileNumber\"", "\"key\": \"hours\"")
        .isRefusedAt("hours « Dossier »", "deux champs ont cette clé");
  }

  @Test
  void aFormIsUsedByAModelNextToIt() {
    mini()
        .without("mini-follow.bpmn")
        .isRefusedAt("look-back.form", "aucun modèle de ce déploiement");
  }

  @Test
  void aFormIsAnsweredByAClass() {
    mini()
        .with("lonely.form", "{\"id\":\"lonely\",\"components\":[]}")
        .isRefusedAt("lonely.form", "aucune classe");
  }

  @Test
  void aFieldTheProgramDoesNotKnowIsRefused() {
    form("\"key\": \"hours\"", "\"key\": \"heures\"")
        .isRefusedAt("heures « Heures par semaine »", "n'attend pas ce champ");
  }

  @Test
  void aFieldTheProgramExpectsIsNotLeftOut() {
    form("\"key\": \"hours\"", "\"key\": \"heures\"")
        .isRefusedAt("decide.form, hours", "il manque au formulaire");
  }

  @Test
  void aFieldTheProgramExpectsCanBeFilledIn() {
    form("\"label\": \"Heures par semaine\"", "\"label\": \"Heures\", \"readonly\": true")
        .isRefusedOnlyAt("hours « Heures »", "lecture seule");
  }

  @Test
  void whatIsRequiredIsTheSameOnBothSides() {
    mini()
        .in("look-back.form", "\"required\": true", "\"required\": false")
        .isRefusedOnlyAt("seenOn « Date de la rencontre »", "Cochez « Required »");
    form("\"min\": 1", "\"required\": true, \"min\": 1")
        .isRefusedOnlyAt("hours", "Décochez « Required »");
  }

  @Test
  void aFieldThatMayBeHiddenIsNotAlwaysDemanded() {
    mini()
        .in(
            "look-back.form",
            "\"dateLabel\"",
            "\"conditional\": {\"hide\": \"=true\"}, \"dateLabel\"")
        .isRefusedOnlyAt("seenOn", "peut être masqué");
  }

  @Test
  void aFieldShownUnderAConditionIsDemandedAsTheProgramDemandsIt() {
    mini()
        .in(
            "decide.form",
            "\"required\": true,\n        \"maxLength\"",
            "\"required\": false,\n        \"maxLength\"")
        .isRefusedOnlyAt("reason « Motif »", "quand il est affiché. Cochez « Required »");
    mini()
        .in(
            "decide.form",
            "\"min\": 1,\n        \"max\": 20\n      }",
            "\"required\": true, \"min\": 1, \"max\": 20}, \"conditional\": {\"hide\": \"=choice = null\"}")
        .isRefusedOnlyAt("hours", "n'exige pas ce champ. Décochez « Required »");
  }

  @Test
  void lengthsAreTheSameOnBothSides() {
    mini()
        .in("start-mini.form", "\"maxLength\": 10000", "\"maxLength\": 20000")
        .isRefusedOnlyAt("demand « Demande »", "20000", "10000");
    mini()
        .in("start-mini.form", "\"maxLength\": 10000", "\"minLength\": 3, \"maxLength\": 10000")
        .isRefusedOnlyAt("demand « Demande »", "longueur minimale");
    mini().in("start-mini.form", "\"required\": true,", "\"required\": true, \"x\": 1,").isLetIn();
  }

  @Test
  void rangesAreTheSameOnBothSides() {
    form("\"max\": 20", "\"max\": 40").isRefusedOnlyAt("hours", "le maximum", "40", "20");
    form("\"min\": 1", "\"min\": 0").isRefusedOnlyAt("hours", "le minimum");
  }

  @Test
  void choicesAreTheSameOnBothSides() {
    form("\"value\": \"STOPPED\"", "\"value\": \"STOP\"")
        .isRefusedAt("choice « Suite »", "il manque le choix « Arrêter » (STOPPED)");
    form("\"value\": \"STOPPED\"", "\"value\": \"STOP\"")
        .isRefusedAt("choice « Suite »", "ne connaît pas le choix « STOP »");
    form("\"label\": \"Arrêter\"", "\"label\": \"Cesser\"")
        .isRefusedOnlyAt("choice « Suite »", "« Arrêter »", "« Cesser »");
    form("\"label\": \"Logement\"", "\"label\": \"Habitation\"")
        .isRefusedOnlyAt("topics « Sujets »", "HOUSING");
  }

  @Test
  void typesAreTheSameOnBothSides() {
    mini()
        .in("look-back.form", "\"subtype\": \"date\"", "\"subtype\": \"datetime\"")
        .isRefusedOnlyAt("seenOn", "LocalDate");
    form("\"type\": \"checkbox\"", "\"type\": \"textfield\"")
        .isRefusedAt("agreement", "Boolean", "textfield");
  }

  @Test
  void aPatternTheServerDoesNotCheckIsRefused() {
    mini()
        .in("start-mini.form", "\"maxLength\": 10000", "\"pattern\": \"a+\", \"maxLength\": 10000")
        .isRefusedOnlyAt("demand", "format");
  }

  @Test
  void aListTheProgramDoesNotSupplyIsRefused() {
    form("\"valuesKey\": \"organisms\"", "\"valuesKey\": \"organismes\"")
        .isRefusedOnlyAt("organism « Organisme »", "« organismes »", "vide");
  }

  @Test
  void aReadOnlyFieldTheProgramDoesNotSupplyIsRefused() {
    form("\"key\": \"fileNumber\"", "\"key\": \"agent\"")
        .isRefusedOnlyAt("agent « Dossier »", "ne fournit pas ce champ");
  }

  @Test
  void wordsAndOrderAreTheAnalystsToChange() {
    form("\"label\": \"Heures par semaine\"", "\"label\": \"Combien d'heures ?\"").isLetIn();
    form("### Décider", "### Décider ensemble").isLetIn();
  }
}
