package org.filrouge.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the pages, kept in {@code target/screenshots}. */
final class Screens {

  private Screens() {}

  static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
