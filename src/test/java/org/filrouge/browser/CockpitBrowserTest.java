package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager follows the pathways in Cockpit; every list there is bounded, and none is refused. */
@BrowserTest
class CockpitBrowserTest {

  @Autowired Stage stage;

  @Test
  void aManagerReadsTheDashboardAProcessAndAnInstance(Visitors visitors) {
    stage.start("placement", stage.aPathway());
    var page = visitors.at("cockpit");
    Visitors.signIn(page, "maude.bergeron");
    assertThat(page.getByText("En ce moment")).isVisible();
    seenWithoutRefusal(page, "cockpit-tableau");

    follow(page, "Processus");
    page.getByText("Placement", exactly()).first().click();
    assertThat(page.locator(".djs-container").first()).isVisible();
    seenWithoutRefusal(page, "cockpit-processus");

    page.locator("a[href*='process-instance/']").first().click();
    assertThat(page.getByText("Tâches utilisateur")).isVisible();
    seenWithoutRefusal(page, "cockpit-parcours");

    follow(page, "Tâches humaines");
    assertThat(page.getByText("Attributions par groupe")).isVisible();
    seenWithoutRefusal(page, "cockpit-taches");
  }

  @Test
  void decisionTablesAreReadInFrenchAndAManagerSeesNoDeployments(Visitors visitors) {
    var page = visitors.at("cockpit");
    Visitors.signIn(page, "maude.bergeron");
    assertThat(page.locator(".stats-section.decisions")).isVisible();
    assertThat(page.locator(".stats-section.deployments")).isHidden();
    follow(page, "Décisions");
    page.getByText("Effet d'un refus de l'organisme", exactly()).first().click();
    var table = page.locator(".dmn-js-parent");
    assertThat(table).containsText("Règles retenues :");
    assertThat(table.locator(".clause").first()).hasText("Quand");
    assertThat(table.locator("td.output-cell").first()).hasText("oui");
    assertThat(table).not().containsText("Hit policy");
    seenWithoutRefusal(page, "cockpit-decision");
  }

  @Test
  void anAnalystSeesTheDeploymentsAndNotThePageOfTasksThatWouldBeRefused(Visitors visitors) {
    var page = visitors.at("cockpit");
    Visitors.signIn(page, "anais.fortin");
    assertThat(page.locator(".stats-section.deployments")).isVisible();
    assertThat(page.locator("nav a[href='#/tasks'], .navbar a[href='#/tasks']").first()).isHidden();
    seenWithoutRefusal(page, "cockpit-analyste");
  }

  private static void follow(Page page, String menu) {
    page.locator("nav a, .navbar a, [cam-widget-header] a").getByText(menu).first().click();
  }

  private static void seenWithoutRefusal(Page page, String name) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertThat(page.locator(".animate-spin:visible")).hasCount(0);
    assertThat(page.locator(".alert-danger")).hasCount(0);
    Screens.keep(page, name);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
