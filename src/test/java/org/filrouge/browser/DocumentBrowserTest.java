package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of the Dossier tab, as people take them home from their own page (R23-29, R129). */
@BrowserTest
class DocumentBrowserTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void theAgentTakesTheReferralHomeAndTheOrganismItsOwnPartOfIt(Visitors visitors)
      throws IOException {
    var person =
        new TakingPart(stage, cases, participations, jdbc, clock, "CRJ").consented("OBJECTIVES");
    stage.start("plan", person.pathway);
    String task = "Proposer le plan d'intervention · dossier " + person.file();
    var odile = visitors.loginAs("odile.lavoie");
    odile.openFilter("À prendre en charge").openTask(task);
    assertThat(odile.openDossier())
        .contains("Documents", "Lettre de référence")
        .doesNotContain("Copie pour la personne, en mots simples", "Décision de révision");
    var theirs = odile.download("Lettre de référence (PDF)");
    assertThat(text(theirs))
        .contains("champ-objectifs", "Non visé par le consentement", "Centre ressources jeunesse")
        .doesNotContain(SampleCase.LAST_NAME, "champ-demande");
    person.proposes(TakingPart.aPlan());

    var agathe = visitors.loginAs("agathe.roy");
    agathe.openFilter("Mes tâches").openTask("Répondre au plan proposé · dossier " + person.file());
    assertThat(agathe.openDossier()).contains("Copie pour la personne, en mots simples");
    var copy = agathe.download("Copie pour la personne, en mots simples (PDF)");
    assertThat(copy.suggestedFilename()).isEqualTo("dossier-" + person.file() + "-copie.pdf");
    assertThat(text(copy)).contains(SampleCase.LAST_NAME, "objectif-cuisine", "Agathe Roy");
    assertThat(
            agathe
                .download("Copie pour la personne, en mots simples (données JSON)")
                .suggestedFilename())
        .isEqualTo("dossier-" + person.file() + "-copie.json");
    agathe.screenshot("documents-du-dossier");
    assertThat(stage.timeline(person.pathway))
        .contains("Document produit : Lettre de référence (PDF).")
        .contains("Document produit : Copie pour la personne, en mots simples (PDF).");
  }

  private static String text(com.microsoft.playwright.Download download) throws IOException {
    try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
