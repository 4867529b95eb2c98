package org.filrouge.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.filrouge.referral.AtTheDoor.conversion;
import static org.filrouge.referral.AtTheDoor.referral;
import static org.filrouge.referral.AtTheDoor.with;

import java.time.LocalDate;
import java.util.Map;
import org.filrouge.participant.Identity;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same file number is proposed for reuse instead of a second file (R30, R35). */
@FilRougeTest
@Import(AtTheDoor.class)
class KnownFileNumberTest {

  private static final String UNKNOWN =
      "« Numéro de dossier, s'il est connu » : aucun dossier de votre bureau ne porte ce numéro; vérifiez-le.";

  @Autowired Stage stage;
  @Autowired AtTheDoor door;

  @BeforeEach
  void directory() {
    door.directory();
  }

  @Test
  void aReferralThatNamesAClosedFileGoesOnInIt() {
    var who = Stage.someone();
    long first = refer(referral(who));
    door.closed(first);
    int people = door.count("person");
    var values = with(referral(who), "fileNumber", (int) door.file(first));
    long second = refer(with(values, "municipality", "Évain"));
    assertThat(door.file(second)).isEqualTo(door.file(first));
    assertThat(door.count("person")).isEqualTo(people);
    assertThat(door.identityOf(second).municipality()).isEqualTo("Évain");
    assertThat(stage.openTasks(second)).containsExactly("userTask_assessSituation");
  }

  @Test
  void aSlipOrAMissingAccentDoesNotHideTheFile() {
    var who = new Identity("Lafrenière", "Mélodie", LocalDate.of(1958, 3, 9), null, null, null);
    long first = refer(referral(who));
    door.closed(first);
    var typed = new Identity("LAFRENIERRE", "Melodie", who.birthDate(), null, null, null);
    long second = refer(with(referral(typed), "fileNumber", (int) door.file(first)));
    assertThat(door.file(second)).isEqualTo(door.file(first));
    assertThat(door.identityOf(second).lastName()).isEqualTo("Lafrenière");
  }

  @Test
  void aConversionReusesTheFileToo() {
    var who = Stage.someone();
    long first = refer(referral(who));
    door.closed(first);
    var values = with(conversion(who), "fileNumber", (int) door.file(first));
    long second = start(Stage.AGENT, "conversion", values);
    assertThat(door.file(second)).isEqualTo(door.file(first));
    assertThat(door.row("conversion", second)).containsEntry("wish", "TOWARD_MEASURES");
  }

  @Test
  void aFileWithAPathwayUnderWayIsRefusedByItsField() {
    var who = Stage.someone();
    long open = refer(referral(who));
    assertThatThrownBy(() -> refer(with(referral(who), "fileNumber", (int) door.file(open))))
        .hasMessage(
            "« Numéro de dossier, s'il est connu » : ce dossier a déjà un parcours en cours; poursuivez-le dans vos tâches.");
  }

  @Test
  void aFileOfSomeoneElseIsRefusedByItsField() {
    long other = refer(referral(Stage.someone()));
    door.closed(other);
    assertThatThrownBy(
            () -> refer(with(referral(Stage.someone()), "fileNumber", (int) door.file(other))))
        .hasMessageContaining("n'est pas à ce nom ou à cette date de naissance");
  }

  @Test
  void aFileOfAnotherOfficeIsAsUnknownAsNone() {
    var who = Stage.someone();
    long first = refer(referral(who));
    door.closed(first);
    var values = with(referral(who), "fileNumber", (int) door.file(first));
    assertThatThrownBy(() -> start(AtTheDoor.OTHER_OFFICE, "referral", values)).hasMessage(UNKNOWN);
    assertThatThrownBy(() -> refer(with(referral(who), "fileNumber", 999_999_999)))
        .hasMessage(UNKNOWN);
  }

  private long refer(Map<String, Object> values) {
    return start(Stage.AGENT, "referral", values);
  }

  private long start(Actor actor, String process, Map<String, Object> values) {
    return Long.parseLong(stage.startAs(actor, process, values).getBusinessKey());
  }
}
