package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.directRecruitment;
import static org.filrouge.referral.AtTheDoor.referral;
import static org.filrouge.referral.AtTheDoor.screening;
import static org.filrouge.referral.AtTheDoor.with;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Identity;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import(AtTheDoor.class)
class ResolveMatchTest {

  private static final String TASK = "userTask_resolveMatch";

  @Autowired Stage stage;
  @Autowired AtTheDoor door;
  @Autowired DirectRecruitments recruitments;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void theAgentSeesWhoResemblesTheNewcomer() {
    var who = Stage.someone();
    long known = start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    var form = stage.form(Stage.AGENT, pathway, TASK);
    assertThat(form.get("candidates").toString())
        .contains("Même personne : dossier " + door.file(known), who.fullName())
        .contains("naissance le", "Rouyn-Noranda", "parcours en cours")
        .contains("Personne différente")
        .doesNotContain("dossier " + door.file(pathway));
    assertThat(form.get("newcomer").toString()).contains(who.fullName());
    assertThat(form).containsEntry("door", "Dépistage");
  }

  @Test
  void accentsHyphensOrderAndSlipsDoNotHideTheFile() {
    var who =
        new Identity("Desrochers-Bélair", "Noémie", LocalDate.of(1961, 8, 4), null, null, null);
    start(Stage.AGENT, "referral", referral(who));
    assertThat(
            waits(new Identity("Noemie", "Belair Desrochers", who.birthDate(), null, null, null)))
        .isTrue();
    assertThat(waits(new Identity("Desrocher-Belair", "Noémie", who.birthDate(), null, null, null)))
        .isTrue();
    assertThat(
            waits(
                new Identity(
                    "Desrochers-Bélair", "Noémie", LocalDate.of(1961, 4, 8), null, null, null)))
        .isTrue();
    assertThat(
            waits(
                new Identity(
                    "Desrochers-Bélair", "Noémie", LocalDate.of(1990, 12, 25), null, null, null)))
        .isFalse();
  }

  @Test
  void theSamePersonWithAClosedFileGoesOnInThatFile() {
    var who = Stage.someone();
    long first = start(Stage.AGENT, "referral", referral(who));
    door.closed(first);
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    long provisional = door.file(pathway);
    resolve(pathway, Map.of("match", Long.toString(door.file(first))));

    assertThat(door.file(pathway)).isEqualTo(door.file(first));
    assertThat(door.count("person where file_number = " + provisional)).isZero();
    assertThat(door.identityOf(pathway).phone()).isEqualTo("819 555-0102");
    assertThat(door.identityOf(pathway).municipality()).isEqualTo("Rouyn-Noranda");
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_meetPerson");
    assertThat(stage.timeline(pathway))
        .contains(
            "Vérification faite : même personne que le dossier %d; la demande se poursuit dans ce dossier."
                .formatted(door.file(first)));
    assertThat(door.row("match_decision", pathway))
        .containsEntry("outcome", "SAME_FILE")
        .containsEntry("provisional_file", provisional);
  }

  @Test
  void whoMovedMeanwhileIsSaidToHaveMovedInTheFile() {
    var who = Stage.someone();
    var before = with(referral(who), "municipality", "Évain");
    long first = start(Stage.AGENT, "referral", before);
    door.closed(first);
    long pathway = start(Stage.AGENT, "referral", with(referral(who), "municipality", "Cadillac"));
    resolve(pathway, Map.of("match", Long.toString(door.file(first))));
    assertThat(stage.timeline(pathway))
        .contains("Municipalité au dossier, d'après cette demande : Cadillac (auparavant Évain).");
  }

  @Test
  void aRequestForSomeoneUnderWayJoinsTheirPathwayAndNothingIsLost() {
    var who = Stage.someone();
    long underWay = start(Stage.AGENT, "referral", referral(who));
    var values = with(directRecruitment(who), "birthDate", who.birthDate().toString());
    long request = start(Stage.staffOf("CRJ"), "direct-recruitment", values);
    resolve(request, Map.of("match", Long.toString(door.file(underWay))));

    assertThat(stage.openTasks(request)).isEmpty();
    assertThat(stage.openTasks(underWay)).containsExactly("userTask_assessSituation");
    assertThat(stage.timeline(underWay))
        .contains(
            "Nouvelle demande reçue — porte d'entrée : Recrutement direct. Elle est jointe à ce parcours; ce qui l'accompagne se lit au dossier.",
            "Dossier fermé — %s. Suite : la demande est jointe au parcours en cours du dossier %d."
                .formatted(Closing.Reason.ALREADY_FOLLOWED.label(), door.file(underWay)));
    assertThat(recruitments.ofFile(door.file(underWay)))
        .singleElement()
        .extracting(DirectRecruitment::evaluation)
        .isEqualTo("Assidue et curieuse 🌱");
    assertThat(
            door.jdbc
                .sql("select closing_reason from pathway where id = ?")
                .param(request)
                .query(String.class)
                .single())
        .isEqualTo("ALREADY_FOLLOWED");
  }

  @Test
  void anIdenticalNameAndBirthDateNeedAReasonToBeSomeoneElse() {
    var who = Stage.someone();
    start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    assertThatThrownBy(() -> resolve(pathway, Map.of("match", "DIFFERENT")))
        .hasMessageContaining(
            "« Ce qui le montre » : le nom et la date de naissance sont les mêmes");
    assertThat(stage.openTasks(pathway)).containsExactly(TASK);
    resolve(pathway, Map.of("match", "DIFFERENT", "reason", "Autre adresse, autre parenté"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_meetPerson");
    assertThat(door.row("match_decision", pathway))
        .containsEntry("outcome", "DISTINCT")
        .containsEntry("reason", "Autre adresse, autre parenté");
    assertThat(stage.timeline(pathway))
        .contains(
            "Vérification faite : la personne n'était pas déjà suivie; ce dossier est le sien.")
        .noneMatch(line -> line.contains("parenté"));
  }

  @Test
  void aMereResemblanceNeedsNoReason() {
    var who = new Identity("Quessy", "Philippe", LocalDate.of(1949, 6, 21), null, null, null);
    start(Stage.AGENT, "referral", referral(who));
    long pathway =
        start(
            Stage.PARTNER,
            "screening",
            screening(new Identity("Quessy", "Phillippe", who.birthDate(), null, null, null)));
    resolve(pathway, Map.of("match", "DIFFERENT"));
    assertThat(stage.openTasks(pathway)).containsExactly("userTask_meetPerson");
  }

  @Test
  void requestsThatWaitTogetherEndUpInOneFile() {
    var who = Stage.someone();
    long known = start(Stage.AGENT, "referral", referral(who));
    door.closed(known);
    long first = start(Stage.PARTNER, "screening", screening(who));
    long second = start(Stage.PARTNER, "screening", screening(who));
    resolve(second, Map.of("match", Long.toString(door.file(first))));
    resolve(first, Map.of("match", Long.toString(door.file(known))));
    assertThat(door.file(first)).isEqualTo(door.file(known));
    assertThat(door.file(second)).isEqualTo(door.file(known));
    assertThat(stage.openTasks(second)).isEmpty();
    assertThat(stage.openTasks(first)).containsExactly("userTask_meetPerson");
  }

  @Test
  void onlyAFileThatWasProposedCanBeChosen() {
    var who = Stage.someone();
    start(Stage.AGENT, "referral", referral(who));
    long stranger = stage.aPathway();
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    for (String match : new String[] {Long.toString(door.file(stranger)), "?", "1e5"}) {
      assertThatThrownBy(() -> resolve(pathway, Map.of("match", match)))
          .hasMessageContaining("« Votre décision » : n'est pas un des dossiers proposés");
    }
    assertThatThrownBy(() -> resolve(pathway, Map.of())).hasMessageContaining("obligatoire");
  }

  @Test
  void thePeopleOfAnotherOfficeAreNotShown() {
    var who = Stage.someone();
    start(AtTheDoor.OTHER_OFFICE, "referral", referral(who));
    long here = start(Stage.PARTNER, "screening", screening(who));
    assertThat(stage.openTasks(here)).containsExactly("userTask_meetPerson");
  }

  @Test
  void onlyTheAgentsOfTheOfficeDecide() {
    var who = Stage.someone();
    start(Stage.AGENT, "referral", referral(who));
    long pathway = start(Stage.PARTNER, "screening", screening(who));
    for (Actor other : new Actor[] {Stage.PARTNER, AtTheDoor.OTHER_OFFICE}) {
      assertThatThrownBy(() -> stage.form(other, pathway, TASK))
          .isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> stage.submit(other, pathway, TASK, Map.of("match", "DIFFERENT")))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private boolean waits(Identity typed) {
    long pathway = start(Stage.PARTNER, "screening", screening(typed));
    boolean waits = stage.openTasks(pathway).contains(TASK);
    door.jdbc
        .sql("update person set birth_date = null where file_number = ?")
        .param(door.file(pathway))
        .update();
    return waits;
  }

  private void resolve(long pathway, Map<String, Object> values) {
    stage.submit(Stage.AGENT, pathway, TASK, values);
  }

  private long start(Actor actor, String process, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, process, values).getBusinessKey());
  }
}
