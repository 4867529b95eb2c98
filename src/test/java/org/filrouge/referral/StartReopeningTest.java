package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.reopening;
import static org.filrouge.referral.AtTheDoor.without;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import(AtTheDoor.class)
class StartReopeningTest {

  private static final ExecutorService PEOPLE = Executors.newFixedThreadPool(6);

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired AtTheDoor door;

  @AfterAll
  static void goHome() {
    PEOPLE.shutdownNow();
  }

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void someoneWhoComesBackFindsTheirFile() {
    long first = stage.aPathway();
    door.closed(first);
    int people = door.count("person");
    long second = start(Stage.AGENT, reopening(door.file(first)));
    assertThat(door.file(second)).isEqualTo(door.file(first));
    assertThat(door.count("person")).isEqualTo(people);
    assertThat(stage.openTasks(second)).containsExactly("userTask_assessSituation");
    assertThat(stage.timeline(second))
        .startsWith("Dossier ouvert — porte d'entrée : Référence.")
        .endsWith("Dossier ouvert — porte d'entrée : Réouverture du dossier.");
  }

  @ParameterizedTest
  @CsvSource({"PLACEMENT,userTask_proposeOrganism", "TRANSITION,passage"})
  void whoComesBackResumesAtTheStageThatFitsWithAllThatIsKnown(String stageCode, String first) {
    long former = cases.referred();
    door.closed(former);
    var values = reopening(door.file(former));
    values.put("stage", stageCode);
    long second = start(Stage.AGENT, values);
    assertThat(stage.openTasks(second)).hasSize(1);
    if (stageCode.equals("PLACEMENT")) {
      assertThat(stage.openTasks(second)).containsExactly(first);
    } else {
      assertThat(stage.openTasks(second)).doesNotContain("userTask_assessSituation");
    }
    assertThat(known("needs_evaluation", "personal_resources", second))
        .isEqualTo(known("needs_evaluation", "personal_resources", former));
    assertThat(known("referral", "demand", second)).startsWith("Revient après un an");
    assertThat(known("eligibility", "situation", second)).isEqualTo("situation-racontée");
    assertThat(
            door.jdbc
                .sql("select continues from pathway where id = ?")
                .param(second)
                .query(Long.class)
                .single())
        .isEqualTo(former);
    assertThat(stage.timeline(second))
        .last()
        .asString()
        .startsWith("Repris de ce qui est connu : besoins évalués et référence préparée le");
  }

  private String known(String table, String column, long pathway) {
    return door.jdbc
        .sql("select %s from %s where pathway_id = ?".formatted(column, table))
        .param(pathway)
        .query(String.class)
        .single();
  }

  @Test
  void aFileWithoutReferralResumesAtTheNeedsOnly() {
    long former = stage.aPathway();
    door.closed(former);
    var values = reopening(door.file(former));
    values.put("stage", "PLACEMENT");
    assertThatThrownBy(() -> start(Stage.AGENT, values))
        .hasMessage(
            "« Étape où reprendre » : les besoins et la référence ne sont pas encore au dossier; reprenez à l'évaluation.");
  }

  @Test
  void whoWasFoundNotEligibleIsNotGivenAPlaceBeforeThatIsDecidedAgain() {
    long former = cases.referred();
    door.jdbc
        .sql("update eligibility set decision = 'NOT_ELIGIBLE' where pathway_id = ?")
        .param(former)
        .update();
    door.closed(former);
    var values = reopening(door.file(former));
    values.put("stage", "PLACEMENT");
    assertThatThrownBy(() -> start(Stage.AGENT, values))
        .hasMessage(
            "« Étape où reprendre » : la dernière décision d'admissibilité est « non admissible »; reprenez à « Évaluer de nouveau la situation et les besoins », où elle se prend de nouveau.");
  }

  @Test
  void aFileWithAPathwayUnderWayIsNotReopened() {
    long open = stage.aPathway();
    assertThatThrownBy(() -> start(Stage.AGENT, reopening(door.file(open))))
        .hasMessage(
            "« Numéro de dossier » : ce dossier a déjà un parcours en cours; poursuivez-le dans vos tâches.");
  }

  @Test
  void twoAgentsAtOnceReopenItOnce() {
    long first = stage.aPathway();
    door.closed(first);
    var answers =
        IntStream.range(0, 6)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            start(Stage.AGENT, reopening(door.file(first)));
                            return "rouvert";
                          } catch (FormFieldValidationException refusal) {
                            return refusal.getMessage();
                          }
                        },
                        PEOPLE))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).filteredOn("rouvert"::equals).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.contains("a déjà un parcours en cours"))
        .hasSize(5);
  }

  @Test
  void aFileOfAnotherOfficeIsAsUnknownAsNone() {
    long closed = stage.aPathway();
    door.closed(closed);
    String unknown =
        "« Numéro de dossier » : aucun dossier de votre bureau ne porte ce numéro; vérifiez-le.";
    assertThatThrownBy(() -> start(AtTheDoor.OTHER_OFFICE, reopening(door.file(closed))))
        .hasMessage(unknown);
    assertThatThrownBy(() -> start(Stage.AGENT, reopening(999_999_999))).hasMessage(unknown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fileNumber|Numéro de dossier",
        "stage|Étape où reprendre",
        "demand|Ce qui amène la personne à revenir",
        "agreement|La personne est d'accord avec la démarche et sait que sa participation est volontaire"
      })
  void aMissingAnswerIsNamedInFrench(String field, String label) {
    assertThatThrownBy(() -> start(Stage.AGENT, without(reopening(100_001), field)))
        .hasMessage("« " + label + " » : ce champ est obligatoire; remplissez-le.");
  }

  @Test
  void onlyAnAgentReopensAFile() {
    for (var other : List.of(Stage.PARTNER, Stage.staffOf("CRJ"), Stage.MANAGER)) {
      assertThatThrownBy(() -> start(other, reopening(100_001)))
          .isInstanceOf(AuthorizationException.class);
    }
  }

  private long start(Actor actor, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, "reopening", values).getBusinessKey());
  }
}
