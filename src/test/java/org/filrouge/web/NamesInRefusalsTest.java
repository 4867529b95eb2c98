package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A refusal names the colleague who holds a task, as its card does. */
@FilRougeTest
@Import(Town.class)
class NamesInRefusalsTest {

  @Autowired Town town;
  @Autowired TaskService tasks;
  @Autowired IdentityService identities;
  @LocalServerPort int port;

  private String task;

  @BeforeEach
  void aColleagueHoldsATask() {
    town.settled();
    named("Antoine", "Gagnon");
    task = town.taskOfTheOffice();
    tasks.setAssignee(task, Town.COLLEAGUE);
  }

  @AfterEach
  void namedAgain() {
    named("Prénom", "Nom");
  }

  private void named(String first, String last) {
    var colleague = identities.createUserQuery().userId(Town.COLLEAGUE).singleResult();
    colleague.setFirstName(first);
    colleague.setLastName(last);
    identities.saveUser(colleague);
  }

  private Caller.Answer asked(String what, String body) {
    return Caller.named(port, Town.AGENT).post("/engine-rest/task/" + task + what, body);
  }

  private Caller.Answer claimed() {
    return asked("/claim", "{\"userId\":\"" + Town.AGENT + "\"}");
  }

  @Test
  void whoeverTakesATaskThatIsTakenReadsWhoHoldsIt() {
    var answer = claimed();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("message").asText())
        .isEqualTo("Cette tâche est déjà prise en charge par Antoine Gagnon.");
  }

  @Test
  void whoeverCompletesIt() {
    for (String way : new String[] {"/complete", "/submit-form"}) {
      var answer = asked(way, "{\"variables\":{}}");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().path("message").asText())
          .startsWith("Cette tâche est prise en charge par Antoine Gagnon. Demandez-lui");
    }
  }

  @Test
  void anAccountWithoutANameIsCalledByItsLogin() {
    named(null, null);
    assertThat(claimed().json().path("message").asText()).endsWith(Town.COLLEAGUE + ".");
  }
}
