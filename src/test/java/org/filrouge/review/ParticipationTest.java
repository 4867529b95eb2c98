package org.filrouge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first day, review after review, until a person ends the participation. */
@FilRougeTest
@Import(Participant.class)
class ParticipationTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2028, 2, 29);
  private static final LocalDate LAST_DAY = LocalDate.of(2029, 2, 28);

  @Autowired Stage stage;
  @Autowired Participant someone;
  @Autowired TheEnd end;
  @Autowired Pathways pathways;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  /** When the participation and its review are to wake up; the plan has timers of its own. */
  private List<Instant> timers(long pathway) {
    return Stream.of("participation", "yearly-review")
        .flatMap(process -> instances(pathway, process).stream())
        .flatMap(i -> management.createJobQuery().processInstanceId(i.getId()).list().stream())
        .map(Job::getDuedate)
        .map(Date::toInstant)
        .sorted()
        .toList();
  }

  private List<ProcessInstance> instances(long pathway, String process) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .processDefinitionKey(process)
        .list();
  }

  private long running(long pathway) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Long.toString(pathway))
        .count();
  }

  @Test
  void thePreparationOpensFortyFiveDaysBeforeThePlannedDayAndNotASecondSooner() {
    long pathway = someone.since(FIRST_DAY);
    var planned = someone.of(pathway).plannedReviewOn();
    assertThat(someone.of(pathway).nextReviewOn()).isEqualTo(LAST_DAY);
    assertThat(planned).isBetween(LAST_DAY.minusDays(42), LAST_DAY.minusDays(14));
    var opens = ReviewDates.preparationOpens(planned);
    assertThat(timers(pathway)).containsExactly(opens);
    someone.itIs(opens.minusSeconds(1));
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).isEmpty();
    someone.itIs(opens.plusSeconds(1));
    stage.runDueJobs(pathway);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
  }

  @Test
  void aReviewThatGoesOnSetsTheNextOneAndTheTimerFollowsTheDossier() {
    long pathway = someone.since(FIRST_DAY);
    var planned = someone.of(pathway).plannedReviewOn();
    someone.dayComes(pathway, planned.minusDays(40));
    someone.assess(pathway, Map.of("overall", "IN_PART"));
    assertThat(stage.task(pathway, Participant.DECIDE).getDueDate().toInstant())
        .isEqualTo(ReviewDates.endOf(planned));
    someone.dayComes(pathway, planned);
    someone.decide(pathway, "CONTINUE", planned.minusDays(1));
    var next = someone.of(pathway);
    assertThat(next.nextReviewOn()).isEqualTo(planned.minusDays(1).plusYears(1));
    assertThat(timers(pathway))
        .containsExactly(ReviewDates.preparationOpens(next.plannedReviewOn()));
    assertThat(someone.tasks(pathway)).isEmpty();
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @Test
  void whateverIsDecidedTheNextReviewHasItsDate() {
    for (String decision :
        List.of("NEW_OBJECTIVES", "NEW_ACTIVITIES", "REORIENTATION", "ENDED", "TRANSITION")) {
      long pathway = someone.since(FIRST_DAY);
      int plans = instances(pathway, "plan").size();
      someone.dayComes(pathway, LAST_DAY.minusDays(30));
      someone.reviewed(pathway, decision);
      assertThat(someone.of(pathway).nextReviewOn()).isEqualTo(LAST_DAY.minusDays(30).plusYears(1));
      assertThat(timers(pathway))
          .containsExactly(ReviewDates.preparationOpens(someone.of(pathway).plannedReviewOn()));
      assertThat(plans).isEqualTo(1);
      assertThat(stage.openTasks(pathway)).contains("userTask_proposePlan");
    }
  }

  @Test
  void yearsGoByAndOnlyAPersonEndsTheParticipation() {
    long pathway = someone.since(FIRST_DAY);
    for (int year = 0; year < 5; year++) {
      var planned = someone.of(pathway).plannedReviewOn();
      someone.dayComes(pathway, planned);
      someone.reviewed(pathway, "CONTINUE");
    }
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    someone.reviewed(pathway, "ENDED");
    assertThat(someone.of(pathway).active()).isTrue();
    var staff = end.follower(pathway);
    end.played(pathway, "CLOSED");
    assertThat(someone.tasks(pathway)).isEmpty();
    assertThat(stage.openTasks(pathway)).containsExactly(TheEnd.READ);
    end.read(staff, pathway);
    assertThat(running(pathway)).isZero();
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(placesReleased(pathway)).isEqualTo(1);
    assertThat(stage.timeline(pathway))
        .contains(
            "Dossier fermé — la participation est terminée."
                + " Suite : Rencontre au service d'aide à l'emploi");
  }

  private int placesReleased(long pathway) {
    return jdbc.sql(
            "select count(*) from placement where pathway_id = ? and released_at is not null"
                + " and active_pathway is null")
        .param(pathway)
        .query(Integer.class)
        .single();
  }

  @Test
  void aPassageDecidedInReviewKeepsItsDateUntilTheAgentEndsTheParticipation() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, LAST_DAY.minusDays(30));
    someone.reviewed(pathway, "TRANSITION");
    assertThat(someone.of(pathway).active()).isTrue();
    assertThat(timers(pathway))
        .containsExactly(ReviewDates.preparationOpens(someone.of(pathway).plannedReviewOn()));
    var staff = end.follower(pathway);
    end.played(pathway, "TRANSITION");
    end.read(staff, pathway);
    assertThat(someone.of(pathway).active()).isFalse();
    assertThat(pathways.get(pathway).open()).isTrue();
    assertThat(running(pathway)).isZero();
    assertThat(placesReleased(pathway)).isEqualTo(1);
  }

  @Test
  void aMissedReviewStaysOpenAndNothingEndsByItself() {
    long pathway = someone.since(FIRST_DAY);
    for (int month = 1; month < 40; month++) {
      someone.dayComes(pathway, FIRST_DAY.plusMonths(month));
    }
    assertThat(someone.tasks(pathway))
        .containsExactly(Participant.ASSESS, Participant.LATE, Participant.RESOLVE);
    assertThat(pathways.get(pathway).open()).isTrue();
    assertThat(someone.of(pathway).active()).isTrue();
  }

  @Test
  void aReviewAskedForEarlyIsHeldAndTheNextFollowsFromIt() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, FIRST_DAY.plusMonths(4));
    someone.asksEarly(someone.staffOf(pathway), pathway);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
    assertThat(timers(pathway)).hasSize(3);
    someone.reviewed(pathway, "CONTINUE");
    assertThat(someone.of(pathway).nextReviewOn()).isEqualTo(FIRST_DAY.plusMonths(4).plusYears(1));
    assertThat(timers(pathway))
        .containsExactly(ReviewDates.preparationOpens(someone.of(pathway).plannedReviewOn()));
    assertThat(instances(pathway, "participation")).hasSize(1);
  }

  @Test
  void anEarlyReviewMayEndTheParticipationAsAnyOther() {
    long pathway = someone.since(FIRST_DAY);
    someone.dayComes(pathway, FIRST_DAY.plusMonths(4));
    someone.asksEarly(Stage.AGENT, pathway);
    someone.reviewed(pathway, "ENDED");
    var staff = end.follower(pathway);
    end.played(pathway, "CLOSED");
    end.read(staff, pathway);
    assertThat(running(pathway)).isZero();
    assertThat(pathways.get(pathway).open()).isFalse();
  }

  @Test
  void anEarlyReviewStillOpenWhenItsTimeComesIsTheOnlyOne() {
    long pathway = someone.since(FIRST_DAY);
    var planned = someone.of(pathway).plannedReviewOn();
    someone.dayComes(pathway, planned.minusDays(50));
    someone.asksEarly(Stage.AGENT, pathway);
    someone.dayComes(pathway, planned);
    assertThat(someone.tasks(pathway)).containsOnlyOnce(Participant.ASSESS);
    assertThat(reviews(pathway)).isEqualTo(1);
    someone.reviewed(pathway, "CONTINUE");
    someone.dayComes(pathway, planned.plusDays(60));
    assertThat(someone.tasks(pathway)).isEmpty();
    assertThat(reviews(pathway)).isEqualTo(1);
  }

  /** However a review came to be open, the loop does not open another, and loses nothing. */
  @Test
  void theLoopWaitsAsLongAsAnotherReviewIsOpen() {
    long pathway = someone.since(FIRST_DAY);
    var planned = someone.of(pathway).plannedReviewOn();
    stage.start("yearly-review", pathway);
    someone.dayComes(pathway, planned.minusDays(45));
    someone.dayComes(pathway, planned.minusDays(40));
    assertThat(reviews(pathway)).isEqualTo(1);
    assertThat(someone.tasks(pathway)).containsExactly(Participant.ASSESS);
    someone.reviewed(pathway, "CONTINUE");
    someone.dayComes(pathway, planned);
    assertThat(timers(pathway))
        .containsExactly(ReviewDates.preparationOpens(someone.of(pathway).plannedReviewOn()));
    someone.dayComes(pathway, someone.of(pathway).plannedReviewOn());
    assertThat(someone.tasks(pathway)).contains(Participant.ASSESS);
    assertThat(reviews(pathway)).isEqualTo(2);
  }

  private int reviews(long pathway) {
    return jdbc.sql("select count(*) from review where pathway_id = ?")
        .param(pathway)
        .query(Integer.class)
        .single();
  }

  @Test
  void aSecondRequestIsRefusedWithAClearSentence() {
    long pathway = someone.since(FIRST_DAY);
    someone.asksEarly(Stage.AGENT, pathway);
    assertThatThrownBy(() -> someone.asksEarly(someone.staffOf(pathway), pathway))
        .hasMessageContaining("une révision est déjà ouverte pour ce dossier");
    assertThat(reviews(pathway)).isEqualTo(1);
  }

  @Test
  void aRequestForAParticipationThatIsOverOrOfOthersIsRefused() {
    long pathway = someone.since(FIRST_DAY);
    assertThatThrownBy(() -> someone.asksEarly(Stage.staffOf("AILLEURS"), pathway))
        .hasMessageContaining("aucune participation en cours ne correspond chez vous");
    someone.dayComes(pathway, LAST_DAY.minusDays(30));
    someone.reviewed(pathway, "ENDED");
    end.played(pathway, "CLOSED");
    assertThatThrownBy(() -> someone.asksEarly(Stage.AGENT, pathway))
        .hasMessageContaining("elle est terminée ou suivie ailleurs");
  }
}
