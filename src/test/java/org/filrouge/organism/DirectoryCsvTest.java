package org.filrouge.organism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filrouge.csv.LineError;
import org.junit.jupiter.api.Test;

/** What a manager may legitimately hand in, in all the ways a spreadsheet writes it. */
class DirectoryCsvTest {

  static final String HEADER =
      "code;nom;alias;sans_but_lucratif;territoires;clienteles;services;"
          + "repondant;places;valide_du;valide_au\n";
  static final String PHARE = "PHARE;Le Phare;;oui;Rouyn-Noranda;;budget;;3;2026-04-01;\n";
  static final String RELAIS = "RELAIS;Le Relais;;non;Rouyn-Noranda;;droits;;0;2026-04-01;\n";

  @Test
  void everyColumnOfALineReachesTheOrganism() {
    String line =
        "PHARE; Le  Phare ;Phare|Le Phare de l'Ouest;oui;Rouyn-Noranda|La Sarre;"
            + "jeunes-adultes|longue-absence;budget|alphabetisation;Coordination des services;"
            + "7;2026-04-01;2028-02-29\n";
    assertThat(accepted(HEADER + line))
        .containsExactly(
            new OrganismEntry(
                "PHARE",
                "Le Phare",
                List.of("Phare", "Le Phare de l'Ouest"),
                true,
                List.of("Rouyn-Noranda", "La Sarre"),
                List.of("YOUNG_ADULTS", "LONG_ABSENCE"),
                List.of("BUDGET", "LITERACY"),
                "Coordination des services",
                7,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2028, 2, 29)));
  }

  @Test
  void anOrganismWithoutClienteleWelcomesAnyoneAndWithoutEndDateStaysOpen() {
    OrganismEntry phare = accepted(HEADER + PHARE).get(0);
    assertThat(phare.clientele()).containsExactly("ANYONE");
    assertThat(phare.validTo()).isNull();
    assertThat(phare.aliases()).isEmpty();
    assertThat(phare.contact()).isEmpty();
  }

  @Test
  void aPublicBodyMayAccompanyWithoutPaidPlaces() {
    assertThat(accepted(HEADER + RELAIS).get(0).nonProfit()).isFalse();
  }

  @Test
  void aWindowsFileWithSemicolonsAByteOrderMarkAndCrlfIsRead() {
    String windows = "\uFEFF" + (HEADER + PHARE + RELAIS).replace("\n", "\r\n");
    assertThat(accepted(windows))
        .extracting(OrganismEntry::code)
        .containsExactly("PHARE", "RELAIS");
  }

  @Test
  void aFileWithCommasIsReadEvenWhenAQuotedNameHoldsOne() {
    String comma = (HEADER + PHARE).replace(';', ',').replace("Le Phare", "\"Le Phare, Ouest\"");
    assertThat(accepted(comma)).extracting(OrganismEntry::name).containsExactly("Le Phare, Ouest");
  }

  @Test
  void aTableCopiedFromASpreadsheetIsReadWithItsTabsInAnyOrderOfColumns() {
    String copied =
        "nom\tcode\tplaces\tservices\tvalide_du\tsans_but_lucratif\tterritoires\talias\trepondant"
            + "\tvalide_au\tclienteles\r\n"
            + "Le Phare; Ouest, Est\tPHARE\t3\tbudget|droits\t2026-04-01\toui\tLa Sarre\t\t\t\t\r\n"
            + "Le Relais\tRELAIS\t0\tdroits\t2026-04-01\tnon\tVal-d'Or\r\n";
    var organisms = accepted(copied);
    assertThat(organisms)
        .extracting(OrganismEntry::name)
        .containsExactly("Le Phare; Ouest, Est", "Le Relais");
    assertThat(organisms.get(0).services()).containsExactly("BUDGET", "RIGHTS");
    assertThat(organisms.get(0).territory()).containsExactly("La Sarre");
  }

  @Test
  void columnsMayComeInAnotherOrderAndBeSpelledWithAccentsOrCapitals() {
    String header =
        "Nom;CODE;Alias;Sans but lucratif;Territoires;Clientèles;Services;"
            + "Répondant;Places;Valide du;Valide au\n";
    String line = PHARE.replace("PHARE;Le Phare", "Le Phare;PHARE").replace("oui", "OUI");
    assertThat(accepted(header + line)).extracting(OrganismEntry::code).containsExactly("PHARE");
  }

  @Test
  void codesOfTheListsAreReadWithAccentsAndCapitals() {
    String line = PHARE.replace(";;budget;", ";Santé mentale;Alphabétisation;");
    assertThat(accepted(HEADER + line).get(0).services()).containsExactly("LITERACY");
  }

  @Test
  void aQuotedNameOnTwoLinesBecomesOneLine() {
    String file = HEADER + PHARE.replace("Le Phare", "\"Le\r\nPhare\"");
    assertThat(accepted(file).get(0).name()).isEqualTo("Le Phare");
  }

  @Test
  void theBlankCellsAndLinesASpreadsheetLeavesAreIgnored() {
    String file =
        HEADER.strip()
            + ";;\n"
            + PHARE.strip()
            + ";;\n;;;;;;;;;;;;;;\n\n"
            + RELAIS.replace(";\n", "\n")
            + "\n\n";
    assertThat(accepted(file)).hasSize(2);
  }

  @Test
  void aFileOfTwoThousandLinesIsRead() {
    assertThat(accepted(HEADER + phares(1999))).hasSize(1999);
  }

  @Test
  void anAliasFindsItsOrganismWithoutAccentsCaseOrHyphens() {
    String line = PHARE.replace("Le Phare;;", "Le Phare;Centre Sainte-Élisabeth|Œuvre du Phare;");
    DirectoryCsv.Result directory = DirectoryCsv.parse(HEADER + line + RELAIS);
    for (String said : List.of("centre sainte elisabeth", "OEUVRE DU PHARE", "phare", "le-phare")) {
      assertThat(directory.named(said)).map(OrganismEntry::code).contains("PHARE");
    }
    assertThat(directory.named("Centre")).isEmpty();
    assertThat(directory.named("  ")).isEmpty();
  }

  /** Lines that differ by code and name, as many as wanted. */
  static String phares(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> PHARE.replace("PHARE", "PHARE-" + i + "X").replace("Le Phare", "Le Phare no " + i))
        .collect(Collectors.joining());
  }

  private static List<OrganismEntry> accepted(String csv) {
    DirectoryCsv.Result result = DirectoryCsv.parse(csv);
    assertThat(result.errors()).extracting(LineError::message).isEmpty();
    return result.entries();
  }
}
