package org.filrouge.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium: the variable {@code CHROMIUM}, else the usual places. */
final class Chromium {

  static final String VARIABLE = "CHROMIUM";

  private static final String[] USUAL = {
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
  };

  private Chromium() {}

  static Optional<Path> found() {
    String named = System.getenv(VARIABLE);
    var places = named == null || named.isBlank() ? Stream.of(USUAL) : Stream.of(named);
    return places.map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
