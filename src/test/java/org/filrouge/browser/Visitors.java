package org.filrouge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * People who visit the pages, each in a browser of their own: set to English, in Québec's time, to
 * show that the program is in French whatever the machine says.
 */
class Visitors {

  /** Milliseconds that a page may take on a busy machine. */
  static final double PATIENCE = 60_000;

  private final Browser browser;
  private final String base;
  private final List<Page> pages = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  Visitors(Browser browser, String base) {
    this.browser = browser;
    this.base = base;
  }

  /** Someone at the door of an application: {@code tasklist}, {@code cockpit}… */
  Page at(String application) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("en-US")
                .setTimezoneId("America/Toronto"));
    context.setDefaultTimeout(PATIENCE);
    var page = context.newPage();
    page.onPageError(broken::add);
    page.onConsoleMessage(m -> noteIfRefusedByPolicy(m.text()));
    page.onResponse(r -> noteIfFault(r.status(), r.url()));
    page.navigate(base + application + "/default/");
    pages.add(page);
    return page;
  }

  /** Signs in to Tasklist. */
  Tasklist loginAs(String user) {
    var page = at("tasklist");
    signIn(page, user);
    return new Tasklist(page);
  }

  static void signIn(Page page, String user) {
    var name = page.getByPlaceholder("Nom d’utilisateur");
    var password = page.getByPlaceholder("Mot de passe");
    // The page takes the cursor back to the name some time after it is shown.
    do {
      name.fill(user);
      password.fill(Accounts.PASSWORD);
    } while (!name.inputValue().equals(user) || password.inputValue().isEmpty());
    page.locator("button[type=submit]").click();
    page.locator(".navbar-brand").waitFor();
  }

  void leave(String lastLook) {
    for (int i = 0; i < pages.size(); i++) {
      if (lastLook != null) {
        Screens.keep(pages.get(i), lastLook + "-" + i);
      }
      pages.get(i).context().close();
    }
  }

  /** No script failed, none was refused by the policy, and the server met no fault. */
  void sawNothingBroken() {
    assertThat(broken).isEmpty();
  }

  private void noteIfRefusedByPolicy(String text) {
    if (text.contains("Content Security Policy")) {
      broken.add(text);
    }
  }

  private void noteIfFault(int status, String url) {
    if (status >= 500) {
      broken.add(status + " " + url);
    }
  }
}
