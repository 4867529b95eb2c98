package org.filrouge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participation.Participations;
import org.filrouge.support.SampleCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviews that come, from the keyboard; and a case study called and recorded. */
@BrowserTest
class ReviewsToComeBrowserTest {

  private static final String NAME = SampleCase.FIRST_NAME + " " + SampleCase.LAST_NAME;

  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;

  @Test
  void anAgentOpensTheListFromTheKeyboardAndComesBack(Visitors visitors) {
    someoneWhoseReviewIsLate();
    var page = visitors.loginAs("agathe.roy").page();
    var opener = button(page, "Révisions à venir");
    assertThat(opener).containsText("en retard");
    opener.focus();
    page.keyboard().press("Enter");
    var panel = page.getByRole(AriaRole.DIALOG);
    assertThat(panel).containsText(NAME);
    assertThat(panel.locator("caption").first()).containsText("En retard");
    Screens.keep(page, "revisions-a-venir");
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);
    assertThat(opener).isFocused();
  }

  @Test
  void aManagerReadsNumbersAndNoName(Visitors visitors) {
    long file = someoneWhoseReviewIsLate();
    var page = visitors.at("cockpit");
    Visitors.signIn(page, "maude.bergeron");
    var row =
        page.locator(".fr-load-counts tr")
            .filter(new Locator.FilterOptions().setHasText("Agathe Roy"));
    row.getByRole(AriaRole.BUTTON).first().click();
    var behind = page.locator(".fr-load-behind table");
    assertThat(behind).containsText("Agathe Roy — en retard");
    assertThat(behind).containsText(Long.toString(file));
    assertThat(page.locator(".fr-load-dashboard")).not().containsText(SampleCase.LAST_NAME);
    Screens.keep(page, "cockpit-revisions");
  }

  @Test
  void aPartnerFollowsNobodyAndIsShownNothing(Visitors visitors) {
    var page = visitors.loginAs("paule.ouellet").page();
    assertThat(page.locator(".start-process-action")).isVisible();
    assertThat(page.locator(".fr-load-open")).hasCount(0);
  }

  @Test
  void anAgentCallsACaseStudyAndRecordsWhatWasDecided(Visitors visitors) {
    long file = someoneWhoseReviewIsLate();
    var today = LocalDate.now(WorkingDays.QUEBEC);
    var agent = visitors.loginAs("agathe.roy");
    agent.startProcess("Étude de cas");
    agent
        .form()
        .choose("Dossier", "Dossier " + file)
        .fill("Date prévue de la rencontre", today)
        .fill("Pourquoi cette étude de cas", "Comment soutenir les matins")
        .fill("Qui est invité", "Intervenante de l'organisme, la personne");
    agent.screenshot("etude-de-cas").send().openFilter("Mes tâches");
    agent
        .openTask("Consigner l'étude de cas · dossier " + file)
        .form()
        .choose("La rencontre", "A eu lieu")
        .fill("Tenue le", today)
        .fill("Qui était présent", "Intervenante, agente, la personne")
        .fill("Ce qui a été décidé, et pourquoi", "Commencer à dix heures")
        .fill("Qui s'en charge", "L'organisme")
        .fill("Pour quand (facultatif)", today.plusDays(10));
    agent.screenshot("consigner-l-etude-de-cas").complete().openFilter("Mes tâches");
    agent.openTask("Vérifier ce qui a été décidé · dossier " + file);
    assertThat(agent.page().locator(".fjs-form")).containsText("Commencer à dix heures");
    agent.form().choose("Où en est-on", "C'est fait");
    agent.screenshot("verifier-ce-qui-a-ete-decide").complete();
  }

  private long someoneWhoseReviewIsLate() {
    String organism = cases.anOrganism();
    long pathway = cases.referred();
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today().minusDays(400), pathway)
        .update();
    participations.started(pathway, cases.today().minusDays(370));
    return cases.fileOf(pathway);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
