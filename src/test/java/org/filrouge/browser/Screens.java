package org.filrouge.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of the pages, kept in {@code target/screenshots}; {@code -Dscreenshots=docs/images}
 * makes those of the documentation again.
 */
final class Screens {

  private static final String FOLDER = System.getProperty("screenshots", "target/screenshots");

  private Screens() {}

  static void keep(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name + ".png")));
  }
}
