package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filrouge.organism.DirectoryCsvTest.HEADER;
import static org.filrouge.organism.DirectoryCsvTest.PHARE;
import static org.filrouge.organism.DirectoryCsvTest.RELAIS;

import java.util.List;
import org.filrouge.csv.LineError;
import org.junit.jupiter.api.Test;

/** One name means one organism, or a person is sent to the wrong door. */
class DirectoryCsvSharedNameTest {

  @Test
  void aCodeUsedTwiceIsRefused() {
    assertThat(refusals(PHARE, PHARE.replace("Le Phare", "Autre")))
        .containsExactly(
            "Ligne 3, colonne code : « PHARE » désigne déjà l'organisme de la ligne 2.");
  }

  @Test
  void aNameThatDiffersOnlyByAccentsCaseOrHyphensIsRefused() {
    assertThat(
            refusals(
                PHARE.replace("Le Phare", "Vision-Été"), RELAIS.replace("Le Relais", "VISION ETE")))
        .singleElement()
        .asString()
        .startsWith("Ligne 3, colonne nom : « VISION ETE » désigne déjà");
  }

  @Test
  void anAliasThatIsTheNameOfAnotherOrganismIsRefused() {
    assertThat(refusals(PHARE, RELAIS.replace("Le Relais;;", "Le Relais;le phare;")))
        .singleElement()
        .asString()
        .startsWith("Ligne 3, colonne alias : « le phare »");
  }

  @Test
  void anAliasOfTwoOrganismsIsRefused() {
    assertThat(
            refusals(
                PHARE.replace("Le Phare;;", "Le Phare;La Maison;"),
                RELAIS.replace("Le Relais;;", "Le Relais;Le Répit|la maison;")))
        .singleElement()
        .asString()
        .startsWith("Ligne 3, colonne alias : « la maison »");
  }

  @Test
  void anAliasThatIsTheCodeOfAnotherOrganismIsRefused() {
    assertThat(refusals(PHARE.replace("Le Phare;;", "Le Phare;Relais;"), RELAIS))
        .singleElement()
        .asString()
        .startsWith("Ligne 3, colonne code : « RELAIS »");
  }

  @Test
  void anOrganismMayRepeatItsOwnNameAmongItsAliases() {
    assertThat(refusals(PHARE.replace("Le Phare;;", "Le Phare;LE PHARE|Phare|phare;"))).isEmpty();
  }

  @Test
  void aNameIsCheckedEvenWhenItsLineHasAnotherMistake() {
    assertThat(refusals(PHARE.replace(";3;", ";x;"), RELAIS.replace("Le Relais", "Le Phare")))
        .hasSize(2);
  }

  private static List<String> refusals(String... lines) {
    return DirectoryCsv.parse(HEADER + String.join("", lines)).errors().stream()
        .map(LineError::message)
        .toList();
  }
}
