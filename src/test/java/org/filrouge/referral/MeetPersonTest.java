package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.directRecruitment;
import static org.filrouge.referral.AtTheDoor.referral;
import static org.filrouge.referral.AtTheDoor.screening;
import static org.filrouge.referral.AtTheDoor.without;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import(AtTheDoor.class)
class MeetPersonTest {

  private static final String TASK = "userTask_meetPerson";
  private static final Actor COLLEAGUE =
      new Actor("antoine.gagnon", List.of("agents", "office-rouyn-noranda"));

  @Autowired Stage stage;
  @Autowired AtTheDoor door;
  @Autowired Pathways pathways;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void whatWasToldAtTheDoorIsNotAskedAgain() {
    var who = Stage.someone();
    long screened = start(Stage.PARTNER, "screening", screening(who));
    assertThat(stage.form(Stage.AGENT, screened, TASK))
        .containsEntry("lastName", who.lastName())
        .containsEntry("birthDate", who.birthDate().toString())
        .containsEntry("phone", "819 555-0102")
        .containsEntry("warning", "")
        .hasEntrySatisfying(
            "request",
            text ->
                assertThat(text.toString())
                    .contains("Dépistage", "S'isole depuis l'hiver", "le matin"));
    long recruited =
        start(Stage.staffOf("CRJ"), "direct-recruitment", directRecruitment(Stage.someone()));
    assertThat(stage.form(Stage.AGENT, recruited, TASK))
        .containsEntry("demand", "Rencontrée au café; souhaite apprendre")
        .hasEntrySatisfying(
            "request",
            text ->
                assertThat(text.toString())
                    .contains("Assidue et curieuse 🌱", "Débrouillarde", "Logement, Confiance"));
  }

  @Test
  void whatThePartnerWroteFormatsNothing() {
    var told = new HashMap<String, Object>(screening(Stage.someone()));
    told.put("reason", "# Titre\n<b>perdu</b> **gras**");
    assertThat(stage.form(Stage.AGENT, start(Stage.PARTNER, "screening", told), TASK))
        .hasEntrySatisfying(
            "request",
            text ->
                assertThat(text.toString())
                    .contains("**Ce que dit le partenaire** : &#35; Titre<br>&#60;b&#62;perdu")
                    .contains("&#42;&#42;gras&#42;&#42;"));
  }

  @Test
  void theAgentWhoMetThePersonAnswersForThePathway() {
    var who = Stage.someone();
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    stage.submit(COLLEAGUE, pathway, TASK, agreed(who));
    assertThat(pathways.get(pathway).agent()).isEqualTo("antoine.gagnon");
    assertThat(pathways.get(pathway).agreed()).isTrue();
    assertThat(pathways.demand(pathway)).isEqualTo("Sortir de la maison");
    assertThat(door.identityOf(pathway).municipality()).isEqualTo("Évain");
    assertThat(stage.task(pathway, "userTask_assessSituation").getAssignee())
        .isEqualTo("antoine.gagnon");
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .startsWith("Personne rencontrée; accord donné le ")
        .endsWith(", participation volontaire.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON_DECLINED|la personne ne souhaite pas poursuivre",
        "UNREACHABLE|la personne n'a pas pu être jointe",
        "DIRECTED_ELSEWHERE|la personne est dirigée vers une autre ressource"
      })
  void whenThePersonDoesNotGoOnTheFileClosesWithAReasonAndANextStep(String reason, String told) {
    long pathway = start(Stage.PARTNER, "screening", screening(Stage.someone()));
    stage.submit(
        Stage.AGENT,
        pathway,
        TASK,
        Map.of(
            "outcome",
            "DECLINED",
            "reason",
            reason,
            "note",
            "Trois appels",
            "nextStep",
            "Revenir."));
    assertThat(pathways.get(pathway).open()).isFalse();
    assertThat(stage.openTasks(pathway)).isEmpty();
    assertThat(stage.timeline(pathway))
        .last()
        .isEqualTo("Dossier fermé — %s. Suite : Revenir.".formatted(told));
  }

  @Test
  void aRefusalWithoutReasonOrNextStepIsRefused() {
    long pathway = start(Stage.PARTNER, "screening", screening(Stage.someone()));
    assertThatThrownBy(
            () -> stage.submit(Stage.AGENT, pathway, TASK, Map.of("outcome", "DECLINED")))
        .hasMessage(
            "« Motif » : choisissez le motif.\n"
                + "« Suite proposée à la personne » : dites la suite proposée à la personne.");
    assertThat(pathways.get(pathway).open()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "outcome|La personne souhaite-t-elle poursuivre ?",
        "lastName|Nom de famille",
        "firstName|Prénom",
        "birthDate|Date de naissance",
        "sex|Sexe",
        "municipality|Municipalité",
        "demand|Demande de la personne",
        "agreement|La personne est d'accord avec la démarche et sait que sa participation est volontaire"
      })
  void anIncompleteMeetingNamesTheFieldAndChangesNothing(String field, String label) {
    var who = Stage.someone();
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    assertThatThrownBy(() -> stage.submit(Stage.AGENT, pathway, TASK, without(agreed(who), field)))
        .hasMessageStartingWith("« " + label + " » : ");
    assertThat(pathways.get(pathway).agreed()).isFalse();
  }

  @Test
  void aResemblanceFoundOnTheWayIsToldToTheAgent() {
    var who = Stage.someone();
    long known = start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", without(screening(who), "birthDate"));
    assertThat(stage.form(Stage.AGENT, pathway, TASK).get("warning").toString())
        .contains("À vérifier", "dossier " + door.file(known));
    stage.submit(Stage.AGENT, pathway, TASK, agreed(who));
    assertThat(stage.timeline(pathway))
        .last()
        .asString()
        .endsWith("À vérifier : ressemblance avec dossier " + door.file(known) + ".");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_resolveMatch");
  }

  @Test
  void someoneRecognisedOnlyAfterTheMeetingIsNotMetTwice() {
    var who = Stage.someone();
    start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", without(screening(who), "birthDate"));
    stage.submit(Stage.AGENT, pathway, TASK, agreed(who));
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_resolveMatch",
        Map.of("match", "DIFFERENT", "reason", "Homonyme"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_assessSituation");
  }

  @Test
  void aResemblanceAlreadySettledIsNotRaisedAgain() {
    var who = Stage.someone();
    start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    stage.submit(
        Stage.AGENT,
        pathway,
        "userTask_resolveMatch",
        Map.of("match", "DIFFERENT", "reason", "Homonyme"));
    assertThat(stage.form(Stage.AGENT, pathway, TASK)).containsEntry("warning", "");
    stage.submit(Stage.AGENT, pathway, TASK, agreed(who));
    assertThat(stage.timeline(pathway)).noneMatch(line -> line.contains("ressemblance"));
  }

  private static Map<String, Object> agreed(Identity who) {
    var values = new HashMap<String, Object>(referral(who));
    values.put("outcome", "AGREED");
    values.put("municipality", "Évain");
    values.put("demand", "Sortir de la maison");
    return values;
  }

  private long start(Actor actor, String process, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, process, values).getBusinessKey());
  }
}
