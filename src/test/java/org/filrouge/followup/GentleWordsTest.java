package org.filrouge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note that looks like a transcript or carries a label is gently told so (R132-134). */
class GentleWordsTest {

  private static final Path WORDS =
      Path.of(
          "src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/fil-rouge",
          "gentle-words.js");

  private static final Pattern LOOKED_FOR = Pattern.compile("(?m)^ {4}/(.+)/,$");

  private static List<Pattern> patterns;

  @BeforeAll
  static void readTheWords() throws IOException {
    patterns =
        LOOKED_FOR
            .matcher(Files.readString(WORDS))
            .results()
            .map(found -> Pattern.compile(found.group(1)))
            .toList();
    assertThat(patterns).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle a dit que le bus ne passe plus.",
        "Il me dit que tout va bien",
        "elle m'a dit qu'elle viendrait",
        "« Je viendrai » puis « peut-être »",
        "\"oui\" et ensuite \"non\"",
        "Il répète que c'est trop tôt"
      })
  void aTranscriptIsRecognised(String words) {
    assertThat(seen(0, words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participant paresseux.",
        "C'est une MANIPULATRICE",
        "toujours agressive en groupe",
        "cas lourd",
        "Personne non motivée",
        "alcooliques"
      })
  void aLabelIsRecognised(String words) {
    assertThat(seen(1, words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A choisi l'atelier de cuisine; un essai de trois matins est convenu.",
        "Un rendez-vous est pris au service « Logis-toit » pour le 3 mars.",
        "La violence vécue est derrière elle; un suivi est offert.",
        "Le bail est assuré; le loyer fout le camp moins vite.",
        "Décision : deux demi-journées de plus à compter de mai."
      })
  void plainNotesAreLeftAlone(String words) {
    assertThat(seen(0, words)).isFalse();
    assertThat(seen(1, words)).isFalse();
  }

  /** As the page does: in lower case. */
  private static boolean seen(int advice, String words) {
    return patterns.get(advice).matcher(words.toLowerCase(Locale.CANADA_FRENCH)).find();
  }
}
