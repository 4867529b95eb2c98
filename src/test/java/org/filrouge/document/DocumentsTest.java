package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.dossier.Dossiers;
import org.filrouge.dossier.Papers;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents of a dossier: who may have which, what they say to each, what is kept of it. */
@FilRougeTest
class DocumentsTest {

  private static final String[] REFERRAL = {
    "champ-demande", "champ-formation", "champ-travail", "champ-acquis", "champ-compétences",
    "champ-obstacles", "champ-ressources", "champ-autres", "champ-objectifs", "champ-lien"
  };
  private static final List<String> FILES =
      List.of("reference.pdf", "plan.pdf", "revision.pdf", "transmission.pdf", "copie.pdf");

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired DossierPapers papers;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void someoneWhoTakesPart() {
    person = new TakingPart(stage, cases, participations, jdbc, clock).withAPlan();
  }

  @AfterEach
  void clockReset() {
    stage.clockReset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "plan", "revision", "copie"})
  void eachIsAccessibleAndSaysWhatItIsWhenAndForWhom(String code) {
    reviewed();
    byte[] pdf = given(code + ".pdf", Stage.AGENT).bytes();
    Pdf.keep(pdf, code);
    assertThat(PdfUa.faults(pdf)).isEmpty();
    assertThat(Pdf.language(pdf)).isEqualTo("fr-CA");
    assertThat(Pdf.tags(pdf)).contains("H1", "H2", "P");
    assertThat(Pdf.text(pdf))
        .contains(Pdf.title(pdf), "Dossier " + person.file(), "Page 1 de " + Pdf.pages(pdf))
        .contains("Produit le " + FrenchDate.of(cases.today()))
        .contains("Bureau de Services Québec de Rouyn-Noranda", SampleCase.LAST_NAME);
  }

  @Test
  void theReferralHoldsTheSevenFields() {
    assertThat(text("reference.pdf", Stage.AGENT))
        .contains(REFERRAL)
        .contains(
            "1. Identité", "2. Demande", "3. Acquis", "4. Besoins", "5. Autres", "6. Objectifs")
        .contains("7. Dates prévues", "1er juin 2026", "31 mai 2027", SampleCase.PHONE);
  }

  @Test
  void thePlanHoldsObjectivesAndActivitiesInTables() {
    assertThat(Pdf.tags(given("plan.pdf", Stage.AGENT).bytes())).contains("Table", "TH", "TD");
    assertThat(text("plan.pdf", Stage.AGENT))
        .contains("objectif-cuisine", "Gagner en autonomie", "signe-amis", "activité-budget")
        .contains("Version 1, proposée le", "convenue le", "a-choisi-elle-même");
  }

  @Test
  void aReviewIsOfferedOnceItWasHeld() {
    assertThat(offered(Stage.AGENT)).doesNotContain("Décision de révision");
    refused("revision.pdf", Stage.AGENT);
    reviewed();
    assertThat(offered(Stage.AGENT)).contains("Décision de révision");
    assertThat(text("revision.pdf", Stage.AGENT))
        .contains("La participation continue", "chemin-parcouru", "objectif-cuisine", "Atteint");
  }

  @Test
  void anOrganismReadsWhatThePersonAllowsAndNothingOfTheOfficesReasons() {
    reviewed();
    person.consented("DEMAND,OBJECTIVES");
    assertThat(text("reference.pdf", person.staff()))
        .contains("champ-demande", "champ-objectifs", "champ-lien")
        .contains("Non visé par le consentement de la personne.")
        .doesNotContain("champ-formation", "champ-obstacles", "champ-autres", "1er juin 2026")
        .doesNotContain(SampleCase.LAST_NAME, SampleCase.PHONE);
    assertThat(text("revision.pdf", person.staff()))
        .contains("La participation continue", "objectif-cuisine")
        .doesNotContain("chemin-parcouru", "divergence", SampleCase.LAST_NAME);
    assertThat(offered(person.staff())).hasSize(3).noneMatch(title -> title.startsWith("Copie"));
    refused("copie.pdf", person.staff());
    refused("copie.json", person.staff());
  }

  @Test
  void objectivesThatThePersonKeepsCloseThePlanAndTheReview() {
    person.consented("IDENTITY,DEMAND");
    assertThat(offered(person.staff())).containsExactly("Lettre de référence");
    refused("plan.pdf", person.staff());
    refused("revision.pdf", person.staff());
  }

  @Test
  void theOrganismThatWasLeftIsGivenNothingOfWhatCameAfter() {
    person.consented("OBJECTIVES");
    reviewed();
    stage.clockMoves(Duration.ofMinutes(1));
    cases.released(person.pathway);
    assertThat(text("plan.pdf", person.staff())).contains("objectif-cuisine");
    assertThat(text("revision.pdf", person.staff())).contains("La participation continue");
    stage.clockMoves(Duration.ofHours(1));
    jdbc.sql("update review set recorded_at = ?, opened_at = ? where pathway_id = ?")
        .params(Times.now(clock), Times.now(clock), person.pathway)
        .update();
    jdbc.sql("update plan set proposed_at = ? where pathway_id = ?")
        .params(Times.now(clock), person.pathway)
        .update();
    refused("plan.pdf", person.staff());
    refused("revision.pdf", person.staff());
    assertThat(offered(person.staff())).containsExactly("Lettre de référence");
  }

  @Test
  void afterADeathNoLetterIsProposedToAnyone() {
    person.consented("OBJECTIVES");
    jdbc.sql("update pathway set closed_at = ?, closing_reason = 'DECEASED' where id = ?")
        .params(Times.now(clock), person.pathway)
        .update();
    assertThat(offered(Stage.AGENT)).isEmpty();
    FILES.forEach(file -> refused(file, Stage.AGENT));
  }

  @Test
  void nobodyElseIsGivenAnything() {
    var strangers =
        List.of(
            person.staff(),
            SampleCase.staff("omar.diallo", cases.anOrganism()),
            Stage.MANAGER,
            Stage.PARTNER,
            new Actor("anais.fortin", List.of("analysts")),
            new Actor("admin.demo", List.of("camunda-admin")),
            new Actor("admin.agent", List.of("camunda-admin", "agents", "office-rouyn-noranda")),
            new Actor("ailleurs", List.of("agents", "office-ailleurs")),
            new Actor(
                "chef",
                List.of("managers", "managers-rouyn-noranda", "agents", "office-ailleurs")));
    for (Actor stranger : strangers) {
      FILES.forEach(file -> refused(file, stranger));
      assertThat(
              dossiers.of(person.pathway, stranger).stream()
                  .flatMap(dossier -> dossier.papers().stream()))
          .as(stranger.user())
          .isEmpty();
    }
    assertThat(logged("DOCUMENT_%")).isEmpty();
    assertThat(stage.timeline(person.pathway)).noneMatch(line -> line.startsWith("Document"));
  }

  @Test
  void whatIsNotOfferedCannotBeAskedForByItsName() {
    for (String name :
        List.of("plan.json", "reference", "../plan.pdf", "REFERENCE.PDF", "autre.pdf", "")) {
      refused(name, Stage.AGENT);
    }
    assertThat(logged("DOSSIER_REFUSED")).hasSize(6);
  }

  @Test
  void whatThereIsNothingToPrintOfIsNotOfferedAndSaysWhyWhenAskedFor() {
    long newcomer = stage.aPathway();
    assertThat(dossiers.of(newcomer, Stage.AGENT).orElseThrow().papers())
        .extracting(Papers.Paper::title)
        .containsExactly("Copie pour la personne, en mots simples");
    assertThat(Stream.of("reference", "plan", "revision", "bilan", "transmission"))
        .extracting(code -> papers.asked(newcomer, code + ".pdf", Stage.AGENT).orElseThrow())
        .containsExactly(
            new Papers.Missing("La référence n'est pas encore préparée."),
            new Papers.Missing("Aucun plan n'est encore proposé."),
            new Papers.Missing("Aucune révision n'est encore tenue."),
            new Papers.Missing("Aucun bilan de fin encore."),
            new Papers.Missing("Rien n'est encore transmis à qui offre une mesure."));
    assertThat(papers.of(newcomer, "reference.pdf", Stage.AGENT)).isEmpty();
    byte[] copy = papers.of(newcomer, "copie.pdf", Stage.AGENT).orElseThrow().bytes();
    assertThat(Pdf.text(copy))
        .contains("Aucune révision encore.", "Aucun plan encore.", "Aucune note partagée.")
        .contains("Vous n'avez encore signé aucun consentement.")
        .doesNotContain("null");
  }

  @Test
  void eachDownloadIsLoggedAndToldOnceADay() {
    person.consented("DEMAND");
    given("reference.pdf", Stage.AGENT);
    given("reference.pdf", Stage.AGENT);
    given("reference.pdf", person.staff());
    given("copie.json", Stage.AGENT);
    assertThat(logged("DOCUMENT_%"))
        .containsExactly(
            "agathe.roy DOCUMENT_REFERENCE_PDF",
            "agathe.roy DOCUMENT_REFERENCE_PDF",
            "odile.lavoie DOCUMENT_REFERENCE_PDF",
            "agathe.roy DOCUMENT_COPIE_JSON");
    assertThat(told())
        .containsExactly(
            "Document produit : Lettre de référence (PDF).",
            "Document produit : Lettre de référence (PDF).",
            "Document produit : Copie pour la personne, en mots simples (JSON).");
    stage.clockMoves(Duration.ofDays(1));
    given("reference.pdf", Stage.AGENT);
    assertThat(told()).hasSize(4);
  }

  @Test
  void theNameOfTheFileNamesNobody() {
    assertThat(Stream.of("reference.pdf", "copie.json").map(name -> given(name, Stage.AGENT)))
        .extracting(Papers.Printed::fileName, Papers.Printed::mediaType)
        .containsExactly(
            tuple("dossier-%s-reference.pdf".formatted(person.file()), "application/pdf"),
            tuple("dossier-%s-copie.json".formatted(person.file()), "application/json"));
  }

  private void reviewed() {
    jdbc.sql(
            "insert into review (pathway_id, opened_at, opened_by, planned_on, last_day, held_on,"
                + " recorded_at, recorded_by, decision, summary, divergence_reason, assessed_at,"
                + " assessed_by, person_says, perseverance, recommendation) values (?,"
                + " current_timestamp, 'systeme', ?, ?, ?, current_timestamp, 'agathe.roy',"
                + " 'CONTINUE', 'chemin-parcouru', 'divergence-de-la-révision', current_timestamp,"
                + " 'odile.lavoie', 'dit-la-personne', 'continue-de-venir', 'CONTINUE')")
        .params(person.pathway, cases.today(), cases.today(), cases.today())
        .update();
    jdbc.sql(
            "insert into review_objective (review_id, position, objective, achievement, note)"
                + " select max(id), 1, 'objectif-cuisine', 'REACHED', 'un menu par semaine'"
                + " from review where pathway_id = ?")
        .param(person.pathway)
        .update();
  }

  private Papers.Printed given(String file, Actor reader) {
    return papers.of(person.pathway, file, reader).orElseThrow();
  }

  private String text(String file, Actor reader) {
    return Pdf.text(given(file, reader).bytes());
  }

  private void refused(String file, Actor reader) {
    assertThat(papers.of(person.pathway, file, reader)).as(reader.user() + " " + file).isEmpty();
  }

  private List<String> offered(Actor reader) {
    return dossiers.of(person.pathway, reader).orElseThrow().papers().stream()
        .map(Papers.Paper::title)
        .toList();
  }

  private List<String> told() {
    return stage.timeline(person.pathway).stream()
        .filter(line -> line.startsWith("Document produit"))
        .toList();
  }

  private List<String> logged(String like) {
    return jdbc.sql(
            "select actor, what from access_log where pathway_id = ? and what like ? order by id")
        .params(person.pathway, like)
        .query((rs, n) -> rs.getString(1) + " " + rs.getString(2))
        .list();
  }
}
