package org.filrouge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note that looks like a transcript or carries a label is gently told so (R132-134). */
class GentleWordsTest {

  /** Not {@code matches}: the forms of Tasklist do not know it and would always warn. */
  private static final Pattern WATCHED =
      Pattern.compile(
          "(\\w+) = null or count\\(split\\(lower case\\(\\1\\),"
              + " \"((?:[^\"\\\\]|\\\\.)*)\"\\)\\) < 2");

  /** By form: the narratives watched over, and the words that are looked for. */
  private final Map<String, List<String>> watched = new TreeMap<>();

  private final Map<String, List<String>> patterns = new TreeMap<>();

  @BeforeEach
  void readTheForms() throws IOException {
    try (var forms = Files.list(Path.of("forms", "follow-up"))) {
      for (Path form : forms.toList()) {
        read(new ObjectMapper().readTree(form.toFile()));
      }
    }
  }

  private void read(JsonNode form) {
    for (JsonNode component : form.path("components")) {
      String id = component.path("id").asText();
      if (id.equals("Text_transcript") || id.equals("Text_label")) {
        var found = WATCHED.matcher(component.path("conditional").path("hide").asText());
        while (found.find()) {
          watched
              .computeIfAbsent(form.path("id").asText(), key -> new ArrayList<>())
              .add(found.group(1));
          patterns
              .computeIfAbsent(id, key -> new ArrayList<>())
              .add(found.group(2).replace("\\\"", "\""));
        }
      }
    }
  }

  @Test
  void everyNarrativeLooksForTheSameWords() {
    assertThat(patterns.keySet()).containsExactly("Text_label", "Text_transcript");
    assertThat(patterns.values())
        .allSatisfy(words -> assertThat(words.stream().distinct()).hasSize(1));
  }

  @Test
  void everyNarrativeOfTheseFormsIsWatchedOver() throws IOException {
    try (var forms = Files.list(Path.of("forms", "follow-up"))) {
      for (Path file : forms.toList()) {
        var form = new ObjectMapper().readTree(file.toFile());
        for (JsonNode component : form.path("components")) {
          String key = component.path("key").asText();
          if (component.path("type").asText().equals("textarea") && !key.equals("helpFor")) {
            assertThat(watched.get(form.path("id").asText())).as("%s", file).contains(key);
          }
        }
      }
    }
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
    assertThat(seen("Text_transcript", words)).isTrue();
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
    assertThat(seen("Text_label", words)).isTrue();
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
    assertThat(seen("Text_transcript", words)).isFalse();
    assertThat(seen("Text_label", words)).isFalse();
  }

  /** As the forms do: in lower case, as Unicode. */
  private boolean seen(String warning, String words) {
    return Pattern.compile(patterns.get(warning).get(0))
        .matcher(words.toLowerCase(Locale.CANADA_FRENCH))
        .find();
  }
}
