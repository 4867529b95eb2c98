package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan through the pages of both sides: proposed, returned, corrected, agreed, compared. */
@BrowserTest
class PlanBrowserTest {

  private static final String PROPOSE = "Proposer le plan d'intervention";
  private static final String ANSWER = "Répondre au plan proposé";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void theOrganismProposesTheAgentReturnsTheOrganismCorrectsTheAgentAgrees(Visitors visitors) {
    var person =
        new TakingPart(stage, cases, participations, jdbc, clock, "CRJ")
            .consented("IDENTITY,DEMAND,OBJECTIVES");
    stage.start("plan", person.pathway);
    var file = " · dossier " + person.file();
    var odile = visitors.loginAs("odile.lavoie");
    var agathe = visitors.loginAs("agathe.roy");

    odile.openFilter("À prendre en charge").openTask(PROPOSE + file).takeCharge();
    proposed(odile.openForm());
    odile.screenshot("proposer-le-plan").complete();

    var returned = agathe.openFilter("Mes tâches").openTask(ANSWER + file).form();
    assertThat(returned.text()).contains("Cuisiner trois soupers", "Objectif du programme");
    returned
        .choose("Votre réponse", "À retravailler")
        .fill("Commentaire", "Comment verra-t-on que le réseau s'élargit ?");
    agathe.complete();

    corrected(odile.openFilter("À prendre en charge").openTask(PROPOSE + file).takeCharge());
    agreed(agathe.openFilter("Mes tâches").openTask(ANSWER + file));
    assertThat(stage.openTasks(person.pathway)).isEmpty();
  }

  private static void proposed(FormPage form) {
    assertThat(form.text()).contains("champ-demande", "champ-lien");
    form.choose("Nombre d'objectifs", "2")
        .fill("Objectif 1", "Cuisiner trois soupers par semaine pour ma famille")
        .fill("Objectif 1 : comment on verra qu'il est atteint", "Un menu écrit chaque dimanche")
        .choose("Objectif 1 : objectif du programme", "Gagner en autonomie")
        .fill("Objectif 2", "Rencontrer des gens hors de la maison")
        .fill("Objectif 2 : comment on verra qu'il est atteint", "À voir")
        .choose("Objectif 2 : objectif du programme", "Bâtir ou élargir un réseau")
        .fill("Activité 1", "Atelier budget et cuisine collective")
        .choose("Activité 1 : sorte", "Activité formative")
        .choose("Activité 1 : seule ou avec d'autres", "En groupe")
        .fill("Comment la personne a pris part au plan", "A choisi les deux objectifs.")
        .agree("La personne est d'accord avec ce plan");
  }

  private static void corrected(Tasklist odile) {
    var form = odile.openForm();
    assertThat(form.text()).contains("Comment verra-t-on que le réseau s'élargit ?");
    assertThat(form.valueOf("Objectif 1")).startsWith("Cuisiner trois soupers");
    form.fill("Objectif 2 : comment on verra qu'il est atteint", "Une sortie choisie par mois")
        .fill("Ce qui change depuis la version précédente, et pourquoi", "Signe précisé.")
        .agree("La personne est d'accord avec ce plan");
    odile.screenshot("corriger-le-plan").complete();
  }

  private static void agreed(Tasklist agathe) {
    assertThat(agathe.form().text()).contains("Modifié : objectif 2.");
    assertThat(agathe.openDossier())
        .contains("Comparer les versions 1 et 2", "Modifié : objectif 2.", "Pourquoi : Signe")
        .contains("On le verra ainsi : À voir", "On le verra ainsi : Une sortie choisie par mois");
    agathe.page().locator(".fr-dossier-comparison").scrollIntoViewIfNeeded();
    agathe.screenshot("dossier-versions-du-plan");
    agathe.openForm().choose("Votre réponse", "D'accord avec ce plan");
    agathe.complete();
  }
}
