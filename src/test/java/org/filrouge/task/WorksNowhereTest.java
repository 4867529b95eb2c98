package org.filrouge.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever administers accounts and works for no office reads why no form is for them. */
@FilRougeTest
class WorksNowhereTest {

  private static final Actor ADMINISTRATOR = new Actor("admin", List.of("camunda-admin"));

  @Autowired Stage stage;
  @Autowired ProcessEngine engine;

  @Test
  void noStartFormOpensForAnAccountThatBelongsNowhere() {
    var startable =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .latestVersion()
            .startableInTasklist()
            .list();
    assertThat(startable).hasSizeGreaterThan(20);
    for (var definition : startable) {
      assertThatThrownBy(
              () ->
                  stage.as(
                      ADMINISTRATOR,
                      () -> engine.getFormService().getDeployedStartForm(definition.getId())))
          .as(definition.getKey())
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("rattaché à aucun bureau");
    }
  }
}
