package org.filrouge.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/glossaire.md} ties the French a person reads to the English of the code. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("docs", "glossaire.md");

  private record Row(String french, String meaning, String rules) {}

  @Test
  void everyProcessTableFormRoleAndChoiceIsInTheGlossary() throws IOException {
    var rows = rows();
    var missing = new ArrayList<String>();
    Terms.all()
        .forEach(
            (code, french) -> {
              if (!rows.containsKey(code)) {
                missing.add("| %s | `%s` | … | … |".formatted(french, code));
              }
            });
    assertThat(missing).as("rows to add to %s, with their meaning and rules", GLOSSARY).isEmpty();
  }

  @Test
  void theGlossaryCallsThingsAsTheProgramDoes() throws IOException {
    var rows = rows();
    var different = new TreeMap<String, String>();
    Terms.all()
        .forEach(
            (code, french) -> {
              if (rows.containsKey(code) && !rows.get(code).french().equals(french)) {
                different.put(code, french);
              }
            });
    assertThat(different).as("terms that the program now words like this").isEmpty();
  }

  @Test
  void theGlossaryHoldsNothingThatIsGone() throws IOException {
    var gone = new TreeSet<>(rows().keySet());
    gone.removeIf(code -> !code.endsWith(".form") && !code.matches("[a-z]+\\.[A-Z].*"));
    gone.removeAll(Terms.all().keySet());
    assertThat(gone).isEmpty();
  }

  @Test
  void everyRowSaysWhatItMeansAndWhichRuleItServes() throws IOException {
    assertThat(rows())
        .allSatisfy(
            (code, row) -> {
              assertThat(row.meaning()).as("meaning of %s", code).isNotBlank().isNotEqualTo("…");
              assertThat(row.rules()).as("rules of %s", code).matches("—|R\\d.*");
            });
  }

  /** Rows by the English in their second column; a name is used once. */
  private static Map<String, Row> rows() throws IOException {
    var rows = new LinkedHashMap<String, Row>();
    for (String line : Files.readAllLines(GLOSSARY)) {
      List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
      if (cells.size() == 6 && cells.get(2).startsWith("`")) {
        String code = cells.get(2).replace("`", "");
        var row = new Row(cells.get(1), cells.get(3), cells.get(4));
        assertThat(rows.put(code, row)).as("%s stands once", code).isNull();
      }
    }
    return rows;
  }
}
