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

/** What was handed over to a measure, on paper: never more than the person allows its provider. */
@FilRougeTest
class HandOverDocumentTest {

  private static final String FILE = "transmission.pdf";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired DossierPapers papers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;
  private String provider;

  @BeforeEach
  void someoneOnTheWayToAMeasure() {
    person = new TakingPart(stage, cases, participations, jdbc, clock);
    provider = cases.anOrganism();
    handedOver();
  }

  @Test
  void itSaysWhatThePersonAllowsItsProviderAndNamesTheRestAsKept() {
    consented("IDENTITY,DEMAND,OBJECTIVES");
    byte[] pdf = papers.of(person.pathway, FILE, Stage.AGENT).orElseThrow().bytes();
    Pdf.keep(pdf, "transmission");
    assertThat(PdfUa.faults(pdf)).isEmpty();
    assertThat(Pdf.text(pdf))
        .contains("Transmission à la mesure", "Mesure de " + provider, "Organisme " + provider)
        .contains(SampleCase.LAST_NAME, "transmis-demande", "transmis-objectifs")
        .contains("Non visé par le consentement de la personne.")
        .doesNotContain("transmis-formation", "transmis-obstacles", "transmis-autres");
  }

  @Test
  void aConsentForAnotherOpensNothing() {
    person.consented("IDENTITY,DEMAND,OBJECTIVES");
    assertThat(Pdf.text(papers.of(person.pathway, FILE, Stage.AGENT).orElseThrow().bytes()))
        .contains("Aucun consentement n'est en vigueur")
        .doesNotContain(SampleCase.LAST_NAME, "transmis-demande");
  }

  @Test
  void neitherTheFormerOrganismNorTheProviderTakesItFromTheFile() {
    person.consented("IDENTITY,DEMAND,OBJECTIVES");
    consented("IDENTITY,DEMAND,OBJECTIVES");
    assertThat(papers.of(person.pathway, FILE, person.staff())).isEmpty();
    assertThat(papers.of(person.pathway, FILE, SampleCase.staff("x", provider))).isEmpty();
  }

  @Test
  void thePersonReadsInTheirCopyAllThatWasHandedOverAndToWhom() {
    String copy =
        Pdf.text(papers.of(person.pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes());
    assertThat(copy)
        .contains("Mesure : Mesure de " + provider, "transmis-formation", "transmis-autres")
        .contains("choix-de-la-mesure");
  }

  private void handedOver() {
    jdbc.sql(
            "insert into measure (code, office, name, kind, provider, territory, valid_from,"
                + " loaded_at, loaded_by) values (?, 'rouyn-noranda', ?, 'TRAINING', ?,"
                + " 'Rouyn-Noranda', date '2020-01-01', ?, 'test')")
        .params("M-" + provider, "Mesure de " + provider, provider, Times.now(clock))
        .update();
    jdbc.sql("insert into transition_phase (pathway_id, opened_at) values (?, ?)")
        .params(person.pathway, Times.now(clock))
        .update();
    jdbc.sql(
            "insert into measure_choice (phase_id, measure_code, chosen_at, chosen_by, reason)"
                + " select max(id), ?, ?, 'agathe.roy', 'choix-de-la-mesure' from transition_phase"
                + " where pathway_id = ?")
        .params("M-" + provider, Times.now(clock), person.pathway)
        .update();
    jdbc.sql(
            "insert into hand_over (choice_id, handed_over_at, handed_over_by, demand, training,"
                + " work_experience, competencies, obstacles, resources, other_information,"
                + " objectives, intervention_link, planned_start, planned_end) select max(c.id), ?,"
                + " 'agathe.roy', 'transmis-demande', 'transmis-formation', 'transmis-travail',"
                + " 'transmis-compétences', 'transmis-obstacles', 'transmis-ressources',"
                + " 'transmis-autres', 'transmis-objectifs', 'transmis-lien', ?, ? from"
                + " measure_choice c join transition_phase t on t.id = c.phase_id"
                + " where t.pathway_id = ?")
        .params(Times.now(clock), cases.today(), cases.today().plusMonths(6), person.pathway)
        .update();
  }

  private void consented(String information) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, 'Accueillir', ?, 'Classeur', ?, 'agathe.roy')")
        .params(
            cases.fileOf(person.pathway),
            provider,
            cases.today(),
            information,
            cases.today().plusYears(1),
            Times.now(clock))
        .update();
  }
}
