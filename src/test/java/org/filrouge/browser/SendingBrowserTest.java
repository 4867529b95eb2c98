package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person is told when they send a form: what is missing, what is done, what comes next. */
@BrowserTest
class SendingBrowserTest {

  @Test
  void aRequiredFieldThatAnotherAnswerHidesNoLongerHoldsTheTaskBack(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var story = new Story(agathe, null).referred("Caché-Essai", "Hugo").assessed();
    agathe
        .openFilter("Mes tâches")
        .openTask("Décider de l'admissibilité" + story.file())
        .form()
        .choose("Votre décision", "Non admissible");
    agathe.press("Terminer").expectError("Corrigez les champs marqués en rouge");
    assertThat(agathe.form().errorOf("Motif du refus")).isEqualTo("Ce champ est obligatoire.");
    agathe.form().tick("Votre décision", Pattern.compile("^Admissible"));
    agathe.complete();
    agathe.expectNotice("Terminé : Décider de l'admissibilité" + story.file());
    agathe.expectNotice("À faire maintenant : Évaluer les besoins" + story.file());
    agathe.screenshot("confirmation");
  }

  @Test
  void aReferralSaysWhichFileItOpenedAndGivesItsFirstTask(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    new Story(agathe, null).referred("Accusé-Essai", "Rosalie");
    agathe.expectNotice(Pattern.compile("Dossier \\d+ ouvert"));
    notice(agathe.page()).getByText("Évaluer la situation").click();
    assertThat(agathe.page().locator(".task-card h2.task")).containsText("Évaluer la situation");
  }

  @Test
  void whoComesBackToADoneTaskReadsThatItIsDone(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    new Story(agathe, null).referred("Retour-Essai", "Zacharie").assessed();
    assertThat(notice(agathe.page())).containsText("Terminé");
    agathe.page().goBack();
    agathe.expectNotice("Cette tâche est déjà terminée");
    assertThat(agathe.page().locator(".alert-danger:visible")).hasCount(0);
  }

  @Test
  void aTelephoneIsANumberForTheBrowserToo(Visitors visitors) {
    var form = visitors.loginAs("agathe.roy").startProcess("Référence").form();
    form.fill("Téléphone", "abc");
    assertThat(form.errorOf("Téléphone"))
        .isEqualTo("Écrivez un numéro de téléphone, par exemple 819\u00a0555-0123.");
    form.fill("Téléphone", "(819) 555-0123 poste 12");
    assertThat(form.field("Téléphone").locator(".fjs-form-field-error")).hasCount(0);
  }

  @Test
  void aDraftIsKeptWithoutReproachAndComesBack(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var story = new Story(agathe, null).referred("Brouillon-Essai", "Odette");
    String title = "Évaluer la situation" + story.file();
    agathe.openFilter("Mes tâches").openTask(title).form().fill("Motivation", "Vient d'elle-même.");
    agathe.press("Garder un brouillon").expectNotice("Brouillon gardé");
    assertThat(agathe.page().locator(".fjs-form-field-error:visible")).hasCount(0);
    agathe.page().reload();
    assertThat(agathe.form().valueOf("Motivation")).isEqualTo("Vient d'elle-même.");
  }

  @Test
  void whatIsWrittenAndNotSentIsNotLeftWithoutAWord(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var one = new Story(agathe, null).referred("Unique-Essai", "Aline").file();
    var other = new Story(agathe, null).referred("Second-Essai", "Boris").file();
    agathe.openFilter("Mes tâches").openTask("Évaluer la situation" + one);
    agathe.form().fill("Situation de la personne", "Sans emploi");
    var asked = new ArrayList<String>();
    agathe.page().onceDialog(dialog -> refused(dialog, asked));
    agathe.card("Évaluer la situation" + other).click();
    assertThat(asked).singleElement().asString().contains("sera perdu");
    assertThat(agathe.page().locator(".task-card h2.task")).containsText(one);
    assertThat(agathe.form().valueOf("Situation de la personne")).isEqualTo("Sans emploi");

    agathe.page().onceDialog(Dialog::accept);
    agathe.openTask("Évaluer la situation" + other);
    agathe.openTask("Évaluer la situation" + one);
    assertThat(agathe.form().valueOf("Situation de la personne")).isEmpty();
  }

  private static void refused(Dialog dialog, List<String> asked) {
    asked.add(dialog.message());
    dialog.dismiss();
  }

  @Test
  void aTaskNamesItsPersonAndItsTeam(Visitors visitors) {
    new Story(visitors.loginAs("agathe.roy"), null).referred("Équipe-Essai", "Lise");
    var maude = visitors.loginAs("maude.bergeron").openFilter("À venir");
    maude.openTask("Évaluer la situation");
    assertThat(maude.page().locator(".task-facts .assignee")).containsText("Agathe Roy");
    assertThat(maude.page().locator("li.task .assignee").first()).not().containsText("agathe.roy");
    assertThat(maude.page().locator(".task-facts .groups")).not().containsText("office-");
  }

  @Test
  void aListOfChoicesOpensAboveTheButtons(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    agathe.page().setViewportSize(1280, 720);
    var story = new Story(agathe, null).referred("Liste-Essai", "Guy").assessed();
    agathe
        .openFilter("Mes tâches")
        .openTask("Décider de l'admissibilité" + story.file())
        .form()
        .choose("Votre décision", "Non admissible")
        .field("Motif du refus")
        .locator(".fjs-input-group")
        .click();
    var list = agathe.page().locator(".fjs-dropdownlist");
    assertThat(list).isVisible();
    agathe.page().waitForTimeout(500);
    var buttons = agathe.page().locator(".form-actions").boundingBox();
    assertThat(list.boundingBox().y + list.boundingBox().height).isLessThanOrEqualTo(buttons.y);
  }

  @Test
  void theFirstOfAMonthIsWrittenAsPeopleSayIt(Visitors visitors) {
    var page = visitors.loginAs("agathe.roy").page();
    Object day =
        page.evaluate(
            "angular.element(document.body).injector().get('$filter')('amDateFormat')"
                + "('2026-12-01T12:00:00', 'D MMMM YYYY')");
    assertThat(day).isEqualTo("1er décembre 2026");
  }

  @Test
  void whoHasNoTasksIsToldWhereToGo(Visitors visitors) {
    var page = visitors.at("tasklist");
    page.getByPlaceholder("Nom d’utilisateur").fill("anais.fortin");
    page.getByPlaceholder("Mot de passe").fill(Accounts.PASSWORD);
    page.locator("button[type=submit]").click();
    assertThat(notice(page)).containsText("Les tâches ne vous sont pas ouvertes");
    notice(page)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Suivi (Cockpit)"))
        .click();
    assertThat(page).hasTitle("Fil rouge Suivi");
  }

  private static Locator notice(Page page) {
    return page.locator(".page-notifications .alert").last();
  }
}
