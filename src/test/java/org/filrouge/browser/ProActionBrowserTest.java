package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.support.ProAction.ADVISER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.aftercare.Afterward;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.Toward;
import org.filrouge.support.TwoProgrammes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Pro Action through the pages, beside an office of PAAS Action that sees none of it. */
@BrowserTest
@TwoProgrammes
@Import(Afterward.class)
class ProActionBrowserTest {

  private static final String PROFILE = "Établir le profil avec la personne";
  private static final String TABLE =
      """
      compte;mission;commune;valide_du;valide_au
      nathalie.lambert;conseil;Mons;2025-01-01;
      nathalie.lambert;conseil;Quaregnon;2025-01-01;
      """;

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Afterward after;

  private String file;
  private long pathway;

  @AfterEach
  void theClockIsBack() {
    stage.clockReset();
  }

  @Test
  void fromTheDoorToLastingWorkUnseenByTheOtherProgramme(Visitors visitors) {
    var sophie = visitors.loginAs("sophie.dubois");
    sophie.startProcess("Collègues et communes");
    sophie.form().fill("Tableau des collègues et des communes", TABLE);
    sophie.screenshot("collegues-et-communes").send();

    var nathalie = visitors.loginAs("nathalie.lambert");
    welcomed(nathalie);
    profiled(nathalie);
    accompanied(nathalie);
    unseenByTheOther(visitors);
    stage.submit(ADVISER, pathway, "userTask_agreeOnActionPlan", Toward.plan());
    stage.submit(ADVISER, pathway, "userTask_chooseMeasure", Toward.ownWay());
    began(nathalie);
    aYearGoesBy();
    lasts(nathalie);
    assertThat(after.row(pathway)).containsEntry("closing_reason", "LASTING");
  }

  private void welcomed(Tasklist nathalie) {
    assertThat(nathalie.processes())
        .contains("Entrée dans Pro Action")
        .doesNotContain("Référence", "Réorientation", "Révision devancée");
    nathalie.startProcess("Entrée dans Pro Action");
    var form = nathalie.form();
    form.fill("Nom de famille", "Delvaux")
        .fill("Prénom", "Lucie")
        .fill("Date de naissance", LocalDate.of(1984, 4, 17))
        .choose("Sexe", "Femme")
        .choose("Commune", "Mons")
        .choose("Contrat qui se termine", "Article 60")
        .fill("Fin du contrat", cases.today().plusMonths(1))
        .fill("Lieu de travail", "Cuisines du CPAS");
    nathalie.screenshot("entree-dans-pro-action");
    form.fill("Ce que la personne souhaite", "Rester en cuisine, avec un contrat qui dure.")
        .agree("La personne est d'accord avec la démarche");
    nathalie.screenshot("entree-dans-pro-action-suite").send();
  }

  private void profiled(Tasklist nathalie) {
    nathalie.openFilter("Mes tâches");
    file = nathalie.newestFile(PROFILE);
    var form = nathalie.openTask(PROFILE + file).form();
    assertThat(form.text()).contains("Mons", "rticle 60");
    nathalie.screenshot("etablir-le-profil");
    form.fill("Formation", "Formation de commis de cuisine.")
        .fill("Expérience de travail", "Dix-huit mois en cuisine sous contrat article 60.")
        .fill("Compétences", "Préparation froide, hygiène.")
        .fill("Ressources", "Une sœur présente.")
        .tick("Freins encore à lever", "Famille")
        .fill("Objectif réaliste", "Commis dans une collectivité.");
    nathalie.screenshot("etablir-le-profil-suite").complete();
    pathway = Long.parseLong(file.replaceAll(".* ", ""));
    file = file.replaceAll(" · parcours.*", "");
  }

  private void accompanied(Tasklist nathalie) {
    var form = nathalie.openFilter("Mes tâches").openTask("Décider qui accompagne" + file).form();
    assertThat(form.text()).contains("Pour Mons", "Nathalie Lambert");
    assertThat(form.valueOf("Lieu de la première rencontre")).isEqualTo("CPAS de Mons");
    form.fill("Première rencontre", cases.today().plusDays(3));
    nathalie.screenshot("pro-action-qui-accompagne").complete();
  }

  private void unseenByTheOther(Visitors visitors) {
    stage.startAs(
        Stage.AGENT,
        "referral",
        Map.of(
            "lastName", "Bolduc",
            "firstName", "Réjean",
            "birthDate", "1975-03-02",
            "sex", "M",
            "municipality", "Rouyn-Noranda",
            "demand", "Sortir de chez lui.",
            "agreement", true));
    var agathe = visitors.loginAs("agathe.roy");
    assertThat(agathe.processes())
        .contains("Arrêt du passage", "Référence", "Étude de cas")
        .doesNotContain("Entrée dans Pro Action", "Collègues et communes");
    for (String list : List.of("Mes tâches", "À venir")) {
      assertThat(agathe.openFilter(list).cards()).isNotEmpty();
      agathe.expectNoCard(file);
    }
    agathe.screenshot("l-autre-programme");
  }

  private void began(Tasklist nathalie) {
    var form = nathalie.openFilter("Mes tâches").openTask("Consigner le début" + file).form();
    assertThat(form.text()).contains("son propre chemin");
    form.choose("Qu'en est-il ?", "La personne a commencé")
        .fill("Premier jour", cases.today())
        .choose("Ce qui a commencé", "Un emploi")
        .fill("Où, s'il y a lieu", "Cuisine d'une maison de repos");
    nathalie.screenshot("pro-action-debut").complete();
  }

  private void aYearGoesBy() {
    while (after.planned(pathway).size() > 1) {
      after.dayComes(pathway, after.planned(pathway).get(0));
      after.stillWorks(ADVISER, pathway);
    }
    after.dayComes(pathway, after.planned(pathway).get(0));
  }

  private void lasts(Tasklist nathalie) {
    nathalie
        .openFilter("À prendre en charge")
        .openTask("Joindre la personne et consigner où elle en est" + file)
        .takeCharge();
    assertThat(nathalie.openForm().text()).contains("Contact à 12 mois", "maison de repos");
    nathalie.form().choose("Où en est-elle ?", "Elle est en emploi");
    nathalie.screenshot("pro-action-12-mois").complete();
    var form =
        nathalie.openFilter("Mes tâches").openTask("Décider de la suite du suivi" + file).form();
    assertThat(form.text()).contains("Le repère est atteint");
    form.choose("Votre décision", "Cela dure : fermer le dossier");
    nathalie.screenshot("pro-action-cela-dure");
    assertThat(nathalie.openDossier())
        .contains("Profil à l'entrée", "Article 60", "Suivi après le passage")
        .contains("Contact à 12 mois", FrenchDate.of(cases.today()))
        .doesNotContain("Services Québec", "PAAS");
    nathalie.screenshot("pro-action-dossier");
    nathalie.openForm();
    nathalie.complete();
  }
}
