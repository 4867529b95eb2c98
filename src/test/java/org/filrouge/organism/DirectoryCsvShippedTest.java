package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.filrouge.csv.LineError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directory shipped for Rouyn-Noranda, and the guide that teaches managers to write theirs. */
class DirectoryCsvShippedTest {

  private static DirectoryCsv.Result directory;

  @BeforeAll
  static void readTheShippedFile() throws IOException {
    try (InputStream file =
        DirectoryCsv.class.getResourceAsStream("/directory/rouyn-noranda.csv")) {
      directory = DirectoryCsv.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void theShippedDirectoryHoldsTheExpectedOrganismsWithoutError() {
    assertThat(directory.errors()).extracting(LineError::message).isEmpty();
    assertThat(directory.entries())
        .extracting(OrganismEntry::code)
        .containsExactlyInAnyOrder(
            "CRJ",
            "ENGAGEMENT-JEUNESSE",
            "VISION-TRAVAIL",
            "RESSOURCERIE",
            "SERVICES-QUEBEC",
            "CSSSRN",
            "CSRN",
            "CEB",
            "POLYMETIER",
            "UQAT");
  }

  @Test
  void onlyTheNonProfitsHavePaidPlacesAndEachHasSome() {
    assertThat(directory.entries())
        .allSatisfy(
            organism -> assertThat(organism.placesGranted() > 0).isEqualTo(organism.nonProfit()));
    assertThat(directory.entries())
        .filteredOn(OrganismEntry::nonProfit)
        .extracting(OrganismEntry::code)
        .containsExactlyInAnyOrder("CRJ", "ENGAGEMENT-JEUNESSE", "VISION-TRAVAIL", "RESSOURCERIE");
  }

  @Test
  void everyOrganismIsValidFromAprilFirstAndNamesAFunctionToContact() {
    assertThat(directory.entries())
        .allSatisfy(
            organism -> {
              assertThat(organism.validFrom()).isEqualTo(LocalDate.of(2025, 4, 1));
              assertThat(organism.validTo()).isNull();
              assertThat(organism.contact()).isNotBlank().doesNotContainPattern("[0-9]");
            });
  }

  @Test
  void everyServiceAndEveryClienteleFindsAnOrganism() {
    for (Service service : Service.values()) {
      assertThat(directory.entries()).anyMatch(o -> o.services().contains(service.name()));
    }
    for (Clientele clientele : Clientele.values()) {
      assertThat(directory.entries()).anyMatch(o -> o.clientele().contains(clientele.name()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "crj,CRJ",
    "Centre Elisabeth Bruyere,CEB",
    "CEB,CEB",
    "SARCA,CSRN",
    "CSRN - SARCA,CSRN",
    "Commission scolaire de Rouyn-Noranda,CSRN",
    "CLE,SERVICES-QUEBEC",
    "Emploi-Québec,SERVICES-QUEBEC",
    "CSSS de Rouyn-Noranda,CSSSRN",
    "LARESCO,UQAT",
    "Vision Travail,VISION-TRAVAIL",
    "ressourcerie bernard hamel,RESSOURCERIE"
  })
  void aNameOfTheConcertedPlanLeadsToOneOrganism(String said, String code) {
    assertThat(directory.named(said)).map(OrganismEntry::code).contains(code);
  }

  @Test
  void theGuideListsEveryColumnAndEveryCodeWithItsLabel() throws IOException {
    String guide = Files.readString(Path.of("docs/repertoire-organismes.md"));
    for (DirectoryCsvColumn column : DirectoryCsvColumn.values()) {
      assertThat(guide).contains("| `" + column.header() + "` |");
    }
    for (Service service : Service.values()) {
      assertThat(guide).contains("| `" + service.slug() + "` | " + service.label() + " |");
    }
    for (Clientele clientele : Clientele.values()) {
      assertThat(guide).contains("| `" + clientele.slug() + "` | " + clientele.label() + " |");
    }
  }

  @Test
  void theExampleOfTheGuideIsAccepted() throws IOException {
    String guide = Files.readString(Path.of("docs/repertoire-organismes.md"));
    String example = guide.split("```csv\n")[1].split("```")[0];
    assertThat(DirectoryCsv.parse(example).errors()).extracting(LineError::message).isEmpty();
  }
}
