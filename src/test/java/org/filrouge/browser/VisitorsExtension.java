package org.filrouge.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens one browser for the whole run, and fresh visitors for each test. */
class VisitorsExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace OURS = Namespace.create(VisitorsExtension.class);

  private static final List<String> QUIET =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitors.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    String port =
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    var visitors = new Visitors(browser(context), "http://localhost:" + port + "/camunda/app/");
    context.getStore(OURS).put(Visitors.class, visitors);
    return visitors;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var visitors = context.getStore(OURS).remove(Visitors.class, Visitors.class);
    if (visitors != null) {
      boolean failed = context.getExecutionException().isPresent();
      visitors.leave(failed ? "failed-" + context.getRequiredTestMethod().getName() : null);
      if (!failed) {
        visitors.sawNothingBroken();
      }
    }
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
        .browser;
  }

  /** Closed with the run. */
  private static final class Running implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright;
    private final Browser browser;

    Running() {
      PlaywrightAssertions.setDefaultAssertionTimeout(Visitors.PATIENCE);
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Chromium.found().orElseThrow())
                      .setArgs(QUIET));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
