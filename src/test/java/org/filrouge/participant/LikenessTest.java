package org.filrouge.participant;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.filrouge.participant.Likeness.CLOSE;
import static org.filrouge.participant.Likeness.DIFFERENT;
import static org.filrouge.participant.Likeness.SAME;
import static org.filrouge.participant.NameKey.nameKey;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Believable pairs of files of Québec, and what an agent should be told of them (R30, R35). */
class LikenessTest {

  private static final LocalDate BORN = LocalDate.of(1978, 5, 12);

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "Marie-Ève Tremblay-Gagnon, 'TREMBLAY GAGNON, Marie Eve', only the typing differs",
    "Jean-François D'Amours, jean francois d’amours, only the typing differs",
    "Luc St-Onge, Saint-Onge Luc, a short form",
  })
  void oneNameAndOneBirthDateAreTheSamePerson(String one, String other, String why) {
    assertThat(compareNames(one, other)).as(why).isEqualTo(SAME);
  }

  @ParameterizedTest(name = "{0} may be {1}: {2}")
  @CsvSource({
    "Julie Tremblay, Julie Trembley, a wrong letter",
    "Julie Tremblay, Julie Trembaly, two letters transposed",
    "Julie Tremblay, Julie Tremblya, two letters transposed at the end",
    "Julie Tremblay, Julie Temblay, a letter forgotten",
    "Julie Tremblay, Julie Tremmblay, a letter doubled",
    "Julie Tremblay, Jullie Trembley, a slip in each name",
    "Guy Gagnon, Guy Gagnom, a neighbouring key",
    "Guy Mercier, Guy Nercier, misheard on the telephone",
    "Luc Dufour, Luc Tufour, misheard on the telephone",
    "Nathalie Roy, Nuthalie Roy, a letter that comes back later in the word",
    "Marc Roy, Mrac Roy, a short name transposed",
    "Nguyen Thi Lan, Nugyen Thi Lan, a transposition in a name that is foreign to the typist",
    "Éric Roy, Érick Roy, one sound",
    "Lise Côté, Lyse Côté, one sound",
    "Mathieu Caron, Matthieu Caron, one sound",
    "Nathalie Caron, Natalie Caron, one sound",
    "Philippe Caron, Filipe Caron, one sound",
    "Catherine Caron, Katherine Caron, one sound",
    "Cathy Caron, Kathy Caron, one sound",
    "Sylvie Caron, Silvie Caron, one sound",
    "Michèle Caron, Michelle Caron, one sound",
    "Danièle Caron, Danielle Caron, one sound",
    "Hélène Caron, Élène Caron, one sound",
    "Sarah Caron, Sara Caron, one sound",
    "Dominic Caron, Dominick Caron, one sound",
    "Ève Gaudreault, Ève Gaudreau, one sound",
    "Ève Arsenault, Ève Arseneau, one sound",
    "Ève Thibault, Ève Thibeault, one sound",
    "Ève Thibaud, Ève Thibeault, one sound",
    "Ève Michaud, Ève Michault, one sound",
    "Ève Desrosiers, Ève Desroziers, one sound",
    "Ève Gauthier, Ève Gautier, one sound",
    "Ève Bolduc, Ève Bolduck, one sound",
    "Nguyen Thi Lan, Nguyen Ti Lan, a silent h",
    "Liz Roy, Lis Roy, one sound even in a short name",
    "Ève Roy, Ève Roi, one sound even in a short name",
    "Ève Lévesque, Ève Lévesques, a plural",
    "Luc Desrochers, Luc Desroches, two family names one letter apart",
    "Luc Vaillancourt, Luc Vailancourd, two slips in a long name",
    "Luc Lamontagne, Luc Lamomtagme, two slips in a name just long enough",
    "Luc Archambault, Luc Archanbeault, two slips in a long name",
    "Marie-Ève Tremblay, Marie Tremblay, a second given name dropped",
    "Marie Louise Tremblay, Marie Tremblay, a second given name dropped",
    "Joseph Jean Pierre Roy, Jean-Pierre Roy, a baptismal name added",
    "Julie Tremblay-Gagnon, Julie Tremblay, half of a double family name dropped",
    "Julie Tremblay-Gagnon, Julie Gagnon, the other half dropped",
    "Julie Tremblay-Gagnon, Julie Trembley, a half dropped and a slip",
    "Maria Fernandez Lopez de la Cruz, Maria Fernandez, several names dropped",
    "Jean-François Roy, J.-F. Roy, initials",
    "Julie Roy, J. Roy, an initial",
    "Marie E. Roy, Marie-Ève Roy, a middle initial",
    "Jean D'Amours, Jean Damours, an apostrophe forgotten",
    "Jean L'Heureux, Jean Lheureux, an apostrophe forgotten",
    "Sean O'Brien, Sean OBrien, an apostrophe forgotten",
    "Sean Mc Donald, Sean McDonald, a space forgotten",
    "Anne de la Fontaine, Anne Delafontaine, a particle attached",
    "Marie-Ève Roy, Marieève Roy, a hyphen forgotten",
    "Mohamed Haddad, Mohammed Haddad, a transliteration",
    "Ahmed Haddad, Ahmad Haddad, a transliteration",
    "Tremblay Marc, Marco Tremblay, a letter more",
    "Steve Roy, Steeve Roy, a letter more",
  })
  void aSlipAwayInTheNameIsWorthALook(String one, String other, String why) {
    assertThat(compareNames(one, other)).as(why).isEqualTo(CLOSE);
  }

  @ParameterizedTest(name = "the twins {0} and {1} {2} are two persons")
  @CsvSource({
    "Marc, Luc, Tremblay",
    "Julie, Sophie, Tremblay",
    "Éric, Yves, Roy",
    "Line, Lise, Roy",
    "Lina, Lisa, Roy",
    "Léa, Léo, Roy",
    "Léa, Zoé, Roy",
    "Luc, Guy, Roy",
    "Noël, Léon, Roy",
    "Mai, Mia, Nguyen",
    "Anh, Minh, Tran",
    "Danny, Fanny, Roy",
    "Kevin, Devin, Roy",
    "Diane, Liane, Roy",
    "Marie-Ève, Marie-Pier, Gagnon",
    "Jean-Marc, Jean-Luc, Gagnon",
    "Jean-François, Jean-Philippe, Gagnon",
    "Anne-Marie, Anne-Sophie, Gagnon",
    "Gabriel, Gabrielle, Roy",
    "Joël, Joëlle, Roy",
    "Daniel, Danielle, Roy",
    "Michel, Michelle, Roy",
    "Frédéric, Frédérique, Roy",
    "Christian, Christine, Roy",
    "Samuel, Manuel, Roy",
    "Jonathan, Nathan, Roy",
    "William, Liam, Roy",
    "Olivier, Olivia, Roy",
    "Nicole, Nicolas, Roy",
    "Émilie, Amélie, Roy",
    "Antoine, Antonin, Roy",
    "Mélanie, Mélissa, Roy",
    "Jeanne, Jean, Roy",
    "Francis, Francine, Roy",
    "Jacques, Jacqueline, Roy",
    "Hugo, Hubert, Roy",
    "Karine, Kevin, Tremblay-Gagnon",
    "Félix, Alix, St-Onge",
    "Rosalie, Rose, Roy",
    "Nadia, Nadine, Haddad",
  })
  void twinsAreDifferentPersons(String first1, String first2, String family) {
    assertThat(compareNames(first1 + " " + family, first2 + " " + family)).isEqualTo(DIFFERENT);
  }

  /** One letter apart, a slip and a twin look alike: a person looks, the program never decides. */
  @ParameterizedTest(
      name =
          "the twins {0} and {1} Tremblay are shown to a person, and never taken for one another")
  @CsvSource({
    "Marc, Marco",
    "Julie, Julien",
    "Martin, Martine",
    "Louis, Louise",
    "Stéphane, Stéphanie",
    "Léo, Léon",
    "Lise, Élise",
    "Anne, Anna",
    "Michel, Michèle",
    "René, Renée",
    "Alexandre, Alexandra",
    "Jean, Jean-Marc",
    "J., Julie",
  })
  void twinsWhoseNamesAreALetterApartAreOnlyClose(String first1, String first2) {
    assertThat(compareNames(first1 + " Tremblay", first2 + " Tremblay")).isEqualTo(CLOSE);
  }

  @ParameterizedTest(name = "{0} is not {1}: {2}")
  @CsvSource({
    "Julie Tremblay, Julie Gagnon, another family name",
    "Julie Tremblay, Marie Gagnon, nothing in common",
    "Julie Roy, Julie Cyr, another short family name",
    "Lan Vo, Lan Do, names of two letters",
    "Lan Vo, Lan Von, a letter more on two",
    "Tremblay, Julie Tremblay, a family name alone",
    "J. T., Julie Tremblay, initials alone",
    "J. Tremblay, Julie T., an initial on each side",
    "Marie-Ève Tremblay, Marie Tremblay-Gagnon, a name dropped on each side could be twins as well",
    "Ana de la Rosa, Maria de la Cruz, only particles in common",
    "Anna Bella Cara Dora, Anny Belle Caro Dory, too many slips",
  })
  void otherNamesOnOneBirthDateAreOtherPersons(String one, String other, String why) {
    assertThat(compareNames(one, other)).as(why).isEqualTo(DIFFERENT);
  }

  @ParameterizedTest(name = "one name, born {0} and {1}, may be one person: {2}")
  @CsvSource({
    "1978-05-12, 1978-12-05, day and month swapped",
    "1978-05-12, 1987-05-12, two digits of the year transposed",
    "1978-05-12, 1978-05-21, two digits of the day transposed",
    "1978-01-12, 1978-10-12, two digits of the month transposed",
    "1978-05-12, 1979-05-12, a wrong year",
    "1978-05-12, 1968-05-12, a wrong decade",
    "1978-05-12, 1978-06-12, a wrong month",
    "1978-05-12, 1978-05-13, a wrong day",
    "1999-12-31, 1899-12-31, a wrong century",
    "2000-02-29, 2000-02-20, a leap day",
  })
  void oneNameAndASlipInTheBirthDateAreWorthALook(LocalDate one, LocalDate other, String why) {
    assertThat(compareDates("Julie Roy", one, "ROY Julie", other)).as(why).isEqualTo(CLOSE);
  }

  @ParameterizedTest(name = "one name, born {0} and {1}, are two persons: {2}")
  @CsvSource({
    "1978-05-12, 1978-06-13, two digits wrong",
    "1978-05-12, 1985-03-27, nothing in common",
    "1978-05-12, 1979-12-05, swapped and a wrong year",
    "1978-05-12, 1952-05-12, a mother and her daughter",
    "1978-12-31, 1979-01-01, neighbours on the calendar but not on paper",
    "1978-05-12, 1987-05-21, two transpositions",
  })
  void oneNameAndAnotherBirthDateAreTwoPersons(LocalDate one, LocalDate other, String why) {
    assertThat(compareDates("Julie Roy", one, "Julie Roy", other)).as(why).isEqualTo(DIFFERENT);
  }

  @Test
  void aSlipInTheNameAndAnotherInTheDateAreTooMuch() {
    assertThat(compareDates("Julie Tremblay", BORN, "Julie Trembley", BORN.plusDays(1)))
        .isEqualTo(DIFFERENT);
  }

  @Test
  void filesWithoutANameAreNotAlike() {
    assertThat(Likeness.compare("", BORN, "", BORN)).isEqualTo(DIFFERENT);
    assertThat(Likeness.compare("", BORN, "julie roy", BORN)).isEqualTo(DIFFERENT);
  }

  @Test
  void aMissingBirthDateIsAFault() {
    assertThatNullPointerException()
        .isThrownBy(() -> Likeness.compare("julie roy", BORN, "luc cyr", null));
    assertThatNullPointerException()
        .isThrownBy(() -> Likeness.compare("julie roy", null, "julie roy", BORN));
  }

  @ParameterizedTest(name = "absurd names do not hang the comparison: {2}")
  @MethodSource
  void absurdNamesDoNotHangTheComparison(String one, String other, String why) {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> compareNames(one, other), why);
  }

  static Stream<Arguments> absurdNamesDoNotHangTheComparison() {
    String[] growing = IntStream.rangeClosed(1, 18).mapToObj("a"::repeat).toArray(String[]::new);
    String twoLetters =
        IntStream.range(0, 66).mapToObj(i -> "a" + (char) ('b' + i % 24)).collect(joining(" "));
    return Stream.of(
        Arguments.of("a ".repeat(99) + "z", twoLetters, "nothing but initials"),
        Arguments.of("q a a zz", "q " + twoLetters, "an initial with many words to stand for"),
        Arguments.of(
            "q " + "a".repeat(171),
            "q b " + String.join(" ", growing),
            "a word to split in many ways"));
  }

  private static Likeness compareNames(String one, String other) {
    return compareDates(one, BORN, other, BORN);
  }

  private static Likeness compareDates(String one, LocalDate born1, String other, LocalDate born2) {
    return compareKeys(nameKey(one, ""), born1, nameKey(other, ""), born2);
  }

  /** Whoever is given first, the answer is one. */
  private static Likeness compareKeys(String key1, LocalDate born1, String key2, LocalDate born2) {
    Likeness likeness = Likeness.compare(key1, born1, key2, born2);
    assertThat(Likeness.compare(key2, born2, key1, born1))
        .as("the other way round")
        .isEqualTo(likeness);
    return likeness;
  }
}
