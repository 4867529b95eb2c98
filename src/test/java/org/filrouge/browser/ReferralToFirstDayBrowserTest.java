package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole thread, from the agent's référence to the first day in an organism. */
@BrowserTest
class ReferralToFirstDayBrowserTest {

  private static final String[] SEVEN_FIELDS = {
    "Reprendre confiance", "Secondaire III", "Accueil, organisation", "Développer son autonomie"
  };

  @Test
  void anAgentRefersAnOrganismWelcomesAndLearnsWhoItIsOnlyOnceThePersonConsents(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var odile = visitors.loginAs("odile.lavoie");
    var story = new Story(agathe, odile);

    story.referred("Villeneuve-Essai", "Maïté").assessed().decided().needsEvaluated();
    story.referralPrepared().proposedTo("Centre ressources jeunesse").offerOpened();

    assertThat(odile.form().text()).contains("Gagner en autonomie").doesNotContain("Villeneuve");
    assertThat(odile.openDossier())
        .contains("L'identité sera visible une fois le consentement écrit consigné")
        .doesNotContain("Villeneuve", "Maïté", "14 mai 1984")
        .doesNotContain(SEVEN_FIELDS);
    odile.screenshot("dossier-avant-consentement");

    story.offerAccepted().consented().firstDayOpened();
    assertThat(odile.openDossier())
        .contains("Villeneuve-Essai", "Maïté", "14 mai 1984")
        .contains(SEVEN_FIELDS);
    odile.screenshot("dossier-apres-consentement");

    story.firstDayRecorded();
    odile
        .openFilter("À prendre en charge")
        .expectNoCard("Consigner la première journée" + story.file());
  }
}
