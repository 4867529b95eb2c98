package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist in the words of those who use it. */
class Tasklist {

  private final Page page;

  Tasklist(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** The names of the lists, in the order shown. */
  List<String> filters() {
    page.locator(".task-filter .name a").first().waitFor();
    return page.locator(".task-filter .name a").allInnerTexts().stream()
        .map(name -> name.replaceAll("[\\s(]*\\d*\\)?$", ""))
        .toList();
  }

  Tasklist openFilter(String name) {
    page.locator(".task-filter .name a").filter(having(name)).click();
    return this;
  }

  /** The titles of the cards, in the order shown. */
  List<String> cards() {
    page.locator("li.task h4.task").first().waitFor();
    return page.locator("li.task h4.task").allInnerTexts().stream().map(String::strip).toList();
  }

  /** What the title of the latest file's card says of its number: {@code " · dossier 100012"}. */
  String newestFile(String title) {
    assertThat(page.locator("li.task h4.task").filter(having(title)).first()).isVisible();
    return cards().stream()
        .filter(card -> card.startsWith(title))
        .map(card -> card.substring(title.length()))
        .max(java.util.Comparator.naturalOrder())
        .orElseThrow();
  }

  Locator card(String title) {
    return page.locator("li.task h4.task a").filter(having(title)).first();
  }

  Tasklist openTask(String title) {
    card(title).click();
    assertThat(page.locator(".task-card h2.task")).containsText(title);
    form();
    return this;
  }

  Tasklist takeCharge() {
    page.locator(".task-facts .claim").click();
    assertThat(page.locator(".task-facts .unclaim")).isVisible();
    return this;
  }

  Tasklist startProcess(String name) {
    page.locator(".start-process-action a").click();
    page.locator(".available-processes a")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
    form();
    return this;
  }

  /** The doors that are open to this person. */
  List<String> processes() {
    page.locator(".start-process-action a").click();
    page.locator(".available-processes a").first().waitFor();
    var names = page.locator(".available-processes a").allInnerTexts();
    page.getByRole(AriaRole.BUTTON, named("Fermer")).click();
    return names;
  }

  Tasklist expectNoCard(String title) {
    assertThat(page.locator("li.task h4.task").filter(having(title))).hasCount(0);
    return this;
  }

  /** Back to the form from another tab. */
  FormPage openForm() {
    page.locator(".task-card .nav-tabs a").filter(having("Formulaire")).click();
    return form();
  }

  FormPage form() {
    page.locator(".fjs-form").waitFor();
    return new FormPage(page);
  }

  /** Sends a start form that the server accepts. */
  Tasklist send() {
    press("Envoyer");
    assertThat(page.locator(".modal-dialog")).hasCount(0);
    return this;
  }

  /** Completes the task through a form that the server accepts. */
  Tasklist complete() {
    press("Terminer");
    assertThat(page.locator(".task-card")).hasCount(0);
    return this;
  }

  Tasklist press(String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
    return this;
  }

  Tasklist expectError(String text) {
    assertThat(page.locator(".alert-danger:visible .message").first()).containsText(text);
    return this;
  }

  /** What is said in passing: that something is done. */
  Tasklist expectNotice(String text) {
    assertThat(page.locator(".page-notifications .alert-info").last()).containsText(text);
    return this;
  }

  Tasklist expectNotice(Pattern text) {
    assertThat(page.locator(".page-notifications .alert-info").last()).containsText(text);
    return this;
  }

  /** What the Dossier tab says of the case. */
  String openDossier() {
    page.locator(".task-card .nav-tabs a").filter(having("Dossier")).click();
    page.locator(".fr-dossier header").waitFor();
    return page.locator(".fr-dossier").innerText();
  }

  /** A document of the Dossier tab, saved. */
  Download download(String document) {
    var link = page.getByRole(AriaRole.LINK, named(document));
    var download = page.waitForDownload(link::click);
    assertThat(page.locator(".fr-dossier-papers-status"))
        .containsText(download.suggestedFilename());
    return download;
  }

  void signOut() {
    page.locator(".account .dropdown-toggle, li.account > a").first().click();
    page.getByText("Se déconnecter").click();
    page.getByPlaceholder("Mot de passe").waitFor();
  }

  Tasklist screenshot(String name) {
    Screens.keep(page, name);
    return this;
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
