package org.filrouge.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Notes: who writes, who reads, and who does not (R129-135). */
@FilRougeTest
@Import(Months.class)
class NotesTest {

  @Autowired Months months;
  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired FormService forms;
  @Autowired RepositoryService models;

  private String organism;
  private long pathway;
  private Actor staff;

  @BeforeEach
  void someoneTakesPart() {
    organism = cases.anOrganism();
    staff = Stage.staffOf(organism);
    pathway = months.participant(organism);
  }

  private void writes(Actor author, String visibility, String words) {
    stage.startAs(
        author,
        "note",
        Map.of(
            "caseFile",
            Long.toString(cases.fileOf(pathway)),
            "visibility",
            visibility,
            "words",
            words));
  }

  private String read(Actor reader) {
    return dossiers.of(pathway, reader).map(Object::toString).orElse("");
  }

  @Test
  void aSharedNoteIsReadOnBothSidesWithItsAuthorAndItsDay() {
    writes(Stage.AGENT, "SHARED", "mot-du-bureau");
    writes(staff, "SHARED", "mot-de-l-organisme");
    for (Actor reader : List.of(Stage.AGENT, staff)) {
      assertThat(read(reader))
          .contains("mot-du-bureau", "mot-de-l-organisme", "Organisme " + organism)
          .contains("(bureau)");
    }
    assertThat(stage.timeline(pathway)).last().isEqualTo("Note partagée versée au dossier.");
  }

  @Test
  void aPrivateNoteStaysWithTheOrganisationOfItsAuthor() {
    writes(Stage.AGENT, "PRIVATE", "pour-le-bureau");
    writes(staff, "PRIVATE", "pour-l-organisme");
    assertThat(read(Stage.AGENT)).contains("pour-le-bureau").doesNotContain("pour-l-organisme");
    assertThat(read(Stage.MANAGER)).contains("pour-le-bureau").doesNotContain("pour-l-organisme");
    assertThat(read(staff)).contains("pour-l-organisme").doesNotContain("pour-le-bureau");
    assertThat(stage.timeline(pathway)).noneMatch(line -> line.startsWith("Note"));
  }

  @Test
  void theNextOrganismReadsNeitherTheFormerOnesNotesNorWhatWasMeantForIt() {
    writes(staff, "PRIVATE", "privé-d-avant");
    writes(staff, "SHARED", "partagé-d-avant");
    writes(Stage.AGENT, "SHARED", "bureau-d-avant");
    months.cases.released(pathway);
    stage.clockMoves(java.time.Duration.ofSeconds(5));
    String next = cases.anOrganism();
    cases.placed(pathway, next, true);
    months.consents(pathway, next);
    writes(Stage.AGENT, "SHARED", "bureau-d-après");
    assertThat(read(Stage.staffOf(next)))
        .contains("bureau-d-après")
        .doesNotContain("privé-d-avant", "partagé-d-avant", "bureau-d-avant");
    assertThat(read(Stage.AGENT)).contains("partagé-d-avant").doesNotContain("privé-d-avant");
    stage.clockReset();
  }

  @Test
  void withoutConsentNothingIsShared() {
    writes(Stage.AGENT, "SHARED", "mot-du-bureau");
    months.jdbc.sql("delete from consent where organism_code = ?").param(organism).update();
    assertThat(read(staff)).doesNotContain("mot-du-bureau");
    assertThatThrownBy(() -> writes(staff, "SHARED", "mot-de-l-organisme"))
        .hasMessageContaining("aucun consentement écrit en vigueur");
    writes(staff, "PRIVATE", "pour-l-organisme");
    assertThat(read(Stage.AGENT)).doesNotContain("mot-de-l-organisme", "pour-l-organisme");
  }

  @Test
  void nobodyWritesInTheFileOfOthers() {
    var elsewhere = new Actor("x", List.of("agents", "office-ailleurs"));
    for (Actor other : List.of(Stage.staffOf(cases.anOrganism()), elsewhere)) {
      assertThatThrownBy(() -> writes(other, "PRIVATE", "intrus"))
          .hasMessageContaining("aucun dossier ouvert que vous suivez");
    }
    assertThat(months.count("select count(*) from note where pathway_id = ?", pathway)).isZero();
  }

  @Test
  void aNumberThatIsNoneIsRefusedLikeOneOfOthers() {
    for (String number : List.of("999999999999999999999", "abc", "-1", "0")) {
      assertThatThrownBy(
              () ->
                  stage.startAs(
                      Stage.AGENT,
                      "note",
                      Map.of("caseFile", number, "visibility", "PRIVATE", "words", "x")))
          .hasMessageContaining("« Dossier » : aucun dossier ouvert que vous suivez");
    }
  }

  @Test
  void theFormOffersOnesOwnCasesAndNamesThemOnlyWithConsent() throws Exception {
    String file = Long.toString(cases.fileOf(pathway));
    assertThat(offered(staff)).contains(file, SampleCase.LAST_NAME);
    assertThat(offered(Stage.AGENT)).contains(file, SampleCase.LAST_NAME);
    assertThat(offered(Stage.staffOf(cases.anOrganism()))).doesNotContain(file);
    months.jdbc.sql("delete from consent where organism_code = ?").param(organism).update();
    assertThat(offered(staff)).contains(file).doesNotContain(SampleCase.LAST_NAME);
  }

  private String offered(Actor actor) throws Exception {
    var model =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey("note")
            .latestVersion()
            .singleResult();
    try (var form = stage.as(actor, () -> forms.getDeployedStartForm(model.getId()))) {
      return new String(form.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
