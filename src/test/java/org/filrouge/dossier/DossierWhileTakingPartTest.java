package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of someone who takes part, as consents end, places are kept, and people come back. */
@FilRougeTest
class DossierWhileTakingPartTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void someoneTakesPart() {
    person = new TakingPart(stage, cases, participations, jdbc, clock);
  }

  @Test
  void theOfficeLearnsThatAConsentEndsBeforeItDoesAndTheOrganismWhyItReadsLess() {
    person.consented("IDENTITY");
    assertThat(view(Stage.AGENT).notices()).isEmpty();
    until(cases.today().plusDays(30));
    assertThat(view(Stage.AGENT).notices())
        .singleElement()
        .asString()
        .contains("Organisme " + person.organism, "à renouveler");
    until(cases.today().minusDays(1));
    assertThat(view(Stage.AGENT).notices()).singleElement().asString().contains("échu depuis le");
    var theirs = view(person.staff());
    assertThat(theirs.audience()).contains("sans consentement écrit en vigueur");
    assertThat(theirs.audience()).doesNotContain("offre de place");
    assertThat(theirs.notices()).singleElement().asString().contains("échu depuis le");
  }

  @Test
  void whoAnswersAnOfferLearnsNothingOfTheParticipationElsewhere() {
    leaves();
    String elsewhere = cases.anOrganism();
    cases.placed(person.pathway, elsewhere, false);
    var offered = view(SampleCase.staff("x", elsewhere));
    assertThat(offered.audience()).contains("offre de place");
    assertThat(offered.toString())
        .doesNotContain("Révision annuelle", "Prochaine révision", "Prévue le", "prévu à la");
  }

  @Test
  void whoComesBackToAReleasedPlaceHasNotBegunAgain() {
    var start = cases.today().minusDays(200);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(start, person.pathway)
        .update();
    cases.released(person.pathway);
    jdbc.sql("update placement set release_reason = 'SUSPENDED' where pathway_id = ?")
        .param(person.pathway)
        .update();
    cases.placed(person.pathway, person.organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today(), person.pathway)
        .update();
    String since =
        "depuis le %s, de retour depuis le %s"
            .formatted(FrenchDate.of(start), FrenchDate.of(cases.today()));
    assertThat(view(Stage.AGENT).toString())
        .contains(since, "label=Première journée, value=" + FrenchDate.of(start));
    assertThat(view(person.staff()).toString()).contains(since, "De retour après une suspension.");
  }

  @Test
  void whatGoesOnComesBeforeHowThePersonCameIn() {
    assertThat(view(Stage.AGENT).sections())
        .extracting(Section::title)
        .containsSubsequence("Placement", "Besoins", "Référence");
  }

  private void leaves() {
    jdbc.sql(
            "update placement set leaving_pathway = active_pathway, active_pathway = null"
                + " where active_pathway = ?")
        .param(person.pathway)
        .update();
  }

  private void until(LocalDate day) {
    jdbc.sql("update consent set valid_until = ? where file_number = ?")
        .params(day, cases.fileOf(person.pathway))
        .update();
  }

  private DossierView view(Actor reader) {
    return dossiers.of(person.pathway, reader).orElseThrow();
  }
}
