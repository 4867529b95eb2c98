package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A manager loads a directory: all of it or nothing, and every bad line is named (R116). */
@FilRougeTest
class DirectoryLoadTest {

  private static final Actor MANAGER =
      new Actor("mona.cote", List.of("managers", "managers-val-dor"));

  @Autowired Stage stage;
  @Autowired JdbcClient jdbc;
  @Autowired Organisms organisms;
  @Autowired IdentityService identities;
  @Autowired HistoryService history;
  @Autowired FormService forms;
  @Autowired RepositoryService repository;

  @BeforeEach
  void anOfficeWithoutDirectory() {
    jdbc.sql("delete from placement where organism_code like 'VD-%'").update();
    jdbc.sql("delete from organism where office = 'val-dor'").update();
    if (jdbc.sql("select count(*) from office where code = 'val-dor'").query(Integer.class).single()
        == 0) {
      jdbc.sql(
              "insert into office (code, name, intake_agent) values ('val-dor', 'Bureau de Val-d''Or', 'agathe.roy')")
          .update();
    }
  }

  @Test
  void theShippedDirectoryIsInForceFromTheFirstStart() {
    var shipped = organisms.find("VISION-TRAVAIL").orElseThrow();
    assertThat(shipped.placesGranted()).isEqualTo(10);
    assertThat(shipped.serves("rouyn noranda")).isTrue();
    assertThat(identities.createGroupQuery().groupId("organism-vision-travail").singleResult())
        .extracting(org.camunda.bpm.engine.identity.Group::getName)
        .isEqualTo("Vision-Travail Abitibi-Témiscamingue");
  }

  @Test
  void aManagerLoadsTheDirectoryAndTheGroupsOfTheOrganismsExist() {
    var instance = load(line("VD-UN", 3) + line("VD-DEUX", 5));
    assertThat(organisms.inOffice("val-dor"))
        .extracting(Organism::code)
        .containsExactlyInAnyOrder("VD-UN", "VD-DEUX");
    assertThat(identities.createGroupQuery().groupId("organism-vd-un").count()).isEqualTo(1);
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).count())
        .isZero();
  }

  @Test
  void aBadLineIsNamedAndNothingIsLoaded() {
    assertThatThrownBy(
            () -> load(line("VD-UN", 3) + line("VD-DEUX", 5).replace(";oui;", ";peut-être;")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("rien n'a été chargé")
        .hasMessageContaining("Ligne 3, colonne sans_but_lucratif");
    assertThat(organisms.inOffice("val-dor")).isEmpty();
  }

  @Test
  void whatToDoIsSaidOnceHoweverManyLinesAreWrong() {
    String bad = line("VD-UN", 3).replace(";oui;", ";si;");
    assertThatThrownBy(() -> load(bad + bad.replace("UN", "DEUX")))
        .hasMessageContaining("Ligne 2, colonne")
        .hasMessageContaining("Ligne 3, colonne")
        .extracting(Throwable::getMessage)
        .asString()
        .containsOnlyOnce("recommencez");
  }

  @Test
  void aTablePastedFromASpreadsheetIsLoaded() {
    String table = (DirectoryCsvTest.HEADER + line("VD-UN", 3)).replace(';', '\t');
    stage.startAs(MANAGER, "directory-load", Map.of("csv", table));
    assertThat(organisms.inOffice("val-dor")).extracting(Organism::code).containsExactly("VD-UN");
  }

  @Test
  void lostAccentsAreToldWithTheirLineEvenWhenTheyLeaveAnInvisibleCharacter() {
    assertThatThrownBy(() -> load(line("VD-UN", 3).replace("Organisme", "Ã\u0089veil")))
        .hasMessageContaining("Les accents du fichier sont illisibles à partir de la ligne 2");
  }

  @Test
  void aManagerOfSeveralOfficesChoosesWhoseDirectoryIsReplaced() {
    var both =
        new Actor("mona.cote", List.of("managers", "managers-rouyn-noranda", "managers-val-dor"));
    String csv = DirectoryCsvTest.HEADER + line("VD-UN", 3);
    assertThatThrownBy(() -> stage.startAs(both, "directory-load", Map.of("csv", csv)))
        .hasMessageContaining("« Bureau » : vous répondez de plusieurs bureaux");
    stage.startAs(both, "directory-load", Map.of("office", "val-dor", "csv", csv));
    assertThat(organisms.inOffice("val-dor")).extracting(Organism::code).containsExactly("VD-UN");
    assertThat(organisms.inOffice("rouyn-noranda")).isNotEmpty();
  }

  @Test
  void nobodyReplacesTheDirectoryOfAnOfficeTheyDoNotManage() {
    String csv = DirectoryCsvTest.HEADER + line("VD-UN", 3);
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.MANAGER, "directory-load", Map.of("office", "val-dor", "csv", csv)))
        .hasMessageContaining("ne fait pas partie des bureaux dont vous répondez");
    assertThat(organisms.inOffice("val-dor")).isEmpty();
  }

  @Test
  void theStartFormOffersTheOfficesOfTheManager() {
    assertThat(startForm(MANAGER))
        .contains("Bureau de Val-d'Or", "\"defaultValue\":\"val-dor\"")
        .doesNotContain("rouyn-noranda");
  }

  @Test
  void atMostFiftyReasonsAreShownAndTheOthersAreCounted() {
    String bad =
        IntStream.range(0, 53)
            .mapToObj(n -> line("VD-" + n, 1).replace(";oui;", ";peut-être;"))
            .collect(Collectors.joining());
    assertThatThrownBy(() -> load(bad)).hasMessageContaining("… et 3 autres.");
  }

  @Test
  void anOrganismAbsentFromTheNewFileEndsYesterdayAndIsNotErased() {
    load(line("VD-UN", 3) + line("VD-DEUX", 5));
    load(line("VD-UN", 4));
    var today = LocalDate.now(org.filrouge.calendar.WorkingDays.QUEBEC);
    assertThat(organisms.find("VD-DEUX").orElseThrow().agreementHoldsOn(today)).isFalse();
    assertThat(organisms.find("VD-UN").orElseThrow().placesGranted()).isEqualTo(4);
  }

  @Test
  void placesGrantedNeverFallBelowThoseTaken() {
    load(line("VD-UN", 3));
    take("VD-UN");
    take("VD-UN");
    assertThatThrownBy(() -> load(line("VD-UN", 1)))
        .hasMessageContaining("Organisme VD-UN : 2 places sont réservées ou occupées");
    assertThat(organisms.find("VD-UN").orElseThrow().placesGranted()).isEqualTo(3);
    load(line("VD-UN", 2));
  }

  @Test
  void theOrganismOfAnotherOfficeIsOutOfReach() {
    assertThatThrownBy(() -> load(line("VISION-TRAVAIL", 1)))
        .hasMessageContaining("un organisme chargé ailleurs");
    assertThat(organisms.find("VISION-TRAVAIL").orElseThrow().office()).isEqualTo("rouyn-noranda");
  }

  @Test
  void onlyAManagerLoadsADirectory() {
    assertThatThrownBy(
            () ->
                stage.startAs(
                    Stage.AGENT, "directory-load", Map.of("csv", DirectoryCsvTest.HEADER)))
        .isInstanceOf(AuthorizationException.class);
  }

  private String load(String lines) {
    return stage
        .startAs(MANAGER, "directory-load", Map.of("csv", DirectoryCsvTest.HEADER + lines))
        .getId();
  }

  private String startForm(Actor actor) {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("directory-load")
            .latestVersion()
            .singleResult();
    return stage.as(
        actor,
        () -> {
          try (var form = forms.getDeployedStartForm(definition.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }

  private static String line(String code, int places) {
    return "%s;Organisme %s;;oui;Val-d'Or;;budget;;%d;2026-04-01;\n".formatted(code, code, places);
  }

  private void take(String organism) {
    long pathway = stage.aPathway();
    jdbc.sql(
            "insert into placement (pathway_id, organism_code, offered_at, offered_by, reason,"
                + " active_pathway) values (?, ?, current_timestamp, 'essai', 'essai', ?)")
        .params(pathway, organism, pathway)
        .update();
  }
}
