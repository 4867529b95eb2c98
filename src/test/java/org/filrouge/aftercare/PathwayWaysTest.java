package org.filrouge.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.aftercare.Afterward.START;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way of a pathway to what comes after it: a file that stays open is never left alone. */
@FilRougeTest
@Import(Afterward.class)
class PathwayWaysTest {

  @Autowired Afterward after;
  @Autowired Stage stage;
  @Autowired RuntimeService runtime;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  private void goesOnFrom(String element, long pathway) {
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(pathway))
        .startBeforeActivity(element)
        .execute();
  }

  @Test
  void whatBeganAtTheEndOfATransitionIsFollowed() {
    long pathway = after.begins("MEASURE", START, null);
    goesOnFrom("gateway_measure", pathway);
    assertThat(after.planned(pathway)).hasSize(4);
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Suivi après le passage : En mesure d'emploi depuis le 1er février 2027.")
        .endsWith("Le bureau fait le suivi.");
  }

  @Test
  void workThatEndedAParticipationIsFollowedUnderTheMandateThatWasKept() {
    Afterward.itIs(START);
    String organism = after.cases.anOrganism();
    long pathway = after.cases.referred();
    ended(pathway, "EMPLOYMENT", organism, true);
    goesOnFrom("gateway_transition", pathway);
    assertThat(after.planned(pathway)).first().isEqualTo(LocalDate.of(2027, 2, 26));
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .contains("En emploi depuis le 26 janvier 2027")
        .endsWith("Organisme %s garde l'accompagnement.".formatted(organism));
  }

  @Test
  void studiesWithoutMandateAreFollowedByTheOffice() {
    Afterward.itIs(START);
    long pathway = after.cases.referred();
    ended(pathway, "STUDIES", after.cases.anOrganism(), false);
    goesOnFrom("gateway_transition", pathway);
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .contains("Aux études depuis le 26 janvier 2027")
        .endsWith("Le bureau fait le suivi.");
  }

  private void ended(long pathway, String reason, String organism, boolean mandate) {
    after
        .jdbc
        .sql(
            "insert into participation_end (pathway_id, source, asked_at, asked_by, reason,"
                + " organism_code, decision, decided_at, decided_by, next_decided, last_day,"
                + " mandate_accepted) values (?, 'REVIEW', current_timestamp, 'agathe.roy', ?, ?,"
                + " 'END', current_timestamp, 'agathe.roy', 'FOLLOW_UP', ?, ?)")
        .params(pathway, reason, organism, LocalDate.of(2027, 1, 26), mandate)
        .update();
  }

  @Test
  void aStartToldLateIsStillFollowed() {
    long pathway = after.begins("STUDIES", START, null);
    Afterward.itIs(START.plusMonths(4));
    goesOnFrom("callActivity_followThrough", pathway);
    assertThat(after.planned(pathway))
        .containsExactlyElementsOf(List.of(LocalDate.of(2027, 8, 2), LocalDate.of(2028, 2, 1)));
  }
}
