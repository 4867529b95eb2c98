package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.filrouge.aftercare.Afterward;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.filrouge.support.TheEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The way out through the pages: report, answer, passage, measure, and work that lasts (R85-96).
 */
@BrowserTest
@Import(Afterward.class)
class WayOutBrowserTest {

  private static final String MEASURE = "Préparation à l'emploi, groupe de jour";

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired RuntimeService runtime;
  @Autowired TheEnd end;
  @Autowired Afterward after;

  private TakingPart person;
  private String file;
  private LocalDate start;

  @BeforeEach
  void someoneTakesPartAndIsReadyForAMeasure() {
    person =
        new TakingPart(stage, cases, participations, jdbc, clock, "CRJ")
            .consented("IDENTITY,DEMAND,OBJECTIVES");
    file = " · dossier " + person.file();
    start = cases.today().plusDays(7);
    runtime
        .createProcessInstanceByKey("pathway")
        .businessKey(Long.toString(person.pathway))
        .startBeforeActivity("callActivity_participation")
        .execute();
    person.proposes(TakingPart.aPlan());
    person.answers("AGREED", null);
    end.asked(person.staff(), person.pathway, "READY_FOR_MEASURE");
  }

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void fromTheReportToWorkThatLasts(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie");
    var agathe = visitors.loginAs("agathe.roy");
    taken(odile, "Rédiger le bilan de fin de participation");
    reported(odile);
    answered(agathe);
    taken(odile, "Prendre connaissance de la réponse");
    assertThat(odile.form().text())
        .contains(
            "La participation a pris fin le " + FrenchDate.of(cases.today()),
            "rencontre au bureau");
    odile.form().agree("J'en ai pris connaissance");
    odile.screenshot("lire-la-reponse").complete();

    accompanied(agathe);
    planned(agathe);
    chosen(agathe);
    consented(agathe);
    handedOver(agathe);
    accepted(visitors.loginAs("omar.diallo"));
    begun(agathe);
    monthsGoBy();
    twelveMonthsLater(agathe);
    assertThat(after.row(person.pathway)).containsEntry("closing_reason", "LASTING");
    assertThat(stage.openTasks(person.pathway)).isEmpty();
  }

  private static FormPage opened(Tasklist agathe, String title) {
    return agathe.openFilter("Mes tâches").openTask(title).form();
  }

  private FormPage taken(Tasklist someone, String title) {
    return someone.openFilter("À prendre en charge").openTask(title + file).takeCharge().openForm();
  }

  private static void reported(Tasklist odile) {
    var form = odile.form();
    assertThat(form.text())
        .contains("la personne est prête pour une mesure active")
        .contains("Objectif 1 — objectif-cuisine", "signe-amis")
        .doesNotContain("Objectif 3", "Dans l'ensemble");
    form.choose("Objectif 1 : ce qui a changé", "A beaucoup changé")
        .fill("Objectif 1 : précision", "Cuisine pour sa famille et reçoit des amis.")
        .choose("Objectif 2 : ce qui a changé", "A un peu changé");
    odile.screenshot("rediger-le-bilan");
    form.fill("Ce que la personne en dit", "Se sent prête à travailler le jour.")
        .choose(
            "Ce que vous recommandez pour la suite",
            "Préparer la transition vers une mesure active")
        .fill("Pourquoi", "Vient chaque matin depuis l'hiver.")
        .choose("Mandat d'accompagnement", "L'organisme remet le mandat au bureau");
    odile.screenshot("rediger-le-bilan-suite").complete();
  }

  private void answered(Tasklist agathe) {
    var form = opened(agathe, "Répondre à la fin de participation" + file);
    assertThat(form.text())
        .contains("a beaucoup changé", "Se sent prête à travailler le jour.")
        .contains("Ce que propose la table");
    agathe.screenshot("repondre-au-bilan");
    form.choose("Votre décision", "La participation prend fin")
        .choose("Ce qui suit", "La transition vers les mesures actives se prépare")
        .fill("Dernier jour de la participation", cases.today())
        .fill("Suite annoncée à la personne", "Une rencontre au bureau cette semaine.");
    agathe.screenshot("repondre-au-bilan-suite").complete();
  }

  private void accompanied(Tasklist agathe) {
    var form = opened(agathe, "Décider qui accompagne" + file);
    assertThat(form.text()).contains("Proposition : La conseillère ou le conseiller");
    form.fill("Nom ou fonction de qui accompagne", "Agathe Roy")
        .fill("Première rencontre", cases.today().plusDays(2))
        .fill("Lieu des rencontres suivantes", "Bibliothèque d'Évain");
    agathe.screenshot("decider-qui-accompagne").complete();
  }

  private void planned(Tasklist agathe) {
    var form = opened(agathe, "Convenir du plan d'action" + file);
    form.choose("Bilan de compétences", "Fait")
        .choose("Curriculum vitæ", "Fait")
        .choose("Lettre de présentation", "Prévu")
        .choose("Simulations d'entrevue", "Prévu")
        .choose("Droits et devoirs au travail", "Pas nécessaire")
        .choose("Objectif réaliste", "Fait")
        .fill("Objectif d'emploi ou de formation", "Aide-cuisinière dans une garderie")
        .choose("Levée des freins", "Prévu");
    agathe.screenshot("convenir-du-plan-d-action");
    form.tick("Quels freins ?", "Famille")
        .fill("Ce qui est prévu pour les lever", "Une place en garderie le matin.")
        .fill("Comment la personne a pris part au plan", "A choisi le métier.");
    agathe.screenshot("convenir-du-plan-d-action-suite").complete();
  }

  private void chosen(Tasklist agathe) {
    var form = opened(agathe, "Choisir la mesure avec la personne" + file);
    assertThat(form.text()).contains("Aide-cuisinière dans une garderie");
    form.choose("Que choisit la personne ?", "Une mesure du répertoire")
        .choose("Mesure", MEASURE)
        .fill("En quoi cette mesure sert son objectif", "Reprendre un horaire de jour.");
    agathe.screenshot("choisir-la-mesure").complete();
  }

  private void consented(Tasklist agathe) {
    var form = opened(agathe, "Consigner le consentement pour la mesure" + file);
    form.choose("Réponse de la personne", "La personne a signé le consentement")
        .fill("Signé le", cases.today())
        .fill("Valide jusqu'au", cases.today().plusYears(1));
    for (String shared :
        new String[] {
          "Identité", "Demande", "Acquis", "Besoins", "Autres renseignements", "Objectifs", "Dates"
        }) {
      form.tick("Renseignements que la personne accepte de transmettre", shared);
    }
    form.fill("À quoi serviront ces renseignements", "L'accueillir dans le groupe de jour")
        .fill("Où le formulaire signé est gardé", "Dossier du bureau");
    agathe.screenshot("consentement-pour-la-mesure").complete();
  }

  private void handedOver(Tasklist agathe) {
    var form = opened(agathe, "Transmettre le dossier à la mesure" + file);
    assertThat(form.valueOf("Acquis : formation")).isEqualTo("champ-formation");
    assertThat(form.valueOf("Lien avec la mesure")).isEqualTo("Reprendre un horaire de jour.");
    agathe.screenshot("transmettre-le-dossier");
    form.fill("Début prévu", start).fill("Fin estimée", start.plusMonths(6));
    agathe.screenshot("transmettre-le-dossier-suite").complete();
  }

  private void accepted(Tasklist omar) {
    var form = taken(omar, "Répondre pour la mesure");
    assertThat(form.text()).contains(SampleCase.LAST_NAME, "champ-formation", MEASURE);
    omar.screenshot("repondre-pour-la-mesure");
    form.choose("Votre réponse", "La personne peut commencer")
        .fill("Premier jour", start)
        .fill("Où la personne se présente", "Local 12")
        .fill("Qui l'accueille", "Accueil");
    omar.screenshot("repondre-pour-la-mesure-suite").complete();
  }

  private void begun(Tasklist agathe) {
    after.dayComes(person.pathway, start);
    var form = opened(agathe, "Consigner le début" + file);
    assertThat(form.text()).contains(MEASURE, FrenchDate.of(start), "Local 12");
    form.choose("Qu'en est-il ?", "La personne a commencé").fill("Premier jour", start);
    agathe.screenshot("consigner-le-debut").complete();
    assertThat(after.planned(person.pathway)).hasSize(4);
  }

  /** In the measure after a month, at work since the second one. */
  private void monthsGoBy() {
    contacted("IN_MEASURE", start);
    contacted("EMPLOYED", start.plusMonths(2));
    contacted("EMPLOYED", start.plusMonths(2));
    after.dayComes(person.pathway, after.planned(person.pathway).get(0));
  }

  private void contacted(String found, LocalDate since) {
    after.dayComes(person.pathway, after.planned(person.pathway).get(0));
    stage.submit(
        Stage.AGENT,
        person.pathway,
        "userTask_recordContact",
        Map.of("madeOn", cases.today().toString(), "found", found, "since", since.toString()));
  }

  private void twelveMonthsLater(Tasklist agathe) {
    var form = taken(agathe, "Joindre la personne et consigner où elle en est");
    assertThat(form.text())
        .contains("Contact à 12 mois", "En emploi depuis le " + FrenchDate.of(start.plusMonths(2)));
    form.choose("Où en est-elle ?", "Elle est en emploi")
        .fill("Ce qui va, ce qui change", "Signe un contrat permanent.");
    agathe.screenshot("contact-a-12-mois").complete();

    form = opened(agathe, "Décider de la suite du suivi" + file);
    form.choose("Votre décision", "Cela dure : fermer le dossier")
        .fill("Ce qui est convenu avec la personne", "Contrat permanent : cela dure.");
    agathe.screenshot("decider-que-cela-dure");
    assertThat(agathe.openDossier())
        .containsSubsequence(
            "Fin de participation", "Passage vers une mesure", "Suivi après le passage")
        .contains("Vision-Travail", MEASURE, "Contact à 12 mois", "Signe un contrat permanent.");
    for (String section : new String[] {"Fin de participation", "Suivi après le passage"}) {
      agathe.page().locator(".fr-dossier").getByText(section).first().scrollIntoViewIfNeeded();
      agathe.screenshot("dossier-" + section.split(" ")[0].toLowerCase(java.util.Locale.ROOT));
    }
    agathe.openForm();
    agathe.complete();
  }
}
