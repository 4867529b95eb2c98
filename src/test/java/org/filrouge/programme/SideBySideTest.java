package org.filrouge.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.support.ProAction.ADVISER;
import static org.filrouge.support.ProAction.MANAGER;
import static org.filrouge.support.ProAction.OFFICE;
import static org.filrouge.support.ProAction.someoneFrom;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.filrouge.caseload.CaseLoadView;
import org.filrouge.caseload.CaseLoads;
import org.filrouge.dossier.Dossiers;
import org.filrouge.participant.Pathways;
import org.filrouge.support.Stage;
import org.filrouge.support.TwoProgrammes;
import org.filrouge.task.Actor;
import org.filrouge.task.ProgrammeDoors;
import org.filrouge.task.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of one programme is visible from the other, in the same installation. */
@TwoProgrammes
class SideBySideTest {

  @Autowired Stage stage;
  @Autowired ProcessEngine engine;
  @Autowired Pathways pathways;
  @Autowired Dossiers dossiers;
  @Autowired CaseLoads caseLoads;
  @Autowired Programmes programmes;
  @Autowired MeetingPlaces places;
  @Autowired JdbcClient jdbc;

  private final Map<String, Object> someone = someoneFrom("Mons");

  /** The same person, as the office of Rouyn-Noranda would write them down. */
  private Map<String, Object> referred() {
    var form = new HashMap<>(someone);
    form.keySet().removeIf(key -> key.startsWith("contract") || key.equals("employer"));
    return form;
  }

  private long ofProAction() {
    return Long.parseLong(stage.startAs(ADVISER, "pro-action-entry", someone).getBusinessKey());
  }

  private long ofPaasAction() {
    return Long.parseLong(stage.startAs(Stage.AGENT, "referral", referred()).getBusinessKey());
  }

  private List<String> doorsOf(Actor who) {
    return stage.as(
        who,
        () ->
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .startablePermissionCheck()
                .unlimitedList()
                .stream()
                .map(ProcessDefinition::getKey)
                .toList());
  }

  private List<String> tasksOf(Actor who) {
    return stage.as(
        who,
        () ->
            engine.getTaskService().createTaskQuery().unlimitedList().stream()
                .map(task -> task.getName())
                .toList());
  }

  @Test
  void everyoneSeesTheDoorsOfTheirOwnProgrammeOnly() {
    assertThat(doorsOf(ADVISER))
        .contains("pro-action-entry", "reopening", "consent-recording")
        .doesNotContain("referral", "conversion", "reorientation", "early-review", "advisers-load");
    assertThat(doorsOf(Stage.AGENT))
        .contains("referral", "conversion", "reopening", "reorientation")
        .doesNotContain("pro-action-entry", "advisers-load");
    assertThat(doorsOf(Stage.PARTNER)).containsExactly("screening");
    assertThatThrownBy(() -> stage.startAs(ADVISER, "referral", referred()))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> stage.startAs(Stage.AGENT, "pro-action-entry", someone))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void noModelOfTheOtherProgrammeIsRead() {
    assertThat(modelsReadBy(ADVISER))
        .contains("pathway", "transition", "follow-through", "pro-action-entry")
        .doesNotContain("referral", "conversion", "reorientation", "early-review");
    assertThat(modelsReadBy(Stage.AGENT))
        .contains("pathway", "transition", "intake", "referral", "reorientation")
        .doesNotContain("pro-action-entry", "advisers-load");
    assertThat(modelsReadBy(Stage.PARTNER)).doesNotContain("pro-action-entry");
  }

  private List<String> modelsReadBy(Actor who) {
    return stage.as(
        who,
        () ->
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .unlimitedList()
                .stream()
                .map(ProcessDefinition::getKey)
                .toList());
  }

  @Test
  void noDoorIsGivenToEveryoneOfARoleAnyMore() {
    for (Role role : List.of(Role.AGENT, Role.ORGANISM_STAFF, Role.PARTNER)) {
      assertThat(
              engine
                  .getAuthorizationService()
                  .createAuthorizationQuery()
                  .groupIdIn(role.group())
                  .resourceType(Resources.PROCESS_DEFINITION)
                  .hasPermission(ProcessDefinitionPermissions.CREATE_INSTANCE)
                  .count())
          .as(role.group())
          .isZero();
    }
  }

  @Test
  void everyDoorOfTheProgramBelongsToAProgramme() {
    var open = programmes.doors().values().stream().flatMap(java.util.Set::stream).toList();
    var starts =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .latestVersion()
            .startableInTasklist()
            .list()
            .stream()
            .map(ProcessDefinition::getKey)
            .toList();
    assertThat(open)
        .as("every door needs a row in programme_door, or nobody may open it")
        .containsAll(starts);
  }

  @Test
  void theTasksOfOneProgrammeAreNotInTheListsOfTheOther() {
    long here = ofProAction();
    long there = ofPaasAction();
    assertThat(tasksOf(ADVISER))
        .anyMatch(name -> name.endsWith("parcours " + here))
        .noneMatch(name -> name.endsWith("parcours " + there));
    assertThat(tasksOf(Stage.AGENT))
        .anyMatch(name -> name.endsWith("parcours " + there))
        .noneMatch(name -> name.endsWith("parcours " + here));
    assertThat(tasksOf(MANAGER))
        .anyMatch(name -> name.endsWith("parcours " + here))
        .noneMatch(name -> name.endsWith("parcours " + there));
    assertThat(tasksOf(Stage.MANAGER))
        .anyMatch(name -> name.endsWith("parcours " + there))
        .noneMatch(name -> name.endsWith("parcours " + here));
  }

  private List<String> listsOf(Actor who) {
    return stage.as(
        who,
        () ->
            engine.getFilterService().createTaskFilterQuery().unlimitedList().stream()
                .map(Filter::getName)
                .toList());
  }

  @Test
  void theListsAreThoseOfWhatTheProgrammeKnows() {
    assertThat(listsOf(ADVISER))
        .containsExactlyInAnyOrder(
            "Mes tâches", "À prendre en charge", "Échéance passée", "À venir");
    assertThat(listsOf(MANAGER)).doesNotContain("Révisions à faire", "Révisions qui pressent");
    for (Actor who : List.of(Stage.AGENT, Stage.MANAGER, Stage.staffOf("crj"))) {
      assertThat(listsOf(who)).contains("Révisions à faire", "Révisions qui pressent");
    }
  }

  @Test
  void someoneFollowedByOneProgrammeIsUnknownToTheOther() {
    long there = ofPaasAction();
    long here = ofProAction();
    assertThat(pathways.get(here).matchPending()).isFalse();
    assertThat(pathways.get(here).fileNumber()).isNotEqualTo(pathways.get(there).fileNumber());
    var byNumber = new HashMap<>(someoneFrom("Mons"));
    byNumber.put("fileNumber", pathways.get(there).fileNumber());
    assertThatThrownBy(() -> stage.startAs(ADVISER, "pro-action-entry", byNumber))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("aucun dossier de votre équipe ne porte ce numéro");
  }

  @Test
  void neitherReadsTheOthersDossier() {
    long here = ofProAction();
    long there = ofPaasAction();
    assertThat(dossiers.of(here, ADVISER)).isPresent();
    assertThat(dossiers.of(here, Stage.AGENT)).isEmpty();
    assertThat(dossiers.of(there, Stage.AGENT)).isPresent();
    assertThat(dossiers.of(there, ADVISER)).isEmpty();
  }

  @Test
  void theCaseLoadOfOneKnowsNobodyOfTheOther() {
    ofPaasAction();
    ofProAction();
    var ofAdviser = caseLoads.of(ADVISER).orElseThrow();
    assertThat(ofAdviser.of()).isEqualTo(CaseLoadView.Of.CONTACTS);
    assertThat(ofAdviser.lists()).hasSize(1);
    assertThat(ofAdviser.lists().get(0).groups()).isNotEmpty();
    assertThat(ofAdviser.toString()).doesNotContain("Rouyn", "agathe.roy");
    assertThat(caseLoads.awaited(Stage.AGENT).orElseThrow().of())
        .isEqualTo(CaseLoadView.Of.REVIEWS);
    assertThat(caseLoads.of(Stage.AGENT).orElseThrow().toString())
        .doesNotContain("nathalie.lambert");
    assertThat(caseLoads.countsFor(MANAGER).orElseThrow().toString()).doesNotContain("agathe.roy");
  }

  @Test
  void meetingPlacesAreThoseOfTheProgramme() {
    var today = LocalDate.of(2026, 11, 22);
    assertThat(places.of("PRO_ACTION", "Rouyn-Noranda", today)).isEmpty();
    assertThat(places.of("PAAS_ACTION", "Mons", today)).isEmpty();
    var mons = places.of("PRO_ACTION", "Mons", today).orElseThrow();
    assertThat(mons.first()).isEqualTo("CPAS de Mons");
    assertThat(mons.following()).isEqualTo("Siège de Pro Action, Mons");
    assertThat(places.of("PRO_ACTION", "Saint-Ghislain", today).orElseThrow().first())
        .isEqualTo("Maison de l'emploi de Saint-Ghislain");
    assertThat(places.of("PRO_ACTION", "Quiévrain", today).orElseThrow().following())
        .isEqualTo("CPAS de Quiévrain");
    assertThat(places.of("PRO_ACTION", "Quévy", today)).isEmpty();
    assertThat(places.of("PRO_ACTION", "Quévy", LocalDate.of(2015, 5, 4))).isPresent();
    assertThat(places.municipalities("PRO_ACTION")).hasSize(11);
  }

  @Test
  void aFileIsReopenedAtAStageOfItsOwnProgrammeOnly() {
    assertThat(formOf(ADVISER, "reopening"))
        .contains("\"TRANSITION\"")
        .doesNotContain("\"PLACEMENT\"")
        .doesNotContain("\"INTAKE\"");
    assertThat(formOf(Stage.AGENT, "reopening")).contains("\"PLACEMENT\"", "\"INTAKE\"");
    assertThatThrownBy(() -> formOf(Stage.AGENT, "pro-action-entry"))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theProgrammesOfSomeoneComeFromTheirOfficesOrganismsAndPartners() {
    assertThat(programmes.programmesOf(List.of("agents", "office-" + OFFICE)))
        .containsExactly("PRO_ACTION");
    assertThat(programmes.programmesOf(List.of("managers-" + OFFICE)))
        .containsExactly("PRO_ACTION");
    assertThat(programmes.programmesOf(List.of("organism-crj"))).containsExactly("PAAS_ACTION");
    assertThat(programmes.programmesOf(List.of("partner-rouyn-noranda")))
        .containsExactly("PAAS_ACTION");
    assertThat(ProgrammeDoors.group(Role.AGENT, "PRO_ACTION")).isEqualTo("doors-agents-pro-action");
  }

  private String formOf(Actor who, String process) {
    var model =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    return stage.as(
        who,
        () -> {
          try (var form = engine.getFormService().getDeployedStartForm(model.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }
}
