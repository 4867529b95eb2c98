package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each reason asks for and proposes, line by line (R87-94). */
@FilRougeTest
class EndEffectTableTest {

  @Autowired DecisionService decisions;

  private EndEffect of(EndReason reason) {
    return EndProposal.of(
        decisions
            .evaluateDecisionTableByKey(
                "end-effect", Map.of("findings", Map.of("reason", reason.name())))
            .getResultList());
  }

  @ParameterizedTest
  @CsvSource({
    "READY_FOR_MEASURE, true, RELEASED, LAST_DAY, TRANSITION",
    "EMPLOYMENT, true, RELEASED, LAST_DAY, FOLLOW_UP",
    "STUDIES, true, RELEASED, LAST_DAY, FOLLOW_UP",
    "OTHER_SERVICE, true, RELEASED, LAST_DAY, CLOSED",
    "MOVED, true, RELEASED, LAST_DAY, CLOSED",
    "HEALTH, true, SUSPENSION_FIRST, MONTH_END, CLOSED",
    "STOPPED_BY_PERSON, true, RELEASED, LAST_DAY, CLOSED",
    "DECEASED, false, RELEASED, MONTH_END, CLOSED",
    "LOST_FROM_SIGHT, false, SUSPENSION_FIRST, LAST_DAY, CLOSED",
    "OTHER, true, RELEASED, LAST_DAY, CLOSED"
  })
  void eachReasonHasItsEffects(
      EndReason reason, boolean report, PlaceEffect place, PaymentEffect payments, AfterEnd next) {
    var effect = of(reason);
    assertThat(effect.report()).isEqualTo(report);
    assertThat(effect.place()).isEqualTo(place);
    assertThat(effect.payments()).isEqualTo(payments);
    assertThat(effect.next()).isEqualTo(next);
    assertThat(effect.reason()).isNotBlank();
    assertThat(effect.rule()).startsWith("R");
  }

  @ParameterizedTest
  @EnumSource(EndReason.class)
  void onlyADeathAsksNothingOfAnyone(EndReason reason) {
    boolean death = reason == EndReason.DECEASED;
    assertThat(of(reason).quiet()).isEqualTo(death);
    assertThat(of(reason).letters()).isEqualTo(!death);
  }

  @Test
  void paymentsGoOnUntilTheLastDayOrTheEndOfItsMonth() {
    var day = LocalDate.of(2028, 2, 10);
    assertThat(PaymentEffect.LAST_DAY.until(day)).isEqualTo(day);
    assertThat(PaymentEffect.MONTH_END.until(day)).isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
