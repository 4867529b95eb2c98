package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A participation that continues in another organism, each through their own page (R80, R129). */
@BrowserTest
class ReorientationBrowserTest {

  @Test
  void thePersonAsksToGoElsewhereAndTheFormerOrganismReadsOnForAWhile(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var odile = visitors.loginAs("odile.lavoie");
    var omar = visitors.loginAs("omar.diallo");
    var story = new Story(agathe, odile);
    story.referred("Desrosiers-Essai", "Maïka").assessed().decided().needsEvaluated();
    story.referralPrepared().proposedTo("Centre ressources jeunesse").offerOpened();
    story.offerAccepted().consented().firstDayOpened().firstDayRecorded();

    story.reoriented();
    odile
        .openFilter("À prendre en charge")
        .openTask("Prendre connaissance de la décision" + story.file());
    assertThat(odile.form().text())
        .contains("continuera dans un autre organisme", "La place chez vous est gardée");
    odile.screenshot("lire-la-decision");

    var next = story.with(omar).proposedTo("Vision-Travail").offerOpened();
    assertThat(omar.openDossier())
        .contains("L'identité sera visible une fois le consentement écrit consigné")
        .doesNotContain("Desrosiers", "Centre ressources jeunesse");
    next.offerAccepted().consented().firstDayOpened();
    assertThat(omar.openDossier()).contains("Desrosiers-Essai", "Maïka");
    next.firstDayRecorded();

    odile
        .openFilter("À prendre en charge")
        .openTask("Prendre connaissance du départ" + story.file());
    odile.screenshot("lire-le-depart");
    assertThat(odile.openDossier())
        .contains("vous pouvez lire son dossier jusqu'au", "Desrosiers-Essai")
        .doesNotContain("Vision-Travail");
    odile.screenshot("dossier-apres-le-depart");
  }
}
