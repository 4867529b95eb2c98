package org.filrouge.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.filrouge.dossier.Dossiers;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hours change from a date on, for a reason; what was agreed before is kept (R65-66). */
@FilRougeTest
class HoursChangeTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired Placements placements;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;
  private long placement;

  @BeforeEach
  void someoneComesSixHoursThenTwelve() {
    person = new TakingPart(stage, cases, participations, jdbc, clock);
    placement = placements.held(person.pathway).id();
    placements.scheduled(
        placement,
        java.util.List.of(
            new Step(cases.today(), 6),
            new Step(cases.today().plusDays(30), 12),
            new Step(cases.today().plusDays(60), 16)));
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void newStepsReplaceThoseAheadAndWhatWasAgreedIsKept() {
    change(person.staff(), hours());
    assertThat(placements.schedule(placement))
        .containsExactly(
            new Step(cases.today(), 6),
            new Step(cases.today().plusDays(10), 8),
            new Step(cases.today().plusDays(40), 14));
    assertThat(
            jdbc.sql(
                    "select c.changed_by || ' ' || c.reason || ' ' || s.hours_per_week from"
                        + " schedule_change c join schedule_step_replaced s on s.change_id = c.id"
                        + " where c.placement_id = ? order by s.from_date")
                .param(placement)
                .query(String.class)
                .list())
        .containsExactly("odile.lavoie raison-racontée 12", "odile.lavoie raison-racontée 16");
    assertThat(stage.timeline(person.pathway))
        .anyMatch(line -> line.startsWith("Horaire changé : 8 h par semaine dès le"))
        .noneMatch(line -> line.contains("raison-racontée"));
  }

  @Test
  void theAgentMayChangeTheHoursToo() {
    change(Stage.AGENT, hours());
    assertThat(placements.schedule(placement)).hasSize(3);
  }

  @Test
  void theDossierTellsThePresentStepTheNextAndWhy() {
    person.consented("IDENTITY");
    change(person.staff(), hours());
    for (Actor reader : new Actor[] {Stage.AGENT, person.staff()}) {
      assertThat(read(reader))
          .contains("6 heures par semaine (palier présent)")
          .contains("8 heures par semaine (prochain palier)")
          .contains("Changé le", "Pourquoi : raison-racontée")
          .contains("Paliers remplacés : 12 h dès le");
    }
  }

  @Test
  void beforeConsentTheReasonIsNotRead() {
    change(Stage.AGENT, hours());
    assertThat(read(person.staff())).contains("palier présent").doesNotContain("raison-racontée");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "step1Hours | 21 | « Palier 1 : heures par semaine » : le nombre doit être au plus 20",
        "step1Hours | 0 | le nombre doit être au moins 1",
        "step1Date | 2020-01-06 | la date ne peut pas être passée",
        "step2Date | 2020-01-06 | « Palier 2 : à compter du » : ce palier doit commencer après",
        "step2Hours | | « Palier 2 : heures par semaine » : indiquez les heures de ce palier",
        "step2Date | | « Palier 2 : à compter du » : indiquez quand commence ce palier",
        "step3Hours | 4 | « Palier 3 : à compter du » : indiquez quand commence ce palier",
        "reason | | « Pourquoi ce changement » : ce champ est obligatoire",
        "participation | 999999 | « Dossier » : aucune participation en cours que vous suivez"
      })
  void aChangeThatDoesNotHoldIsRefusedByField(String field, String value, String message) {
    var values = hours();
    values.put(
        field, value != null && field.endsWith("Hours") ? (Object) Integer.valueOf(value) : value);
    assertThatThrownBy(() -> change(person.staff(), values)).hasMessageContaining(message);
    assertThat(placements.schedule(placement)).hasSize(3);
  }

  @Test
  void someoneWithoutAPlaceHasNoHoursToChange() {
    cases.released(person.pathway);
    assertThatThrownBy(() -> change(Stage.AGENT, hours()))
        .hasMessageContaining("« Dossier » : la personne n'occupe aucune place en ce moment");
  }

  @Test
  void nobodyChangesTheHoursOfACaseTheyDoNotFollow() {
    var other = SampleCase.staff("omar.diallo", cases.anOrganism());
    assertThatThrownBy(() -> change(other, hours()))
        .hasMessageContaining("aucune participation en cours que vous suivez");
    assertThatThrownBy(() -> change(Stage.PARTNER, hours()))
        .isInstanceOf(AuthorizationException.class);
  }

  private Map<String, Object> hours() {
    return new HashMap<>(
        Map.of(
            "participation",
            person.file(),
            "step1Date",
            cases.today().plusDays(10).toString(),
            "step1Hours",
            8,
            "step2Date",
            cases.today().plusDays(40).toString(),
            "step2Hours",
            14,
            "reason",
            "raison-racontée"));
  }

  private void change(Actor actor, Map<String, Object> values) {
    stage.startAs(actor, "hours-change", values);
  }

  private String read(Actor reader) {
    return dossiers.of(person.pathway, reader).orElseThrow().sections().toString();
  }
}
