package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly review through the pages of both sides, when its day comes and when it passes. */
@BrowserTest
class ReviewBrowserTest {

  private static final String ASSESS = "Évaluer les objectifs avec la personne";
  private static final String DECIDE = "Décider de la révision";
  private static final String DIVERGENCE = "Raison de l'écart avec la proposition";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;
  private String file;

  @BeforeEach
  void someoneTakesPartWithAPlan() {
    person =
        new TakingPart(stage, cases, participations, jdbc, clock, "CRJ")
            .consented("IDENTITY,OBJECTIVES");
    file = " · dossier " + person.file();
    stage.start("participation", person.pathway);
    person.proposes(TakingPart.aPlan());
    person.answers("AGREED", null);
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void theOrganismAssessesAndTheAgentDecidesOtherwiseAndSaysWhy(Visitors visitors) {
    var former = participations.get(person.pathway);
    dayComes(former.plannedReviewOn().minusDays(45));
    var odile = visitors.loginAs("odile.lavoie");
    odile.openFilter("À prendre en charge").openTask(ASSESS + file).takeCharge();
    assessed(odile.openForm(), FrenchDate.of(former.plannedReviewOn()));
    odile.screenshot("evaluer-les-objectifs").complete();

    var today = cases.today();
    var agathe = visitors.loginAs("agathe.roy");
    var form = agathe.openFilter("Mes tâches").openTask(DECIDE + file).form();
    proposed(form, today);
    agathe.screenshot("proposition-de-la-table");
    form.fill("Date de la rencontre", today)
        .choose("Votre décision", "De nouvelles activités sont proposées")
        .fill(
            "Chemin parcouru et raisons de la décision", "Cuisine acquise; sortir reste à venir.");
    agathe.press("Terminer").expectError("Corrigez les champs marqués en rouge");
    assertThat(form.errorOf(DIVERGENCE)).isEqualTo("Ce champ est obligatoire.");
    agathe.screenshot("ecart-sans-raison");
    assertThat(participations.get(person.pathway)).isEqualTo(former);
    form.fill(DIVERGENCE, "Un groupe de marche commence et lui plaît.");
    agathe.screenshot("decider-de-la-revision").complete();

    var next = participations.get(person.pathway);
    assertThat(next.nextReviewOn()).isEqualTo(today.plusYears(1));
    odile.openFilter("À prendre en charge").openTask("Proposer le plan d'intervention" + file);
    for (var side : new Tasklist[] {odile, agathe}) {
      assertThat(side == odile ? odile.openDossier() : agathesDossier(agathe))
          .contains(
              "Prévue le %s, au plus tard le %s."
                  .formatted(
                      FrenchDate.of(next.plannedReviewOn()), FrenchDate.of(next.nextReviewOn())))
          .contains("Tenue le " + FrenchDate.of(today))
          .contains("Décision : De nouvelles activités sont proposées");
      side.screenshot("revision-au-dossier-" + (side == odile ? "organisme" : "bureau"));
    }
    assertThat(agathe.page().locator(".fr-dossier").innerText())
        .contains("Proposition : La participation continue")
        .contains("Pourquoi la décision s'en écarte : Un groupe de marche commence");
  }

  @Test
  void aReviewThatNobodyDecidedIsShownAsLateToBothSides(Visitors visitors) {
    var last = participations.get(person.pathway).nextReviewOn();
    jdbc.sql("update consent set valid_until = ? where file_number = ?")
        .params(last.plusYears(1), cases.fileOf(person.pathway))
        .update();
    var planned = participations.get(person.pathway).plannedReviewOn();
    for (var day : List.of(planned.minusDays(45), planned, last.minusDays(7), last.plusDays(3))) {
      dayComes(day);
    }
    String late =
        "Révision en retard : à décider au plus tard le %s, elle ne l'est pas encore."
            .formatted(FrenchDate.of(last));
    var agathe = visitors.loginAs("agathe.roy");
    agathe
        .openFilter("Révisions qui pressent")
        .openTask("Décider devant l'évaluation qui manque" + file);
    assertThat(agathe.openDossier()).contains(late);
    agathe.screenshot("revision-en-retard-au-dossier");
    listedAsLate(agathe.page(), "revisions-en-retard-agente");

    var odile = visitors.loginAs("odile.lavoie");
    odile.openFilter("À prendre en charge").openTask(ASSESS + file);
    assertThat(odile.openDossier()).contains(late);
    listedAsLate(odile.page(), "revisions-en-retard-organisme");
  }

  private void dayComes(LocalDate day) {
    ClockUtil.setCurrentTime(
        Date.from(day.atTime(LocalTime.NOON).atZone(WorkingDays.QUEBEC).toInstant()));
    for (int led = 0; led < 4; led++) {
      stage.runDueJobs(person.pathway);
    }
  }

  private static void assessed(FormPage form, String plannedOn) {
    assertThat(form.text())
        .contains("décision prévue le " + plannedOn)
        .contains("Objectif 1 — objectif-cuisine", "On le verra à ceci : signe-amis")
        .doesNotContain("Objectif 3", "Dans l'ensemble");
    form.choose("Objectif 1 : où en est-il ?", "Atteint")
        .fill("Objectif 1 : en quelques mots", "Trois soupers par semaine depuis l'automne")
        .choose("Objectif 2 : où en est-il ?", "Pas encore atteint")
        .fill("Ce que la personne a continué de faire", "Est venue chaque semaine")
        .fill("Ce que la personne en dit", "Se dit fière et veut bouger davantage")
        .fill("Comment elle a pris part à cette évaluation", "Relecture du plan à deux")
        .choose("Votre recommandation", "Continuer ce qui est en cours")
        .fill("Pourquoi", "Le rythme convient");
  }

  private static void proposed(FormPage form, LocalDate assessedOn) {
    assertThat(form.text())
        .contains("Évaluation du " + FrenchDate.of(assessedOn))
        .contains("objectif-cuisine", "Trois soupers par semaine", "Est venue chaque semaine")
        .contains("Recommandation : continuer ce qui est en cours")
        .contains("Proposition : ", "(R");
    assertThat(form.field(DIVERGENCE).count()).isZero();
  }

  /** The review being decided, its file is read from the list of another open task. */
  private String agathesDossier(Tasklist agathe) {
    stage.startAs(
        Stage.AGENT,
        "case-study",
        Map.of(
            "file",
            person.file(),
            "plannedOn",
            cases.today().toString(),
            "reason",
            "essai",
            "invited",
            "essai"));
    agathe.page().reload();
    agathe.openFilter("Mes tâches").openTask("Consigner l'étude de cas" + file);
    return agathe.openDossier();
  }

  private static void listedAsLate(Page page, String picture) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Révisions à venir"))
        .click();
    var panel = page.getByRole(AriaRole.DIALOG);
    PlaywrightAssertions.assertThat(panel.locator("caption").first()).containsText("En retard");
    PlaywrightAssertions.assertThat(panel.locator("table").first())
        .containsText(SampleCase.FIRST_NAME + " " + SampleCase.LAST_NAME);
    PlaywrightAssertions.assertThat(panel.locator("table").first())
        .containsText("en retard de 3 jours");
    Screens.keep(page, picture);
    page.keyboard().press("Escape");
  }
}
