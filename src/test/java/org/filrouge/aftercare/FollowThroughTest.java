package org.filrouge.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.aftercare.Afterward.CONTACT;
import static org.filrouge.aftercare.Afterward.DECIDE;
import static org.filrouge.aftercare.Afterward.MISSING;
import static org.filrouge.aftercare.Afterward.START;
import static org.filrouge.aftercare.Afterward.found;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** In work, in studies, in a measure: followed until it lasts, and nobody lost from sight. */
@FilRougeTest
@Import(Afterward.class)
class FollowThroughTest {

  private static final LocalDate MONTH_1 = LocalDate.of(2027, 3, 1);
  private static final LocalDate MONTH_3 = LocalDate.of(2027, 5, 3);
  private static final LocalDate MONTH_6 = LocalDate.of(2027, 8, 2);
  private static final LocalDate MONTH_12 = LocalDate.of(2028, 2, 1);

  @Autowired Afterward after;
  @Autowired Stage stage;
  @Autowired TaskService tasks;

  private String organism;
  private Actor staff;

  @BeforeEach
  void anOrganism() {
    organism = after.cases.anOrganism();
    staff = Stage.staffOf(organism);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void contactsArePlannedAtOneThreeSixAndTwelveMonthsOnWorkingDays() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    assertThat(after.planned(pathway)).containsExactly(MONTH_1, MONTH_3, MONTH_6, MONTH_12);
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Suivi après le passage : En emploi depuis le 1er février 2027. Contacts prévus :"
                + " 1er mars 2027, 3 mai 2027, 2 août 2027, 1er février 2028. Organisme %s garde l'accompagnement."
                    .formatted(organism));
  }

  @Test
  void theOrganismThatKeepsTheMandateMakesTheContact() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1.minusDays(1));
    assertThat(stage.openTasks(pathway)).isEmpty();
    after.dayComes(pathway, MONTH_1);
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("organism-" + organism.toLowerCase());
    assertThat(stage.form(staff, pathway, CONTACT))
        .containsEntry("contact", "Contact à 1 mois")
        .containsEntry("situation", "En emploi depuis le 1er février 2027")
        .containsEntry("place", "Boulangerie du coin")
        .doesNotContainKeys("found", "since");
    after.stillWorks(staff, pathway);
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("Contact à 1 mois, le 1er mars 2027 : en emploi depuis le 1er février 2027.");
    assertThat(after.planned(pathway)).containsExactly(MONTH_3, MONTH_6, MONTH_12);
    assertThat(stage.openTasks(pathway)).isEmpty();
  }

  @Test
  void withoutMandateTheOfficeMakesIt() {
    long pathway = after.followed("STUDIES", START, null);
    after.dayComes(pathway, MONTH_1);
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("office-rouyn-noranda");
    assertThatThrownBy(() -> stage.form(staff, pathway, CONTACT));
    stage.submit(Stage.AGENT, pathway, CONTACT, found("STUDYING", MONTH_1, START));
    assertThat(stage.timeline(pathway)).last().asString().contains("aux études depuis le");
  }

  @Test
  void withoutConsentInForceTheMandateIsNotEnough() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after
        .jdbc
        .sql("update consent set valid_until = ? where organism_code = ?")
        .params(START.plusDays(3), organism)
        .update();
    after.dayComes(pathway, MONTH_1);
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("office-rouyn-noranda");
  }

  @Test
  void aConsentThatRunsOutWhileTheContactWaitsIsNotPassedOver() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    after
        .jdbc
        .sql("update consent set valid_until = ? where organism_code = ?")
        .params(START.plusDays(3), organism)
        .update();
    assertThatThrownBy(() -> after.stillWorks(staff, pathway))
        .hasMessageContaining("Le consentement de la personne n'est plus en vigueur");
  }

  @Test
  void aConsentWithdrawnGivesTheContactToTheOfficeAtOnce() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    stage.startAs(
        Stage.AGENT,
        "consent-withdrawal",
        Map.of(
            "fileNumber",
            Integer.valueOf(after.file(pathway)),
            "organism",
            organism,
            "withdrawnOn",
            MONTH_1.toString()));
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("office-rouyn-noranda");
    assertThatThrownBy(() -> stage.form(staff, pathway, CONTACT));
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("Le bureau fait désormais le suivi; l'organisme ne lit plus le dossier.");
    after.stillWorks(Stage.AGENT, pathway);
  }

  @Test
  void afterTwelveMonthsThatLastTheAgentClosesAndNothingRunsAnyMore() {
    long pathway = worksForAYear();
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
    assertThat(stage.form(Stage.AGENT, pathway, DECIDE))
        .containsEntry("lastContact", "Contact à 12 mois : Elle est en emploi")
        .extractingByKey("lasting")
        .asString()
        .startsWith("Le repère est atteint. Repère : 12 mois (source : Fil rouge, repère");
    stage.submit(
        Stage.AGENT, pathway, DECIDE, Map.of("decision", "LASTING", "nextStep", "Peut revenir"));
    assertThat(after.row(pathway)).containsEntry("closing_reason", "LASTING");
    assertThat(after.running(pathway)).isZero();
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo(
            "Dossier fermé — l'emploi, les études ou la mesure durent. Suite : Peut revenir");
  }

  private long worksForAYear() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    for (var day : java.util.List.of(MONTH_1, MONTH_3, MONTH_6, MONTH_12)) {
      after.dayComes(pathway, day);
      after.stillWorks(staff, pathway);
    }
    return pathway;
  }

  @Test
  void theFollowingMayGoOnToADateAgreedOn() {
    long pathway = worksForAYear();
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    DECIDE,
                    Map.of("decision", "GOES_ON", "nextContactOn", "2029-02-02")))
        .hasMessageContaining("dans les 12 prochains mois");
    stage.submit(
        Stage.AGENT, pathway, DECIDE, Map.of("decision", "GOES_ON", "nextContactOn", "2028-05-02"));
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(after.planned(pathway)).containsExactly(LocalDate.of(2028, 5, 2));
    after.dayComes(pathway, LocalDate.of(2028, 5, 2));
    assertThat(stage.form(staff, pathway, CONTACT))
        .containsEntry("contact", "Contact prévu le 2 mai 2028");
    after.stillWorks(staff, pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
  }

  @Test
  void whatDoesNotLastYetIsClosedOnlyWithAReasonOrGoesOn() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    stage.submit(staff, pathway, CONTACT, found("NO_MORE", MONTH_1, null));
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
    assertThatThrownBy(
            () ->
                stage.submit(
                    Stage.AGENT,
                    pathway,
                    DECIDE,
                    Map.of("decision", "LASTING", "nextStep", "Peut revenir")))
        .hasMessageContaining("le repère n'est pas atteint");
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, DECIDE, Map.of("decision", "CLOSED")))
        .hasMessageContaining("choisissez le motif de la fermeture");
    stage.submit(
        Stage.AGENT,
        pathway,
        DECIDE,
        Map.of(
            "decision",
            "CLOSED",
            "closingReason",
            "PERSON_DECLINED",
            "nextStep",
            "Peut revenir quand elle le souhaite"));
    assertThat(after.row(pathway)).containsEntry("closing_reason", "PERSON_DECLINED");
    assertThat(after.running(pathway)).isZero();
    assertThat(after.planned(pathway)).isEmpty();
  }

  @Test
  void aContactThatDoesNotComeIsRecalledThenRelayedAndTheOfficeMakesIt() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    assertThat(stage.task(pathway, CONTACT).getDueDate().toInstant())
        .isEqualTo("2027-03-08T22:00:00Z");
    after.dayComes(pathway, LocalDate.of(2027, 3, 9));
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("Rappel : le contact prévu après le passage reste à consigner.");
    after.dayComes(pathway, LocalDate.of(2027, 3, 15));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT, MISSING);
    assertThat(stage.form(Stage.AGENT, pathway, MISSING))
        .containsEntry("askedOn", "1er mars 2027")
        .containsEntry("organism", "Organisme " + organism);
    stage.submit(Stage.AGENT, pathway, MISSING, Map.of("decision", "WAIT"));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    after.dayComes(pathway, LocalDate.of(2027, 3, 22));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT, MISSING);
    stage.submit(
        Stage.AGENT, pathway, MISSING, Map.of("decision", "OFFICE", "reason", "congé-de-l-équipe"));
    assertThat(stage.openTasks(pathway)).containsExactly(CONTACT);
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("office-rouyn-noranda");
    after.stillWorks(Stage.AGENT, pathway);
    after.dayComes(pathway, MONTH_3);
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .as("the mandate goes on")
        .containsExactly("organism-" + organism.toLowerCase());
  }

  @Test
  void whoIsNotReachedIsTriedAgainByTheOfficeThenDecidedOn() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    var tooFar = found("NOT_REACHED", MONTH_1, null);
    tooFar.put("nextTryOn", MONTH_1.plusDays(40).toString());
    assertThatThrownBy(() -> stage.submit(staff, pathway, CONTACT, tooFar))
        .hasMessageContaining("30 jours au plus");
    after.misses(staff, pathway);
    after.dayComes(pathway, MONTH_1.plusDays(7));
    after.misses(staff, pathway);
    after.dayComes(pathway, MONTH_1.plusDays(14));
    assertThat(after.groups(tasks, stage.task(pathway, CONTACT).getId()))
        .containsExactly("office-rouyn-noranda");
    after.misses(Stage.AGENT, pathway);
    assertThat(stage.openTasks(pathway)).containsExactly(DECIDE);
    assertThat(stage.timeline(pathway)).last().asString().contains("après plusieurs essais");
    stage.submit(
        Stage.AGENT, pathway, DECIDE, Map.of("decision", "GOES_ON", "nextContactOn", "2027-04-01"));
    assertThat(after.planned(pathway)).startsWith(LocalDate.of(2027, 4, 1));
  }

  @Test
  void whoGoesFromWorkToStudiesIsNoLongerWhereTheyWorked() {
    long pathway = after.followed("EMPLOYMENT", START, organism);
    after.dayComes(pathway, MONTH_1);
    stage.submit(staff, pathway, CONTACT, found("STUDYING", MONTH_1, MONTH_1));
    after.dayComes(pathway, MONTH_3);
    assertThat(stage.form(staff, pathway, CONTACT)).containsEntry("place", "non précisé");
  }
}
