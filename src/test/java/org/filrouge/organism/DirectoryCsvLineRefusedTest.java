package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.organism.DirectoryCsvTest.HEADER;
import static org.filrouge.organism.DirectoryCsvTest.PHARE;
import static org.filrouge.organism.DirectoryCsvTest.RELAIS;

import java.util.List;
import org.filrouge.csv.LineError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake a line may hold, told at its place, in French. */
class DirectoryCsvLineRefusedTest {

  @Test
  void theMessageSaysWhereWhyAndWhatToDo() {
    assertThat(refusals(HEADER + PHARE.replace(";3;", ";douze;")))
        .containsExactly(
            "Ligne 2, colonne places : « douze » n'est pas un nombre entier de 0 à 999.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "1000", "2,5", "1 0", "٣"})
  void placesThatAreNotAWholeNumberAreRefused(String places) {
    assertRefused(PHARE.replace(";3;", ";" + places + ";"), "places", "nombre entier");
  }

  @ParameterizedTest
  @CsvSource({
    "PHARE,code",
    "Le Phare,nom",
    "oui,sans_but_lucratif",
    "Rouyn-Noranda,territoires",
    "budget,services",
    "3,places",
    "2026-04-01,valide_du"
  })
  void anEmptyRequiredCellIsRefused(String value, String column) {
    String line = (";" + PHARE).replace(";" + value + ";", ";\u00A0;").substring(1);
    assertRefused(line, column, "vide");
  }

  @Test
  void aMultiValuedCellHoldingOnlyBarsIsEmpty() {
    assertRefused(PHARE.replace("budget", " | |"), "services", "vide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"phare", "P", "É-PHARE", "9PHARE", "LE PHARE", "A234567890123456789012345678901"})
  void aCodeThatIsNotAShortSlugIsRefused(String code) {
    assertRefused(PHARE.replace("PHARE", code), "code", "n'est pas un code");
  }

  @Test
  void aNameOfMoreThanTwoHundredCharactersIsRefused() {
    assertThat(refusals(HEADER + PHARE.replace("Le Phare", "a".repeat(200)))).isEmpty();
    assertRefused(PHARE.replace("Le Phare", "a".repeat(201)), "nom", "201 caractères");
  }

  @Test
  void aMultiValuedCellOfMoreThanFiveHundredCharactersIsRefused() {
    assertThat(refusals(HEADER + PHARE.replace("Rouyn-Noranda", "a".repeat(500)))).isEmpty();
    assertRefused(PHARE.replace("Rouyn-Noranda", "a".repeat(501)), "territoires", "501");
  }

  @Test
  void aNonProfitCellThatIsNeitherYesNorNoIsRefused() {
    assertRefused(PHARE.replace("oui", "peut-être"), "sans_but_lucratif", "ni oui ni non");
  }

  @Test
  void anUnknownServiceIsRefusedWithTheCodesAllowed() {
    assertRefused(
        PHARE.replace("budget", "budget|yoga|taxi"),
        "services",
        "« yoga », « taxi »; les codes admis sont activites-formatives, alphabetisation");
  }

  @Test
  void anUnknownClienteleIsRefusedWithTheCodesAllowed() {
    assertRefused(PHARE.replace(";;budget", ";ados;budget"), "clienteles", "« ados »; les codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01/04/2026", "2026-4-1", "2026-02-29", "2026-13-01", "0206-04-01", "9999-12-31"})
  void aDateThatIsBadlyWrittenOrDoesNotExistIsRefused(String date) {
    assertRefused(PHARE.replace("2026-04-01", date), "valide_du", "AAAA-MM-JJ");
    assertRefused(PHARE.replace("01;\n", "01;" + date + "\n"), "valide_au", "AAAA-MM-JJ");
  }

  @Test
  void anEndBeforeTheStartIsRefusedButASingleDayIsNot() {
    assertThat(refusals(HEADER + PHARE.replace("01;\n", "01;2026-04-01\n"))).isEmpty();
    assertRefused(PHARE.replace("01;\n", "01;2026-03-31\n"), "valide_au", "précède");
  }

  @Test
  void paidPlacesForAnOrganismThatIsNotNonProfitAreRefused() {
    assertRefused(PHARE.replace("oui", "non"), "places", "sans place payée; écrivez 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SOMME(A1)", " =1", "\u00A0=1", "\"=1;2\""})
  void aCellASpreadsheetWouldRunIsRefused(String formula) {
    assertRefused(PHARE.replace("Le Phare", formula), "nom", "formule");
  }

  @Test
  void aFormulaHiddenAmongAliasesIsRefused() {
    assertRefused(PHARE.replace("Le Phare;;", "Le Phare;Phare| =1+1;"), "alias", "formule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Le\u0007Phare", "Le\tPhare", "Le\u200BPhare", "\u202EerahP", "Le\uD800Phare"})
  void anInvisibleCharacterIsRefused(String name) {
    assertRefused(PHARE.replace("Le Phare", name), "nom", "caractère invisible (U+");
  }

  @Test
  void aNameWithoutLetterIsRefused() {
    assertRefused(PHARE.replace("Le Phare", "???"), "nom", "au moins une lettre");
  }

  @Test
  void aLineWithMoreCellsThanTheHeaderIsRefused() {
    assertThat(refusals(HEADER + PHARE.replace("Le Phare", "Le; Phare")))
        .singleElement()
        .asString()
        .startsWith("Ligne 2 : la ligne a plus de cellules");
  }

  @Test
  void aLineThatStopsTooSoonIsRefusedOnceWithWhatIsMissing() {
    assertThat(refusals(HEADER + "PHARE;Le Phare;;oui\n"))
        .containsExactly(
            "Ligne 2 : la ligne s'arrête après 4 cellules sur 11; il manque territoires, services,"
                + " places, valide_du.");
    assertThat(refusals(HEADER + "PHARE\n")).singleElement().asString().contains("une cellule");
  }

  @Test
  void aCellBeyondTheLastColumnIsRefused() {
    String file = HEADER.replace("\n", ";\n") + PHARE.replace("\n", ";note\n");
    assertThat(refusals(file)).singleElement().asString().contains("plus de cellules");
  }

  @Test
  void everyMistakeOfEveryLineIsToldInOrderAndNothingIsUsable() {
    String file =
        HEADER
            + PHARE.replace(";3;", ";x;").replace("oui", "si")
            + "\n"
            + RELAIS
            + PHARE.replace("2026-04-01", "hier");
    DirectoryCsv.Result result = DirectoryCsv.parse(file);
    assertThat(result.errors())
        .extracting(e -> e.line() + e.column())
        .containsExactly("2sans_but_lucratif", "2places", "5valide_du", "5code", "5nom");
    assertThat(result.entries()).isEmpty();
  }

  @Test
  void aLongTextIsShortenedInTheMessage() {
    assertThat(refusals(HEADER + PHARE.replace("2026-04-01", "x".repeat(150))))
        .singleElement()
        .asString()
        .contains("« " + "x".repeat(40) + "… »");
  }

  private static void assertRefused(String line, String column, String reason) {
    assertThat(refusals(HEADER + line))
        .singleElement()
        .asString()
        .startsWith("Ligne 2, colonne " + column + " : ")
        .contains(reason)
        .endsWith(".");
  }

  private static List<String> refusals(String csv) {
    return DirectoryCsv.parse(csv).errors().stream().map(LineError::message).toList();
  }
}
