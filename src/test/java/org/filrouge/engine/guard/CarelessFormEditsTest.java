package org.filrouge.engine.guard;

import static org.filrouge.engine.guard.Edited.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Forms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a careless analyst did to forms and tables. */
@FilRougeTest
class CarelessFormEditsTest {

  @Autowired ApplicationContext context;
  @Autowired Forms forms;

  record CarelessForm(String what, Consumer<ShippedDeployment> edit, String... says) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static CarelessForm form(String what, Consumer<ObjectNode> edit, String... says) {
    return new CarelessForm(what, sent -> sent.form("decide-review", edit), says);
  }

  private static CarelessForm table(String what, Consumer<Edited> edit, String... says) {
    return new CarelessForm(what, sent -> sent.xml("review-proposal.dmn", edit), says);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ofForms", "ofTables"})
  void isRefused(CarelessForm edit) {
    var sent = new ShippedDeployment(ShippedDeployment.program(context, forms), "yearly-review");
    edit.edit().accept(sent);
    sent.isRefused(edit.says());
  }

  static Stream<CarelessForm> ofForms() {
    return Stream.of(
        form(
            "décision choisie d'avance",
            j -> part(j, "decision").put("defaultValue", "ENDED"),
            "decision « Votre décision »",
            "la valeur par défaut (Default value) « ENDED » répondrait à la place de la personne"),
        form(
            "date proposée d'avance",
            j -> part(j, "heldOn").put("defaultValue", "2026-01-01"),
            "heldOn",
            "la valeur par défaut"),
        form(
            "code inconnu dans une condition",
            j -> hide(j, "endReason", "=decision != \"END\""),
            "endReason",
            "« decision » au code « END »",
            "Vouliez-vous dire « ENDED » ?"),
        form(
            "suite demandée pour une autre décision",
            j -> hide(j, "endReason", "=decision != \"CONTINUE\""),
            "endReason « Motif de la fin »",
            "la condition d'affichage de ce champ a changé",
            "au lieu de « =decision != \"ENDED\" »"),
        form(
            "raison de l'écart toujours masquée",
            j -> hide(j, "divergenceReason", "=true"),
            "divergenceReason",
            "la condition d'affichage de ce champ a changé"),
        form(
            "raison de l'écart toujours demandée",
            j -> part(j, "divergenceReason").remove("conditional"),
            "divergenceReason",
            "aucune au lieu de"),
        form(
            "proposition retirée",
            j -> remove(j, "Text_proposal"),
            "Text_proposal",
            "{{proposalText}}, {{reasons}}",
            "La personne déciderait sans le lire"),
        form(
            "évaluation retirée",
            j -> remove(j, "Text_assessment"),
            "Text_assessment",
            "{{assessedOn}}"),
        form(
            "proposition montrée dans un seul cas",
            j -> hide(j, "Text_proposal", "=decision = \"ENDED\""),
            "Text_proposal",
            "n'est plus montré"),
        form(
            "variable que personne ne fournit",
            j -> add(j, "Nom : {{personName}}"),
            "Text_added",
            "« personName » n'est ni un champ de ce formulaire ni ce que le programme lui fournit"),
        form(
            "variable mal écrite",
            j -> add(j, "Décision {{whn}}"),
            "Text_added",
            "Vouliez-vous dire « when » ?"),
        form(
            "condition sur un champ inconnu",
            j -> hide(j, "Text_early", "=earlyReasons = null"),
            "Text_early",
            "« earlyReasons » n'est ni un champ"),
        form("choix retiré", j -> part(j, "decision").withArray("values").remove(5), "(ENDED)"),
        form(
            "champ plus obligatoire",
            j -> ((ObjectNode) part(j, "summary").path("validate")).remove("required"),
            "summary",
            "Required"),
        form("champ retiré", j -> remove(j, "divergenceReason"), "divergenceReason", "Remettez-le"),
        form("clé changée", j -> part(j, "summary").put("key", "resume"), "summary", "il manque"),
        form("champ en lecture seule", j -> part(j, "summary").put("disabled", true), "summary"));
  }

  static Stream<CarelessForm> ofTables() {
    return Stream.of(
        table(
            "la dernière ligne d'abord",
            t -> first(t, "rule_some"),
            "review-proposal",
            "la ligne",
            "ne répond jamais"),
        table(
            "une ligne sans condition éteint les autres",
            t -> t.says("entry_measures_recommendation", "text", ""),
            "la ligne 3 (rule_otherOrganism) ne répond jamais"),
        table(
            "deux fois la même ligne",
            t -> t.says("entry_allReached_progress", "text", "\"NOT_ASSESSED\""),
            "aucune ligne ne répond"),
        table(
            "autre façon de répondre",
            t -> t.set("decisionTable_review-proposal", "hitPolicy", "COLLECT"),
            "la façon dont les lignes répondent (Hit policy) a changé : « COLLECT » au lieu de « FIRST »"),
        table(
            "conservée un jour",
            t -> {
              t.id("review-proposal")
                  .setAttributeNS(AllowedDmn.CAMUNDA, "camunda:historyTimeToLive", "P1D");
            },
            "« P1D » au lieu de « P1095D »"),
        table(
            "code inconnu",
            t -> t.says("entry_allReached_progress", "text", "\"ALLREACHED\""),
            "Vouliez-vous dire « ALL_REACHED » ?"),
        table("ligne retirée", t -> t.drop("rule_some"), "aucune ligne ne répond"));
  }

  private static void first(Edited table, String row) {
    var element = table.id(row);
    var parent = element.getParentNode();
    parent.insertBefore(element, table.id("rule_notAssessed"));
  }

  private static void hide(ObjectNode form, String part, String condition) {
    part(form, part).putObject("conditional").put("hide", condition);
  }

  private static void remove(ObjectNode form, String part) {
    var gone = part(form, part);
    var components = form.withArray("components");
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i) == gone) {
        components.remove(i);
      }
    }
  }

  private static void add(ObjectNode form, String text) {
    form.withArray("components")
        .addObject()
        .put("type", "text")
        .put("id", "Text_added")
        .put("text", text);
  }
}
