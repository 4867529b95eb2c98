package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end-of-participation report on paper: to the office, and to the organism that wrote it. */
@FilRougeTest
class EndReportDocumentTest {

  private static final String FILE = "bilan.pdf";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired DossierPapers papers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void someoneWhoTakesPart() {
    person = new TakingPart(stage, cases, participations, jdbc, clock).consented("OBJECTIVES");
  }

  @Test
  void itHoldsTheReportAndThatTheAnswerIsAwaited() {
    reportedBy(person.organism);
    byte[] pdf = papers.of(person.pathway, FILE, Stage.AGENT).orElseThrow().bytes();
    Pdf.keep(pdf, "bilan");
    assertThat(PdfUa.faults(pdf)).isEmpty();
    assertThat(Pdf.text(pdf))
        .contains("Bilan de fin de participation", "objectif-vécu", "A beaucoup changé")
        .contains("dit-à-la-fin", "motif-de-recommandation", "La réponse est attendue.");
    assertThat(Pdf.text(papers.of(person.pathway, FILE, person.staff()).orElseThrow().bytes()))
        .contains("objectif-vécu", "dit-à-la-fin")
        .doesNotContain(SampleCase.LAST_NAME, "ce-qui-y-mène", "raisons-de-la-table");
    assertThat(Pdf.text(papers.of(person.pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes()))
        .contains("ce-qui-y-mène", "raisons-de-la-table", "dit-à-la-fin", "A beaucoup changé");
  }

  @Test
  void theReportOfAnotherOrganismIsNotGiven() {
    reportedBy(cases.anOrganism());
    assertThat(papers.of(person.pathway, FILE, person.staff())).isEmpty();
    assertThat(papers.of(person.pathway, FILE, Stage.AGENT)).isPresent();
  }

  @Test
  void beforeAReportThereIsNothingToGive() {
    assertThat(papers.of(person.pathway, FILE, Stage.AGENT)).isEmpty();
  }

  private void reportedBy(String organism) {
    jdbc.sql(
            "insert into participation_end (pathway_id, source, asked_at, asked_by, reason, note,"
                + " organism_code, report_asked, effect_reasons, reported_at, reported_by,"
                + " person_says, recommendation, recommendation_reason, mandate) values (?,"
                + " 'REQUEST', ?, 'agathe.roy', 'EMPLOYMENT', 'ce-qui-y-mène', ?, true,"
                + " 'raisons-de-la-table', ?, 'odile.lavoie', 'dit-à-la-fin', 'FOLLOW_UP',"
                + " 'motif-de-recommandation', 'KEEP')")
        .params(person.pathway, Times.now(clock), organism, Times.now(clock))
        .update();
    jdbc.sql(
            "insert into participation_end_objective (end_id, position, objective, impact)"
                + " select max(id), 1, 'objectif-vécu', 'MUCH' from participation_end"
                + " where pathway_id = ?")
        .param(person.pathway)
        .update();
  }
}
