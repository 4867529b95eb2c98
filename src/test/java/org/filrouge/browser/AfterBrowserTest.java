package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.filrouge.aftercare.Afterward;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** After the way out, through the pages: until it lasts, and help again when it breaks (R92-96). */
@BrowserTest
@Import(Afterward.class)
class AfterBrowserTest {

  private static final String CONTACT = "Joindre la personne et consigner où elle en est";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Afterward after;

  private LocalDate began;
  private long pathway;
  private String file;

  @BeforeEach
  void someoneBeginsToWork() {
    began = cases.today();
    pathway = after.followed("EMPLOYMENT", began, "CRJ");
    file = " · dossier " + after.file(pathway);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void whoWorksIsFollowedUntilItLasts(Visitors visitors) {
    after.dayComes(pathway, after.planned(pathway).get(0));
    var odile = visitors.loginAs("odile.lavoie");
    odile.openFilter("À prendre en charge").openTask(CONTACT + file).takeCharge();
    assertThat(odile.openForm().text())
        .contains("Contact à 1 mois", "En emploi depuis le " + FrenchDate.of(began));
    odile
        .form()
        .choose("Où en est-elle ?", "Elle est en emploi")
        .fill("Ce qui va, ce qui change", "Apprend la caisse; apprécie l'équipe.")
        .fill("Ce qui l'aiderait", "Un horaire qui suive l'autobus.");
    odile.screenshot("prendre-des-nouvelles").complete();
    assertThat(after.planned(pathway)).hasSize(3);

    missed();
    var agathe = visitors.loginAs("agathe.roy");
    agathe.openFilter("Mes tâches").openTask("Décider devant le contact qui manque" + file);
    agathe.form().choose("Votre décision", "Confier le contact au bureau");
    agathe.screenshot("contact-qui-manque");
    assertThat(agathe.openDossier())
        .contains(
            "En emploi depuis le", "Un horaire qui suive l'autobus", "garde l'accompagnement");
    agathe.screenshot("dossier-apres-le-passage");
    agathe.openForm();
    agathe.complete();
    agathe.openFilter("À prendre en charge").openTask(CONTACT + file);

    theYearGoesBy();
    agathe.openFilter("Mes tâches").openTask("Décider de la suite du suivi" + file);
    assertThat(agathe.form().text())
        .contains("Contact à 12 mois : Elle est en emploi", "Le repère est atteint");
    agathe.form().choose("Votre décision", "Cela dure : fermer le dossier");
    agathe.screenshot("cela-dure").complete();
    assertThat(after.row(pathway)).containsEntry("closing_reason", "LASTING");
  }

  /** The contact at three months is asked for, and nobody makes it for ten working days. */
  private void missed() {
    var day = after.planned(pathway).get(0);
    after.dayComes(pathway, day);
    after.dayComes(pathway, day.plusDays(18));
  }

  private void theYearGoesBy() {
    after.stillWorks(Stage.AGENT, pathway);
    while (!after.planned(pathway).isEmpty()) {
      after.dayComes(pathway, after.planned(pathway).get(0));
      after.stillWorks(Stage.staffOf("CRJ"), pathway);
    }
  }

  @Test
  void aBreakLeadsBackToAPlaceWithoutTellingTheStoryAgain(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie");
    odile.startProcess("Interruption après le passage");
    odile
        .form()
        .choose("Dossier", after.file(pathway))
        .fill("Depuis le", began)
        .choose("Ce qui s'est passé", "L'emploi a pris fin")
        .fill("Ce que la personne souhaite", "Un métier plus manuel.");
    odile.screenshot("signaler-une-interruption").send();

    var agathe = visitors.loginAs("agathe.roy");
    agathe.openFilter("Mes tâches").openTask("Convenir de la suite de l'interruption" + file);
    assertThat(agathe.form().text()).contains("Un métier plus manuel", "L'emploi a pris fin");
    agathe.form().choose("Votre décision", "Elle a repris : poursuivre le suivi");
    agathe.screenshot("elle-a-repris");
    agathe.form().choose("Votre décision", "Fermer le dossier, avec une suite");
    agathe.screenshot("fermer-apres-une-interruption");
    agathe
        .form()
        .choose("Votre décision", "Chercher de nouveau une place")
        .fill("Ce qui est convenu avec la personne", "Reprendre pied dans un atelier.");
    agathe.screenshot("chercher-de-nouveau-une-place").complete();

    agathe.openFilter("Mes tâches").openTask("Proposer un organisme" + file);
    assertThat(agathe.openDossier())
        .contains("Repris de ce qui est connu", "ressources-racontées", SampleCase.LAST_NAME);
    agathe.screenshot("dossier-du-parcours-suivant");
    visitors
        .loginAs("agathe.roy")
        .startProcess("Réouverture du dossier")
        .screenshot("rouvrir-un-dossier");
  }
}
