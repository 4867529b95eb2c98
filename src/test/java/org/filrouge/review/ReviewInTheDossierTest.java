package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the shared file says of a review: late or not, assessed, proposed, decided. */
@FilRougeTest
@Import(Participant.class)
class ReviewInTheDossierTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 14);

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private String read(long pathway, Actor reader) {
    return dossiers.of(pathway, reader).orElseThrow().toString();
  }

  @Test
  void aReviewThatIsLateIsShownAsLateToTheOfficeAndToTheOrganism() {
    long pathway = someone.since(FIRST_DAY);
    var planned = someone.of(pathway).plannedReviewOn();
    var last = FrenchDate.of(someone.of(pathway).nextReviewOn());
    someone.dayComes(pathway, planned);
    assertThat(read(pathway, Stage.AGENT))
        .contains("Prévue le %s, au plus tard le %s.".formatted(FrenchDate.of(planned), last));
    someone.dayComes(pathway, planned.plusDays(1));
    assertThat(read(pathway, Stage.AGENT))
        .contains(
            "Date prévue dépassée (%s); à décider au plus tard le %s."
                .formatted(FrenchDate.of(planned), last))
        .doesNotContain("Révision en retard");
    someone.dayComes(pathway, someone.of(pathway).nextReviewOn().plusDays(1));
    String late = "Révision en retard : à décider au plus tard le " + last;
    assertThat(read(pathway, Stage.AGENT)).contains(late);
    assertThat(read(pathway, Stage.MANAGER)).contains(late);
    assertThat(read(pathway, someone.staffOf(pathway))).contains(late);
    someone.reviewed(pathway, "CONTINUE");
    assertThat(read(pathway, Stage.AGENT)).doesNotContain("Révision en retard : à décider");
  }

  @Test
  void anEarlyReviewCountsByItsOwnDatesAtTheTopOfTheDossierToo() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, FIRST_DAY.plusMonths(2));
    stage.startAs(
        Stage.AGENT,
        "early-review",
        Map.of(
            "participation",
            jdbc.sql("select file_number from pathway where id = ?")
                .param(pathway)
                .query(String.class)
                .single(),
            "reason",
            "La situation a changé"));
    var planned =
        jdbc.sql("select planned_on from review where open_slot = ?")
            .param(pathway)
            .query(java.time.LocalDate.class)
            .single();
    assertThat(planned).isBefore(someone.of(pathway).plannedReviewOn());
    assertThat(read(pathway, Stage.AGENT))
        .contains("Prévue le %s, au plus tard le".formatted(FrenchDate.of(planned)));
  }

  @Test
  void theOfficeReadsWhatWasAssessedProposedAndDecidedAndTheOrganismOnlyWithConsent() {
    long pathway = someone.since(FIRST_DAY);
    someone.plans(pathway, 1);
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    someone.assess(pathway, Map.of("achievement1", "NOT_YET", "recommendation", "NEW_ACTIVITIES"));
    someone.decide(pathway, "CONTINUE");
    assertThat(read(pathway, Stage.AGENT))
        .contains("but-1 : Pas encore atteint", "Est venue chaque semaine malgré l'hiver")
        .contains("Proposition : De nouvelles activités sont proposées")
        .contains("Décision : La participation continue")
        .contains("Pourquoi la décision s'en écarte : Rencontre avec la personne");
    var staff = someone.staffOf(pathway);
    assertThat(read(pathway, staff)).doesNotContain("but-1", "Est venue chaque semaine");
    consented(pathway);
    assertThat(read(pathway, staff))
        .contains("but-1 : Pas encore atteint", "Décision : La participation continue")
        .doesNotContain("Chemin parcouru avec régularité", "Pourquoi la décision s'en écarte");
  }

  private void consented(long pathway) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " select p.file_number, a.organism_code, ?, 'IDENTITY,OBJECTIVES', 'Accompagner',"
                + " ?, 'Classeur', current_timestamp, 'agathe.roy' from pathway p"
                + " join placement a on a.pathway_id = p.id where p.id = ?")
        .params(FIRST_DAY, FIRST_DAY.plusYears(3), pathway)
        .update();
  }
}
