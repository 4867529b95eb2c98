package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A form filled in as people do: one key after another, and on to the next field. */
@BrowserTest
class TypingBrowserTest {

  private static final String REASON = "Parce que la personne le demande.";

  @Test
  void whatIsTypedRightAfterANumberIsKept(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie").startProcess("Changement d'horaire");
    odile.form().type("Palier 3 : heures par semaine", "18");
    odile.page().keyboard().press("Tab");
    typed(odile, REASON);
    assertThat(odile.form().valueOf("Pourquoi ce changement")).isEqualTo(REASON);
    assertThat(odile.form().valueOf("Palier 3 : heures par semaine")).isEqualTo("18");
  }

  @Test
  void whatIsTypedRightAfterADateIsKept(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy").startProcess("Référence");
    agathe.form().type("Date de naissance", "1984-05-14");
    agathe.form().field("Demande de la personne").locator("textarea").click();
    typed(agathe, REASON);
    assertThat(agathe.form().valueOf("Demande de la personne")).isEqualTo(REASON);
    assertThat(agathe.form().valueOf("Date de naissance")).isEqualTo("1984-05-14");
  }

  @Test
  void whatIsTypedInATaskIsKept(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy");
    var story = new Story(agathe, null).referred("Frappe-Essai", "Noé");
    var form =
        agathe.openFilter("Mes tâches").openTask("Évaluer la situation" + story.file()).form();
    form.type("Situation de la personne", "Sans emploi");
    form.field("Motivation").locator("textarea").click();
    typed(agathe, REASON);
    assertThat(form.valueOf("Situation de la personne")).isEqualTo("Sans emploi");
    assertThat(form.valueOf("Motivation")).isEqualTo(REASON);
  }

  @Test
  void aDateThatDoesNotExistStaysAsTypedAndIsRefused(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie").startProcess("Changement d'horaire");
    String label = "Palier 2 : à compter du";
    odile.form().type(label, "2026-02-31");
    odile.page().keyboard().press("Tab");
    assertThat(odile.form().errorOf(label)).startsWith("Cette date n’existe pas.");
    odile.press("Envoyer").expectError("Corrigez les champs");
    assertThat(odile.form().errorOf(label)).startsWith("Cette date n’existe pas.");
    assertThat(odile.form().valueOf(label)).isEqualTo("2026-02-31");
    odile.form().fill(label, LocalDate.of(2027, 3, 1));
    assertThat(odile.form().valueOf(label)).isEqualTo("2027-03-01");
    assertThat(odile.form().field(label).locator(".fjs-form-field-error").count()).isZero();
  }

  @Test
  void onePressSendsThoughTheErrorUnderCorrectionVanishes(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie").startProcess("Changement d'horaire");
    // The whole form in view: the refusal scrolls to its first field, and would move the button
    // too.
    odile.page().setViewportSize(1366, 1600);
    odile.press("Envoyer").expectError("Corrigez les champs");
    var refusal = odile.page().locator(".modal .alert-danger").first().elementHandle();
    var date =
        odile.form().field("Palier 1 : à compter du").locator("input.flatpickr-input").first();
    date.click();
    date.fill("2027-03-01");
    var button =
        odile.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer"));
    var box = button.boundingBox();
    var mouse = odile.page().mouse();
    mouse.move(box.x + box.width / 2, box.y + 3);
    mouse.down();
    odile.page().waitForTimeout(150);
    mouse.up();
    // A press that counts is refused anew: what the first one said makes room for it.
    odile.page().waitForCondition(() -> !isShown(refusal));
  }

  @Test
  void aRefusalOfTheServerMarksItsFieldAndHidesNone(Visitors visitors) {
    var agathe = visitors.loginAs("agathe.roy").startProcess("Référence");
    agathe
        .form()
        .fill("Nom de famille", "\u00a0")
        .fill("Prénom", "Ève")
        .fill("Date de naissance", LocalDate.of(1984, 5, 14))
        .choose("Sexe", "Femme")
        .fill("Municipalité", "Rouyn-Noranda")
        .fill("Demande de la personne", "Reprendre confiance")
        .agree("La personne est d'accord");
    agathe.press("Envoyer").expectError("Nom de famille");
    var field = agathe.form().field("Nom de famille");
    agathe.page().waitForTimeout(800);
    assertThat(field.getAttribute("data-refused")).contains("obligatoire");
    assertThat(inSight(field)).isTrue();
    field.locator("input").fill("Essai");
    assertThat(field.getAttribute("data-refused")).isNull();
  }

  @Test
  void aNarrativeWithALabelIsGentlyToldSoInEveryForm(Visitors visitors) {
    var odile = visitors.loginAs("odile.lavoie").startProcess("Changement d'horaire");
    odile.form().fill("Pourquoi ce changement", "Participant paresseux.");
    var told = odile.page().locator("[data-advice]");
    assertThat(told.getAttribute("data-advice")).startsWith("Un mot ressemble à une étiquette.");
    odile.form().fill("Pourquoi ce changement", "Vient trois matins sur cinq.");
    assertThat(told.count()).isZero();
  }

  /** On the screen, with nothing over it. */
  private static boolean inSight(Locator field) {
    return (Boolean)
        field
            .locator("input")
            .evaluate(
                "input => { const box = input.getBoundingClientRect();"
                    + " return document.elementFromPoint(box.x + 5, box.y + 5) === input; }");
  }

  private static void typed(Tasklist page, String words) {
    page.page().keyboard().type(words, new Keyboard.TypeOptions().setDelay(75));
    page.page().waitForTimeout(700);
  }

  private static boolean isShown(ElementHandle notice) {
    return (Boolean) notice.evaluate("notice => notice.isConnected");
  }
}
