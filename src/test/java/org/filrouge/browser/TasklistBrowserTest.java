package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What each one meets on opening the list of tasks, and the entry by référence (R32). */
@BrowserTest
class TasklistBrowserTest {

  @Test
  void theDoorIsInFrenchWhateverTheBrowserSays(Visitors visitors) {
    var page = visitors.at("tasklist");
    assertThat(page.getByPlaceholder("Nom d’utilisateur")).isVisible();
    assertThat(page).hasTitle("Fil rouge Tâches");
    assertThat(page.locator("html")).hasAttribute("lang", "fr-CA");
    assertThat(page.locator(".ce-eol-banner")).isHidden();
    Screens.keep(page, "connexion");
  }

  @Test
  void theFourListsStandInOrderAndTheMostPressingTaskComesFirst(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    assertThat(agathe.filters())
        .containsExactly(
            "Mes tâches",
            "À prendre en charge",
            "Échéance passée",
            "À venir",
            "Révisions à faire",
            "Révisions qui pressent");
    new Story(agathe, null).referred("Échéance-Essai", "Élise").assessed();
    agathe.openFilter("À venir");
    assertThat(agathe.page().locator("li.task h4.task").first())
        .containsText("Décider de l'admissibilité");
    assertThat(agathe.page().locator(".sorting-choice, [cam-sorting-choices]").first())
        .containsText("Échéance");
    assertThat(agathe.page().url()).contains("dueDate").contains("asc").doesNotContain("created");
  }

  @Test
  void aScreenOffersNothingThatTheServerRefuses(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    new Story(agathe, null).referred("Écran-Simple", "Ève");
    agathe.openFilter("Mes tâches").openTask("Évaluer la situation");
    for (String refused :
        new String[] {
          "Créer une tâche", "Ajouter un commentaire", "Historique", "Fixer une relance"
        }) {
      assertThat(agathe.page().getByText(refused)).hasCount(0);
    }
    agathe.screenshot("tache");
  }

  @Test
  void aRefusedReferralSaysWhyFieldByFieldInFrench(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy").startProcess("Référence");
    var form = agathe.form();
    form.fill("Nom de famille", "").choose("Sexe", "Femme").fill("Municipalité", "Rouyn-Noranda");
    assertThat(form.errorOf("Nom de famille")).isEqualTo("Ce champ est obligatoire.");
    form.fill("Nom de famille", "   ").fill("Prénom", "Zoé");
    form.fill("Date de naissance", LocalDate.of(2084, 5, 14)).fill("Demande de la personne", "x");
    form.agree("La personne est d'accord");
    agathe.press("Envoyer").expectError("« Nom de famille »").expectError("« Date de naissance »");
    agathe.screenshot("refus");
  }

  @Test
  void anAgentRefersSomeoneAndFindsTheFirstTask(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    new Story(agathe, null).referred("Tremblay-Essai", "Noémie");
    agathe.openFilter("Mes tâches");
    assertThat(agathe.cards())
        .anyMatch(c -> c.matches("Évaluer la situation · dossier \\d+ · parcours \\d+"));
    agathe.openTask("Évaluer la situation").screenshot("premiere-tache");
  }

  @Test
  void aDateThatAFormOpensWithStaysThatDayInQuebec(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    // Tasklist gives a draft of a start form back the way it gives what a task is prefilled with.
    agathe
        .page()
        .evaluate(
            "localStorage.setItem('camunda-form:undefined', '{\"birthDate\":\"1984-05-14\"}')");
    var date = agathe.startProcess("Référence").form().field("Date de naissance");
    assertThat(date.locator("input").first()).hasAttribute("placeholder", "aaaa-mm-jj");
    assertThat(date.locator("input").first()).hasValue("1984-05-14");
  }

  @Test
  void whatIsTypedStaysWhileOneReadsTheFile(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var story = new Story(agathe, null).referred("Onglets-Essai", "Ursule");
    agathe
        .openTask("Évaluer la situation" + story.file())
        .form()
        .fill("Motivation", "Vient d'elle-même.");
    assertThat(agathe.openDossier()).contains("Onglets-Essai");
    assertThat(agathe.openForm().valueOf("Motivation")).isEqualTo("Vient d'elle-même.");
  }

  @Test
  void aDraftIsForgottenWhenSomeoneElseSignsIn(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    String draft = "camunda-form:d-une-autre";
    agathe.page().evaluate("key => localStorage.setItem(key, '{}')", draft);
    agathe.signOut();
    Visitors.signIn(agathe.page(), "odile.lavoie");
    agathe.filters();
    assertThat(agathe.page().evaluate("key => localStorage.getItem(key)", draft)).isNull();
  }
}
