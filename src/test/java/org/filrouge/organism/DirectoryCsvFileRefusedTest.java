package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.organism.DirectoryCsvTest.HEADER;
import static org.filrouge.organism.DirectoryCsvTest.PHARE;
import static org.filrouge.organism.DirectoryCsvTest.RELAIS;
import static org.filrouge.organism.DirectoryCsvTest.phares;

import java.util.List;
import java.util.Random;
import org.filrouge.csv.LineError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read as a directory, and where a person must look to mend them. */
class DirectoryCsvFileRefusedTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \r\n\r\n", "\uFEFF"})
  void anEmptyFileIsRefused(String csv) {
    assertThat(refusals(csv)).containsExactly("Le fichier est vide.");
  }

  @Test
  void aFileWithOnlyItsHeaderIsRefused() {
    assertThat(refusals(HEADER + ";;;;;;;;;;\n"))
        .containsExactly("Le fichier ne contient aucun organisme.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004workbook", "c\0o\0d\0e\0"})
  void aWorkbookOrAnotherBinaryFileIsRefused(String junk) {
    assertThat(refusals(junk)).singleElement().asString().contains("CSV UTF-8");
  }

  @Test
  void aFileWhoseAccentsWereLostIsRefusedOnce() {
    String file = HEADER + PHARE + RELAIS.replace("Relais", "R\uFFFDpit").repeat(3);
    assertThat(refusals(file))
        .singleElement()
        .asString()
        .contains("illisibles à partir de la ligne 3");
  }

  /** What an accent becomes when UTF-8 is read as Latin-1 or as an old Windows encoding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RÃ©pit",
        "RÃ\u00A0pit",
        "RÃ\u0089pit",
        "RÃ‰pit",
        "CÅ“ur",
        "lâ€™Ã‰veil",
        "l\u0092abri"
      })
  void accentsReadInTheWrongEncodingAreToldWithTheirLineTheirWordAndWhatToDo(String name) {
    String file = HEADER + PHARE + RELAIS.replace("Le Relais", name);
    assertThat(refusals(file))
        .singleElement()
        .asString()
        .startsWith("Les accents du fichier sont illisibles à partir de la ligne 3 (« ")
        .contains("copiez-y les cellules et collez-les ici", "CSV UTF-8");
  }

  @Test
  void frenchWordsAreNotTakenForLostAccents() {
    String names = "« Œuvre » d'Été — l’Âge d'Or, çà et là, SÃO, NOËL, Äpfel Ångström";
    String file = HEADER + PHARE.replace("Le Phare", names);
    assertThat(refusals(file)).isEmpty();
  }

  @Test
  void aFileOfMoreThanTwoThousandLinesIsRefused() {
    assertThat(refusals(HEADER + phares(2000)))
        .singleElement()
        .asString()
        .startsWith("Le fichier compte 2001 lignes, le maximum est de 2000");
  }

  @Test
  void aMissingColumnIsRefused() {
    assertThat(refusals(HEADER.replace(";places", "") + PHARE))
        .containsExactly("Ligne 1, colonne places : la colonne manque.");
  }

  @Test
  void anUnknownColumnIsRefused() {
    assertThat(refusals(HEADER.replace("\n", ";téléphone\n") + PHARE))
        .singleElement()
        .asString()
        .startsWith("Ligne 1, colonne téléphone : la colonne est inconnue");
  }

  @Test
  void aColumnWithoutNameIsRefused() {
    assertThat(refusals(HEADER.replace("places", "places;") + PHARE))
        .singleElement()
        .asString()
        .startsWith("Ligne 1, colonne sans nom : la colonne est inconnue");
  }

  @Test
  void aColumnPresentTwiceIsRefused() {
    assertThat(refusals(HEADER.replace("\n", ";Nom\n") + PHARE))
        .singleElement()
        .asString()
        .startsWith("Ligne 1, colonne nom : la colonne est présente deux fois");
  }

  @Test
  void aFileWithoutHeaderIsRefusedOnce() {
    assertThat(refusals(PHARE + RELAIS))
        .singleElement()
        .asString()
        .startsWith("Ligne 1 : les noms de colonnes sont absents");
  }

  @Test
  void aQuoteThatIsNeverClosedIsToldAtItsLineAfterTheEarlierMistakes() {
    String file =
        HEADER
            + PHARE.replace(";3;", ";x;")
            + RELAIS.replace("Le Relais", "\"Le Relais")
            + "A\nB\n";
    assertThat(refusals(file))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Ligne 3 : un guillemet droit (\") est ouvert et jamais fermé");
  }

  @Test
  void aQuoteClosedTooEarlyIsToldAtItsLine() {
    assertThat(refusals(HEADER + PHARE.replace("Le Phare", "\"Le\" Phare")))
        .singleElement()
        .asString()
        .startsWith("Ligne 2 : un guillemet droit");
  }

  @Test
  void aLineIsCountedAsAPersonCountsItDespiteQuotedLineBreaksAndBlankLines() {
    String file =
        HEADER
            + PHARE.replace("Le Phare", "\"Le\n\nPhare\"")
            + "\n"
            + RELAIS.replace("Le Relais", "\"Le\nRelais\"").replace(";0;", ";x;")
            + RELAIS.replace("RELAIS", "REPIT").replace("Le Relais", "Répit").replace(";0;", ";y;");
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      assertThat(DirectoryCsv.parse("\uFEFF" + file.replace("\n", lineEnd)).errors())
          .extracting(LineError::line)
          .containsExactly(6L, 8L);
    }
  }

  /** 2,000 mutilated files: whatever the damage, an answer and never an exception. */
  @Test
  void aMutilatedFileIsAlwaysAnsweredWithoutException() {
    Random random = new Random(71);
    String noise = "\";,|\n\r\t\0=@\uFEFF\uD83Dé ";
    for (int trial = 0; trial < 2000; trial++) {
      StringBuilder file = new StringBuilder(HEADER + PHARE + RELAIS);
      for (int blow = 0; blow <= trial % 5; blow++) {
        file.insert(random.nextInt(file.length()), noise.charAt(random.nextInt(noise.length())));
        file.deleteCharAt(random.nextInt(file.length()));
      }
      DirectoryCsv.Result result = DirectoryCsv.parse(file.toString());
      assertThat(result.errors().isEmpty())
          .as(file.toString())
          .isNotEqualTo(result.entries().isEmpty());
    }
  }

  private static List<String> refusals(String csv) {
    return DirectoryCsv.parse(csv).errors().stream().map(LineError::message).toList();
  }
}
