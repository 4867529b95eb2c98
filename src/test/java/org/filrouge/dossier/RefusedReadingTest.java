package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks for a dossier that is not theirs sees nothing of it, and leaves a trace. */
@FilRougeTest
class RefusedReadingTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;

  private long pathway;

  @BeforeEach
  void someoneReferred() {
    pathway = cases.referred();
  }

  @Test
  void administratorsAnalystsAndOtherOfficesReadNothingAndWhatTheyAskedForIsLogged() {
    var strangers =
        List.of(
            new Actor("admin.demo", List.of("camunda-admin")),
            new Actor("admin.agent", List.of("camunda-admin", "agents", "office-rouyn-noranda")),
            new Actor("anais.fortin", List.of("analysts")),
            new Actor("ailleurs", List.of("agents", "office-ailleurs")),
            new Actor("chef.ailleurs", List.of("managers", "managers-ailleurs")),
            new Actor("personne", List.of()));
    for (Actor stranger : strangers) {
      assertThat(dossiers.of(pathway, stranger)).isEmpty();
    }
    assertThat(logged())
        .containsExactlyElementsOf(
            strangers.stream().map(who -> who.user() + " DOSSIER_REFUSED").toList());
  }

  @Test
  void aTaskOutOfReachOpensNoDossierAndTheRefusalIsLogged() {
    stage.start("placement", pathway);
    String task = stage.task(pathway, "userTask_proposeOrganism").getId();
    var elsewhere = new Actor("ailleurs", List.of("agents", "office-ailleurs"));
    assertThat(stage.as(elsewhere, () -> dossiers.forTask(task))).isEmpty();
    assertThat(stage.as(elsewhere, () -> dossiers.forTask("inconnue"))).isEmpty();
    assertThat(logged()).containsExactly("ailleurs DOSSIER_REFUSED");
  }

  @Test
  void theTitleTiesTheFileToThePathwayThatCockpitKnows() {
    assertThat(dossiers.of(pathway, Stage.MANAGER).orElseThrow().title())
        .isEqualTo("Dossier %d · parcours %d".formatted(cases.fileOf(pathway), pathway));
  }

  private List<String> logged() {
    return jdbc.sql("select actor, what from access_log where pathway_id = ? order by id")
        .param(pathway)
        .query((rs, n) -> rs.getString(1) + " " + rs.getString(2))
        .list();
  }
}
