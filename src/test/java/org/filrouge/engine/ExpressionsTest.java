package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expression may reach, in a model and in a search. */
@FilRougeTest
class ExpressionsTest {

  private static final VariableScope A_START = StartProcessVariableScope.getSharedInstance();

  @Autowired ProcessEngineConfigurationImpl engine;

  @Test
  void aModelCallsTheServicesOfTheProgram() {
    assertThat(value("${deadline.inWorkingDays(5)}", A_START)).isInstanceOf(java.util.Date.class);
  }

  @Test
  void aModelReadsTheKeyOfItsPathwayAndItsCodes() {
    var execution = new ExecutionEntity();
    execution.setProcessInstance(execution);
    execution.setBusinessKey("5001");
    assertThat(value("#{execution.processBusinessKey}", execution)).isEqualTo("5001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${dataSource}",
        "${environment}",
        "${processEngine}",
        "${identityService.newUser('x')}",
        "${jdbcClient.sql('select 1')}",
        "${deadline.class}",
        "${deadline.getClass()}",
        "${deadline.class.classLoader}",
        "${deadline.getClass().forName('java.lang.Runtime').getMethod('getRuntime')}",
        "${''.class}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${'x'.concat('y')}",
        "${execution.processEngineServices.identityService}",
        "${execution.getProcessEngineServices()}",
        "${execution.setVariable('x', 'y')}",
        "${deadline.wait()}",
        "${deadline.notifyAll()}",
        "${T(java.lang.Runtime).getRuntime()}",
        "${systemProperties}"
      })
  void aModelReachesNothingElse(String expression) {
    var execution = new ExecutionEntity();
    for (var scope : new VariableScope[] {A_START, execution}) {
      assertThatThrownBy(() -> value(expression, scope))
          .isInstanceOfAny(ProcessEngineException.class, ELException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${currentUser()}",
        "${currentUserGroups()}",
        "${now()}",
        "${dateTime()}",
        "${dateTime().plusDays(3)}",
        "${ dateTime().minusMonths(1).plusHours(2) }"
      })
  void aSearchMayNameTheCallerAndTheDay(String expression) {
    value(expression, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${deadline.inWorkingDays(5)}",
        "${dateTime().toString()}",
        "${currentUser()} ",
        "x",
        "${currentUser()}${currentUser()}",
        "${dateTime().plusDays(deadline.inWorkingDays(1))}"
      })
  void aSearchMayNotSayAnythingElse(String expression) {
    assertThatThrownBy(() -> value(expression, null))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("n'est pas permise");
  }

  private Object value(String expression, VariableScope scope) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            context -> engine.getExpressionManager().createExpression(expression).getValue(scope));
  }
}
