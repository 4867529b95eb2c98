package org.filrouge.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.aftercare.Afterward.CONTACT;
import static org.filrouge.aftercare.Afterward.START;
import static org.filrouge.aftercare.Afterward.found;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.dossier.DossierView;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who reads the file after the way out: what is followed, as far as the person consents (R129). */
@FilRougeTest
@Import(Afterward.class)
class AfterReadingTest {

  private static final LocalDate MONTH_1 = LocalDate.of(2027, 3, 1);

  @Autowired Afterward after;
  @Autowired Stage stage;
  @Autowired Dossiers dossiers;

  private String organism;
  private Actor staff;
  private long pathway;

  @BeforeEach
  void someoneWorks() {
    organism = after.cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    Map<String, Object> news = new HashMap<>(found("EMPLOYED", MONTH_1, START));
    news.put("note", "note-de-contact");
    news.put("help", "aide-souhaitée");
    stage.submit(staff, pathway, CONTACT, news);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private String read(Actor reader) {
    return dossiers.of(pathway, reader).map(DossierView::toString).orElse("");
  }

  @Test
  void aContactWhoseDayIsPastIsSaidLate() {
    after.dayComes(pathway, LocalDate.of(2027, 5, 4));
    assertThat(read(Stage.AGENT))
        .contains(
            "Contact en retard : il était prévu le 3 mai 2027.",
            "En retard : prévu le 3 mai 2027, pas encore fait",
            "Prévu le 1er février 2028");
  }

  @Test
  void theOfficeReadsWhereThePersonIsAndEveryContact() {
    assertThat(read(Stage.AGENT))
        .contains(
            "En emploi depuis le 1er février 2027. Prochain contact le 3 mai 2027.",
            "Contact à 1 mois",
            "note-de-contact",
            "aide-souhaitée",
            "Prévu le 1er février 2028",
            "garde l'accompagnement");
  }

  @Test
  void theOrganismThatKeepsTheMandateReadsAsFarAsThePersonConsents() {
    assertThat(read(staff))
        .contains(
            "tant que votre organisme accompagne la personne",
            SampleCase.LAST_NAME,
            "note-de-contact",
            "Prévu le 3 mai 2027")
        .doesNotContain("situation-racontée", "divergence-racontée");
  }

  @Test
  void withoutConsentInForceItReadsNothingAndIsToldWhy() {
    after
        .jdbc
        .sql("update consent set withdrawn_on = ? where organism_code = ?")
        .params(MONTH_1, organism)
        .update();
    assertThat(read(staff))
        .contains("Le consentement écrit de la personne n'est plus en vigueur")
        .doesNotContain(SampleCase.LAST_NAME, "note-de-contact", "En emploi");
  }

  @Test
  void anOrganismWithoutMandateReadsNothing() {
    var other = SampleCase.staff("quelqu.un", after.cases.anOrganism());
    assertThat(read(other)).doesNotContain(SampleCase.LAST_NAME, "note-de-contact", "En emploi");
  }

  @Test
  void itReadsNothingMoreOnceTheFileIsClosed() {
    after.tellsBreak(staff, pathway, "FAMILY");
    assertThat(read(Stage.AGENT)).contains("Famille ou logement", "un-métier-manuel");
    after.decidesBreak(
        pathway,
        Map.of(
            "decision",
            "CLOSED",
            "closingReason",
            "DIRECTED_ELSEWHERE",
            "agreed",
            "accord-de-clôture",
            "nextStep",
            "Autre ressource"));
    assertThat(read(staff)).doesNotContain(SampleCase.LAST_NAME, "note-de-contact");
    assertThat(read(Stage.AGENT)).contains("accord-de-clôture", "Terminé : 1er mars 2027");
  }

  @Test
  void aPlaceLookedForAgainIsReadUnderTheNextPathwayWithTheWholeStory() {
    after.tellsBreak(staff, pathway, "JOB_ENDED");
    after.decidesBreak(pathway, Map.of("decision", "PLACE_AGAIN", "agreed", "reprendre-pied"));
    long next =
        after
            .jdbc
            .sql("select id from pathway where open_slot = ?")
            .param(after.cases.fileOf(pathway))
            .query(Long.class)
            .single();
    assertThat(dossiers.of(next, Stage.AGENT).map(DossierView::toString).orElse(""))
        .contains(
            "Référence prête; organisme à proposer.",
            "ressources-racontées",
            "Contact à 1 mois, le 1er mars 2027");
    assertThat(dossiers.of(next, staff).map(DossierView::toString).orElse(""))
        .as("the mandate ended with the following")
        .doesNotContain(SampleCase.LAST_NAME);
  }
}
