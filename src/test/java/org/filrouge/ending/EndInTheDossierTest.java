package org.filrouge.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the shared file says of an end: to the office, and to the organism with consent (R129). */
@FilRougeTest
@Import(Leaving.class)
class EndInTheDossierTest {

  @Autowired Stage stage;
  @Autowired TheEnd end;
  @Autowired Leaving leaving;
  @Autowired Dossiers dossiers;

  private String read(TakingPart person, Actor reader) {
    return dossiers.of(person.pathway, reader).orElseThrow().toString();
  }

  @Test
  void theOfficeReadsTheWholeEnd() {
    var person = leaving.someoneWithAPlan();
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.reported(person.pathway, Map.of("note1", "précision-racontée"));
    end.answered(person.pathway, "CLOSED");
    assertThat(read(person, Stage.AGENT))
        .contains("Fin de participation", "Motif : Emploi", "Ce qui y mène : note-racontée")
        .contains("objectif-cuisine : A un peu changé — précision-racontée")
        .contains("Ce que la personne en dit : mots-racontés")
        .contains("Proposition : La personne est suivie")
        .contains("Suite annoncée : Rencontre au service d'aide à l'emploi");
  }

  @Test
  void theOrganismReadsItsOwnReportWithConsentOnly() {
    var person = leaving.someone();
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.reported(person.pathway, Map.of("overallNote", "précision-racontée"));
    assertThat(read(person, person.staff())).doesNotContain("précision-racontée");
    person.consented("IDENTITY,OBJECTIVES");
    assertThat(read(person, person.staff()))
        .contains("Motif : Emploi", "précision-racontée")
        .doesNotContain("Ce qui y mène", "Proposition : La personne est suivie");
  }

  @Test
  void aSecondExchangeIsReadWithItsAnswer() {
    var person = leaving.someone();
    leaving.tellsReadiness(person.staff(), person);
    assertThat(read(person, Stage.AGENT))
        .contains("title=Deuxième échange", "signes-racontés", "Réponse : attendue d'ici le ")
        .doesNotContain("Fin de participation");
    stage.submit(
        Stage.AGENT,
        person.pathway,
        "userTask_answerReadiness",
        Map.of("answer", "NOT_YET", "explanation", "mot-raconté"));
    assertThat(read(person, Stage.AGENT)).contains("Réponse : Pas encore", "mot-raconté");
  }

  @Test
  void aReviewClosedWithTheParticipationSaysSo() {
    var person = leaving.someone();
    stage.clockMoves(java.time.Duration.ofDays(30));
    stage.startAs(
        person.staff(), "early-review", Map.of("participation", person.file(), "reason", "essai"));
    end.asked(Stage.AGENT, person.pathway, "EMPLOYMENT");
    end.played(person.pathway, "CLOSED");
    assertThat(read(person, Stage.AGENT)).contains("avec la participation");
    stage.clockReset();
  }
}
