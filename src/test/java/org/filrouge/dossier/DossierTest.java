package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees what of a dossier; searched for in all that is sent, wherever it would stand. */
@FilRougeTest
class DossierTest {

  /** Everything that says who the person is, and everything somebody wrote about them. */
  private static final List<String> PERSONAL =
      List.of(
          SampleCase.LAST_NAME,
          SampleCase.FIRST_NAME,
          SampleCase.PHONE,
          SampleCase.MUNICIPALITY,
          "1987",
          "23 novembre",
          "racontée",
          "raconté",
          "champ-",
          "raison-de-l-agente",
          "Parent seul",
          "Féminin",
          "Femme");

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired Pathways pathways;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectMapper json;

  private long pathway;
  private String organism;
  private Actor staff;

  @BeforeEach
  void someoneOfferedToAnOrganism() {
    pathway = cases.referred();
    organism = cases.anOrganism();
    staff = SampleCase.staff("odile.lavoie", organism);
    cases.placed(pathway, organism, false);
  }

  @AfterEach
  void clockReset() {
    stage.clockReset();
  }

  @Test
  void theOfficeSeesWhoThePersonIsWhatWasDecidedAndWhyAndTheStory() {
    for (Actor reader : List.of(Stage.AGENT, Stage.MANAGER)) {
      assertThat(sent(reader))
          .contains(SampleCase.LAST_NAME, SampleCase.PHONE, SampleCase.MUNICIPALITY)
          .contains("23 novembre 1987")
          .contains("Place réservée à Organisme " + organism + "; réponse attendue.")
          .contains("Admissible", "Non admissible", "divergence-racontée", "raisons de la table")
          .contains("Gagner en autonomie", "Des demi-journées", "ressources-racontées")
          .contains("champ-formation", "champ-lien", "1er juin 2026", "raison-de-l-agente")
          .contains("Dossier ouvert — porte d'entrée : Référence.");
    }
  }

  @Test
  void beforeConsentAnOrganismSeesWhatItNeedsToAnswerAndNoIdentity() {
    assertThat(sent(staff))
        .doesNotContain(PERSONAL)
        .contains("Gagner en autonomie", "Des demi-journées", "Transport; Garde d'enfants")
        .contains("1er juin 2026", "31 mai 2027", "8 heures par semaine")
        .contains("L'identité sera visible une fois le consentement écrit consigné.");
  }

  @Test
  void afterConsentTheOrganismThatHoldsThePlaceSeesIdentityAndTheSevenFields() {
    consented(everything());
    assertThat(sent(staff))
        .contains(SampleCase.LAST_NAME, SampleCase.PHONE, "23 novembre 1987")
        .contains("champ-demande", "champ-formation", "champ-travail", "champ-acquis")
        .contains("champ-compétences", "champ-obstacles", "champ-ressources", "champ-autres")
        .contains("champ-objectifs", "champ-lien", "1er juin 2026", "31 mai 2027")
        .contains("Place offerte.")
        .doesNotContain("divergence-racontée", "situation-racontée", "ressources-racontées")
        .doesNotContain("Dossier ouvert", "raison-de-l-agente");
  }

  @Test
  void whatThePersonKeptToThemselvesStaysWithThem() {
    consented(List.of("IDENTITY", "OBJECTIVES"));
    assertThat(sent(staff))
        .contains(SampleCase.LAST_NAME, "champ-objectifs", "champ-lien")
        .contains("Non visé par le consentement de la personne")
        .contains("Gagner en autonomie")
        .doesNotContain("champ-demande", "champ-formation", "champ-obstacles", "champ-autres")
        .doesNotContain("Transport", "Des demi-journées", "1er juin 2026");
  }

  @Test
  void objectivesThatThePersonKeptAreNotShownUnderAnotherName() {
    consented(List.of("IDENTITY", "DATES"));
    assertThat(sent(staff))
        .contains("Début prévu à la référence", "1er juin 2026")
        .contains("Échange permis\",\"value\":\"Identité et coordonnées; Dates prévues")
        .doesNotContain("Ce qui est visé", "autonomie", "Transport");
  }

  @Test
  void theOrganismReadsWhoRecordedTheConsentAndWhen() {
    consented(everything());
    assertThat(dossiers.of(pathway, staff).orElseThrow().timeline())
        .filteredOn(entry -> entry.line().startsWith("Consentement écrit de la personne consigné"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.who()).isNotBlank();
              assertThat(entry.date())
                  .isEqualTo(org.filrouge.calendar.FrenchDate.of(cases.today()));
            });
  }

  @Test
  void whatCameWithARequestJoinedToTheFileIsReadThere() {
    long joined = cases.joined(pathway, organism);
    assertThat(joined).isNotEqualTo(pathway);
    assertThat(sent(Stage.AGENT))
        .contains("Organisme " + organism, "évaluation-jointe", "forces-jointes");
  }

  @Test
  void aConsentForOneOrganismOpensNothingToAnother() {
    consented(everything());
    var other = SampleCase.staff("omar.diallo", cases.anOrganism());
    assertThat(sent(other))
        .doesNotContain(PERSONAL)
        .doesNotContain("autonomie")
        .contains("Votre organisme ne tient pas de place pour cette personne.");
  }

  @Test
  void aWithdrawnConsentClosesTheIdentityAtOnce() {
    consented(everything());
    assertThat(sent(staff)).contains(SampleCase.LAST_NAME);
    stage.startAs(
        Stage.AGENT,
        "consent-withdrawal",
        Map.of(
            "fileNumber",
            (int) cases.fileOf(pathway),
            "organism",
            "*",
            "withdrawnOn",
            cases.today().toString()));
    assertThat(sent(staff))
        .doesNotContain(PERSONAL)
        .contains("La personne a retiré son consentement le");
  }

  @Test
  void anExpiredConsentClosesTheIdentityTheDayAfter() {
    consented(everything());
    stage.clockMoves(Duration.ofDays(30));
    assertThat(sent(staff)).contains(SampleCase.LAST_NAME);
    stage.clockMoves(Duration.ofDays(1));
    assertThat(sent(staff)).doesNotContain(PERSONAL).contains("Le consentement est échu depuis le");
  }

  @Test
  void aReleasedPlaceClosesTheDossierToTheOrganismDespiteTheConsent() {
    consented(everything());
    cases.released(pathway);
    assertThat(sent(staff)).doesNotContain(PERSONAL).doesNotContain("autonomie");
  }

  @Test
  void aClosedPathwayClosesTheDossierToTheOrganism() {
    consented(everything());
    pathways.closed(
        pathway,
        Stage.AGENT.user(),
        new Closing(Closing.Reason.UNREACHABLE, "note-racontée", "suite-racontée"));
    assertThat(sent(staff)).doesNotContain(PERSONAL);
    assertThat(sent(Stage.AGENT)).contains("Dossier fermé le", "suite-racontée");
  }

  @Test
  void aPartnerLearnsOnlyThatTheRequestWasReceived() {
    assertThat(sent(Stage.PARTNER))
        .doesNotContain(PERSONAL)
        .doesNotContain("autonomie", organism)
        .contains("La demande a bien été reçue");
  }

  @Test
  void everyReadingIsLoggedTheSameDossierAgainToo() {
    sent(Stage.AGENT);
    sent(Stage.AGENT);
    sent(staff);
    consented(everything());
    sent(staff);
    assertThat(logged())
        .containsExactly(
            "agathe.roy DOSSIER_OFFICE",
            "agathe.roy DOSSIER_OFFICE",
            "odile.lavoie DOSSIER_ORGANISM_BEFORE_CONSENT",
            "odile.lavoie DOSSIER_ORGANISM_WITH_CONSENT");
  }

  @Test
  void theStageFollowsTheFacts() {
    assertThat(stageOf(stage.aPathway())).isEqualTo("Situation à évaluer.");
    assertThat(stageOf(cases.referred())).isEqualTo("Référence prête; organisme à proposer.");
    long accepted = cases.referred();
    cases.placed(accepted, organism, true);
    assertThat(stageOf(accepted))
        .isEqualTo(
            "Organisme " + organism + " a accepté; le consentement écrit reste à consigner.");
  }

  private String stageOf(long other) {
    return dossiers.of(other, Stage.AGENT).orElseThrow().sections().stream()
        .flatMap(section -> section.facts().stream())
        .filter(fact -> fact.label().equals("Étape"))
        .map(Section.Fact::value)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> everything() {
    return List.of("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OTHER", "OBJECTIVES", "DATES");
  }

  private void consented(List<String> information) {
    stage.startAs(
        Stage.AGENT,
        "consent-recording",
        new HashMap<>(
            Map.of(
                "fileNumber",
                (int) cases.fileOf(pathway),
                "organism",
                organism,
                "signedOn",
                cases.today().toString(),
                "validUntil",
                cases.today().plusDays(30).toString(),
                "information",
                new ArrayList<>(information),
                "purpose",
                "Accueillir la personne",
                "formKeptAt",
                "Classeur du bureau")));
  }

  private String sent(Actor reader) {
    try {
      return json.writeValueAsString(dossiers.of(pathway, reader).orElseThrow());
    } catch (JsonProcessingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private List<String> logged() {
    return jdbc.sql("select actor, what from access_log where pathway_id = ? order by id")
        .param(pathway)
        .query((rs, n) -> rs.getString(1) + " " + rs.getString(2))
        .list();
  }
}
