package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.util.regex.Pattern;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second exchange through the pages: each learns who does what next, and by when (R33-34). */
@BrowserTest
class ReadinessBrowserTest {

  private static final String ANSWER = "Répondre au deuxième échange";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void eachLearnsWhoDoesWhatNextAndTheOtherTabByWhomItWasDone(Visitors visitors) {
    var person = new TakingPart(stage, cases, participations, jdbc, clock, "CRJ");
    person.consented("IDENTITY,DEMAND,OBJECTIVES");
    told(visitors.loginAs("odile.lavoie"), person);

    var agathe = visitors.loginAs("agathe.roy");
    agathe.openFilter("Mes tâches").openTask(ANSWER + " · dossier " + person.file());
    var other = new Tasklist(agathe.page().context().newPage());
    other.page().navigate(agathe.page().url());
    other.form();
    agathe
        .form()
        .choose("Peut-elle avoir accès à une mesure ?", "Pas encore")
        .fill("Votre mot à l'organisme", "Encore un mois.");
    agathe.complete();
    agathe.expectNotice(
        Pattern.compile("« Lire la réponse du bureau » \\([^)]+\\), d’ici le .* 20\\d\\d"));
    agathe.screenshot("deuxieme-echange-repondu");
    assertThat(other.page().locator(".task-removed-alert")).containsText("Faite par vous.");
    other.screenshot("deuxieme-echange-autre-onglet");
  }

  private static void told(Tasklist odile, TakingPart person) {
    odile
        .startProcess("Deuxième échange")
        .form()
        .choose("Participation visée", person.file())
        .fill("Ce que vous voyez", "Vient chaque matin.")
        .fill("Ce que la personne souhaite", "Travailler en cuisine.");
    odile.send();
    odile.expectNotice(
        Pattern.compile("« Répondre au deuxième échange » \\(.*Roy\\), d’ici le .* 20\\d\\d"));
    odile.screenshot("deuxieme-echange-envoye");
  }
}
