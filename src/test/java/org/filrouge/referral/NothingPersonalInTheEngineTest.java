package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.referral.AtTheDoor.directRecruitment;
import static org.filrouge.referral.AtTheDoor.referral;
import static org.filrouge.referral.AtTheDoor.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What people write at a door and at the first meeting stays in the dossier. */
@FilRougeTest
@Import(AtTheDoor.class)
class NothingPersonalInTheEngineTest {

  private static final List<String> TABLES =
      List.of(
          "act_ru_variable",
          "act_hi_varinst",
          "act_hi_detail",
          "act_hi_dec_in",
          "act_hi_dec_out",
          "act_hi_comment",
          "act_hi_attachment");

  @Autowired Stage stage;
  @Autowired AtTheDoor door;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void aDirectRecruitmentRecognisedAndMetLeavesNoVariable() {
    var before = counts();
    var who = Stage.someone();
    stage.startAs(Stage.AGENT, "referral", referral(who));
    var values = with(directRecruitment(who), "birthDate", who.birthDate().toString());
    long pathway =
        Long.parseLong(
            stage.startAs(Stage.staffOf("CRJ"), "direct-recruitment", values).getBusinessKey());
    stage.form(Stage.AGENT, pathway, "userTask_resolveMatch");
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_resolveMatch",
        Map.of("match", "DIFFERENT", "reason", "Homonyme"));
    stage.form(Stage.AGENT, pathway, "userTask_meetPerson");
    stage.submit(
        Stage.AGENT, pathway, "userTask_meetPerson", with(referral(who), "outcome", "AGREED"));
    assertThat(counts()).isEqualTo(before);
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_assessSituation");
  }

  @Test
  void theTimelineNamesNobody() {
    var who = Stage.someone();
    long first = open("referral", referral(who));
    door.closed(first);
    long second = open("reopening", AtTheDoor.reopening(door.file(first)));
    assertThat(stage.timeline(second))
        .isNotEmpty()
        .noneMatch(line -> line.contains(who.lastName()) || line.contains("Reprendre confiance"));
  }

  private long open(String process, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(Stage.AGENT, process, values).getBusinessKey());
  }

  private Map<String, Integer> counts() {
    var counts = new HashMap<String, Integer>();
    TABLES.forEach(table -> counts.put(table, door.count(table)));
    return counts;
  }
}
