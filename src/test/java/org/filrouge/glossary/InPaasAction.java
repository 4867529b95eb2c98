package org.filrouge.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The words of the first programme, as the migrations give them: those the glossary speaks. */
final class InPaasAction {

  private static final Path MIGRATIONS =
      Path.of("src", "main", "resources", "db", "migration", "common");
  private static final Pattern WORD =
      Pattern.compile("\\('PAAS_ACTION', '(word\\w+)', '((?:[^']|'')*)'\\)");

  private InPaasAction() {}

  static String spoken(String text) {
    if (text == null || !text.contains("{{")) {
      return text;
    }
    try {
      String given =
          Files.readString(MIGRATIONS.resolve("V14__programme.sql"))
              + Files.readString(MIGRATIONS.resolve("V15__programme_words.sql"));
      String spoken = text;
      for (var word : WORD.matcher(given).results().toList()) {
        String said = word.group(2).replace("''", "'");
        spoken =
            spoken
                .replace("{{" + word.group(1) + "}}", said)
                .replace(
                    "{{W" + word.group(1).substring(1) + "}}",
                    said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1));
      }
      return spoken;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
