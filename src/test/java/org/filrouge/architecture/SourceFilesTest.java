package org.filrouge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each room has its sign at the door, and fits on a few screens. */
class SourceFilesTest {

  private static final int LINES = 300;

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    var silent = new TreeSet<Path>();
    for (Path file : java("src/main/java/org/filrouge")) {
      Path sign = file.resolveSibling("package-info.java");
      boolean root = file.getParent().endsWith(Path.of("org", "filrouge"));
      if (!root && (!Files.exists(sign) || !Files.readString(sign).startsWith("/**"))) {
        silent.add(file.getParent());
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noSourceFileIsLongerThanThreeHundredLines() throws IOException {
    var tooLong = new TreeSet<String>();
    for (String folder : List.of("src/main/java", "src/test/java")) {
      for (Path file : java(folder)) {
        int lines = Files.readAllLines(file).size();
        if (lines > LINES) {
          tooLong.add(file + " : " + lines);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> java(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
