package org.filrouge.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.participant.NameKey.nameKey;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person, one key, whoever typed the name (R30, R35). */
class NameKeyTest {

  @ParameterizedTest(name = "{0} {1} and {2} {3} have one key: {4}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Marie-Ève, Tremblay-Gagnon, Marie Eve, TREMBLAY GAGNON, accents case and hyphens",
        "Marie-Ève, Tremblay-Gagnon, TREMBLAY GAGNON, Marie Eve, the columns were swapped",
        "Marie-Ève, Tremblay-Gagnon, Marie-Ève, Gagnon-Tremblay, the double name was turned round",
        "Françoise, Lefebvre, Francoise, LEFEBVRE, a cedilla",
        "Zoë, Côté, Zoe, Cote, a diaeresis and a circumflex",
        "Laetitia, Boeuf, Lætitia, Bœuf, ligatures",
        "LÆTITIA, BŒUF, laetitia, boeuf, upper-case ligatures",
        "Jean-François, D'Amours, Jean François, D’Amours, a typographic apostrophe",
        "Jean, L'Heureux, Jean, L Heureux, a space for an apostrophe",
        "Jean, LʼHeureux, Jean, L'Heureux, an apostrophe that Unicode calls a letter",
        "J.-P., Roy, J P, Roy, periods",
        "Luc, St-Onge, Luc, Saint-Onge, the short form of Saint",
        "Luc, St. Pierre, Luc, St-Pierre, a period after Saint",
        "Anne, Ste-Marie, Anne, Sainte Marie, the short form of Sainte",
        "Marie‑Ève, Roy, Marie–Ève, Roy, a non-breaking hyphen and a dash",
        "\"  Marie   Ève \", Roy, Marie Ève, Roy, spaces",
        "Nguyễn, Đức, Nguyen, Duc, Vietnamese letters",
        "Łukasz, Størensen, Lukasz, Storensen, letters with a stroke",
        "İpek, Yıldız, Ipek, Yildiz, Turkish letters",
        "Ｍａｒｉｅ, Roy, Marie, Roy, full-width letters",
      })
  void waysOfTypingOneNameShareAKey(
      String first1, String last1, String first2, String last2, String why) {
    assertThat(nameKey(first1, last1)).as(why).isEqualTo(nameKey(first2, last2)).isNotEmpty();
  }

  @Test
  void aKeyReadsAsPlainWordsInAlphabeticalOrder() {
    assertThat(nameKey("Marie-Ève", "Tremblay-Gagnon")).isEqualTo("eve gagnon marie tremblay");
  }

  @Test
  void decomposedAccentsOfAMacintoshDoNotCount() {
    assertThat(nameKey(Normalizer.normalize("Geneviève", Normalizer.Form.NFD), "Côté"))
        .isEqualTo(nameKey("Geneviève", "Côté"));
  }

  @ParameterizedTest(name = "{0} {1} and {2} {3} have two keys")
  @CsvSource({
    "Marc, Tremblay, Luc, Tremblay",
    "Marie, Tremblay, Marie-Ève, Tremblay",
    "Julie, Roy, Julie, Roi",
    "Marie Marie, Roy, Marie, Roy",
  })
  void differentNamesHaveDifferentKeys(String first1, String last1, String first2, String last2) {
    assertThat(nameKey(first1, last1)).isNotEqualTo(nameKey(first2, last2));
  }

  @Test
  void aPersonWithASingleNameHasAKey() {
    assertThat(nameKey(null, "Sukarno")).isEqualTo("sukarno").isEqualTo(nameKey("Sukarno", " "));
  }

  @Test
  void aNameWithoutALetterHasAnEmptyKey() {
    assertThat(nameKey("--", " . ")).isEmpty();
    assertThat(nameKey(null, null)).isEmpty();
  }

  @Test
  void aKeyFitsItsColumnHoweverLongTheName() {
    assertThat(nameKey("Marie ".repeat(100), "ŒUF".repeat(100)).length())
        .isLessThanOrEqualTo(NameKey.MAX_LENGTH);
    assertThat(nameKey("a".repeat(199), "b")).as("no dangling space").isEqualTo("a".repeat(199));
  }

  @Test
  void aKeyGivenAgainIsItsOwnKey() {
    String key = nameKey("Marie-Ève", "St-Onge D'Amours");
    assertThat(nameKey(key, "")).isEqualTo(key);
  }
}
