package org.filrouge.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.eligibility.Intake;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From Devenir to active measures, without a new examination (R18). */
@FilRougeTest
class ConversionStoryTest {

  @Autowired Stage stage;
  @Autowired Pathways pathways;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private final LocalDate today = LocalDate.now(WorkingDays.QUEBEC);

  @BeforeEach
  void directory() {
    int known =
        jdbc.sql("select count(*) from organism where code = 'CRJ'").query(Integer.class).single();
    if (known == 0) {
      jdbc.sql(
              "insert into organism values ('CRJ', 'rouyn-noranda', 'Centre ressources jeunesse',"
                  + " null, true, 'Rouyn-Noranda', null, 'budget', null, 4, date '2020-01-01',"
                  + " null, current_timestamp, 'essai')")
          .update();
    }
  }

  @Test
  void aParticipantOfDevenirMovesOnToActiveMeasures() {
    long pathway =
        Long.parseLong(
            stage.startAs(Stage.AGENT, "conversion", someoneInDevenir()).getBusinessKey());
    stage.submit(Stage.AGENT, pathway, "userTask_evaluateNeeds", Intake.needs());
    stage.submit(Stage.AGENT, pathway, "userTask_prepareReferral", referral());
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_decideAccompaniment");
    Toward.work(stage, pathway, today);

    assertThat(pathways.get(pathway).open()).as("followed until it lasts").isTrue();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(pathway))
                .processDefinitionKey("follow-through")
                .count())
        .isOne();
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Suivi après le passage : En emploi depuis le");
    assertThat(stage.timeline(pathway))
        .first()
        .isEqualTo("Dossier ouvert — porte d'entrée : Conversion d'une participation en cours.");
  }

  private static Map<String, Object> someoneInDevenir() {
    var who = Stage.someone();
    var values = new HashMap<String, Object>();
    values.put("lastName", who.lastName());
    values.put("firstName", who.firstName());
    values.put("birthDate", who.birthDate().toString());
    values.put("sex", "X");
    values.put("municipality", "Rouyn-Noranda");
    values.put("formerProgramme", "DEVENIR");
    values.put("organism", "CRJ");
    values.put("participatingSince", "2025-02-03");
    values.put("wish", "TOWARD_MEASURES");
    values.put("demand", "Aller vers une formation");
    values.put("agreement", true);
    return values;
  }

  private Map<String, Object> referral() {
    var values = new HashMap<String, Object>();
    for (String field :
        new String[] {
          "demand",
          "training",
          "workExperience",
          "competencies",
          "obstacles",
          "resources",
          "objectives",
          "interventionLink"
        }) {
      values.put(field, "Relu avec la personne");
    }
    values.put("plannedStart", today.toString());
    values.put("plannedEnd", today.plusMonths(6).toString());
    return values;
  }
}
