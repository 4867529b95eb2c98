package org.filrouge.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.dossier.DossierView;
import org.filrouge.dossier.Dossiers;
import org.filrouge.dossier.Section;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may call a case study, and who reads what of it (R129-131, R140-141). */
@FilRougeTest
class CaseStudyReadersTest {

  private static final String RECORD = "userTask_recordCaseStudy";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired StartCaseStudy form;
  @Autowired Dossiers dossiers;
  @Autowired HistoryService history;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  private CaseStudyScene scene;
  private long pathway;

  @BeforeEach
  void someoneTakesPart() {
    scene = new CaseStudyScene(stage, cases, jdbc);
    pathway = scene.pathway;
  }

  @Test
  void withoutAConsentInForceTheOrganismCallsNone() {
    assertThatThrownBy(() -> scene.call(scene.staff))
        .hasMessageContaining("aucun consentement écrit");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("" + pathway).list())
        .isEmpty();
  }

  @Test
  void nobodyCallsOneAboutACaseTheyDoNotFollow() {
    var elsewhere = new Actor("x.y", List.of("agents", "office-val-d-or"));
    var otherStaff = SampleCase.staff("x", cases.anOrganism());
    for (Actor stranger : List.of(elsewhere, otherStaff)) {
      assertThatThrownBy(() -> scene.call(stranger))
          .hasMessageContaining("n'est pas parmi ceux que vous suivez");
    }
    assertThatThrownBy(() -> stage.startAs(Stage.PARTNER, "case-study", scene.calling()))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theStartFormOffersTheCasesOneFollowsNamedAsFarAsConsentGoes() {
    assertThat(form.prefill(scene.staff))
        .isEqualTo(
            Map.of(
                "files",
                List.of(
                    Map.of(
                        "label",
                        "Dossier %d (Organisme %s)".formatted(scene.file(), scene.organism),
                        "value",
                        Long.toString(scene.file())))));
    assertThat(form.prefill(Stage.AGENT).toString())
        .contains("Dossier " + scene.file() + " — " + SampleCase.LAST_NAME);
    scene.call(Stage.AGENT);
    assertThat(form.prefill(Stage.AGENT).toString())
        .as("one study at a time")
        .doesNotContain("Dossier " + scene.file());
  }

  @Test
  void anOrganismCallsOneAboutSomeoneWhoTakesPartThere() {
    scene.consented("IDENTITY,OTHER");
    scene.call(scene.staff);
    assertThat(stage.openTasks(pathway)).containsExactly(RECORD);
    assertThat(stage.form(Stage.AGENT, pathway, RECORD))
        .containsEntry("calledBy", "Organisme " + scene.organism);
    assertThat(stage.timeline(pathway).get(stage.timeline(pathway).size() - 1))
        .startsWith("Étude de cas convoquée par Organisme " + scene.organism);
  }

  @Test
  void theDossierTellsTheOfficeAndTheOrganismAsFarAsConsentGoes() {
    scene.call(Stage.AGENT);
    stage.submit(Stage.AGENT, pathway, RECORD, scene.held(null));
    assertThat(dossier(Stage.AGENT)).contains("Commencer à dix heures", "Comment soutenir");
    assertThat(dossier(scene.staff)).doesNotContain("Études de cas");
    scene.consented("IDENTITY");
    assertThat(dossier(scene.staff))
        .contains("Études de cas", "Tenue le")
        .doesNotContain("Commencer à dix heures");
    jdbc.sql("update consent set information = 'IDENTITY,OTHER' where organism_code = ?")
        .param(scene.organism)
        .update();
    assertThat(dossier(scene.staff)).contains("Commencer à dix heures");
  }

  @Test
  void nothingAPersonWroteReachesTheEngine() {
    scene.call(Stage.AGENT);
    stage.submit(Stage.AGENT, pathway, RECORD, scene.held(cases.today().plusDays(3)));
    assertThat(
            history.createHistoricVariableInstanceQuery().list().stream()
                .map(variable -> String.valueOf(variable.getValue())))
        .noneMatch(value -> value.contains("dix heures") || value.contains("matins"));
  }

  private String dossier(Actor reader) {
    DossierView view = dossiers.of(pathway, reader).orElseThrow();
    return view.sections().stream()
        .map(section -> section.title() + facts(section))
        .reduce("", String::concat);
  }

  private static String facts(Section section) {
    return section.facts().stream()
        .map(fact -> "\n" + fact.label() + " : " + fact.value())
        .reduce("", String::concat);
  }
}
