package org.filrouge.organism;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one value; empty when the text does not say it, so the caller names the reason. */
final class DirectoryCsvValues {

  private DirectoryCsvValues() {}

  static Optional<String> code(String text) {
    return Optional.of(text).filter(code -> code.matches("[A-Z][A-Z0-9-]{1,29}"));
  }

  static Optional<Boolean> yesOrNo(String text) {
    return switch (DirectoryCsvKey.of(text)) {
      case "oui" -> Optional.of(true);
      case "non" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  static Optional<Integer> places(String text) {
    return Optional.of(text).filter(t -> t.matches("[0-9]{1,3}")).map(Integer::valueOf);
  }

  /** Years 2000 to 2100 only: 0206 or 20226 is a slip, and « no end » is an empty cell. */
  static Optional<LocalDate> date(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(date -> date.getYear() >= 2000 && date.getYear() <= 2100);
    } catch (DateTimeException nonexistentDay) {
      return Optional.empty();
    }
  }

  static Optional<String> service(String slug) {
    return Service.ofSlug(slug).map(Enum::name);
  }

  static Optional<String> clientele(String slug) {
    return Clientele.ofSlug(slug).map(Enum::name);
  }

  static String serviceSlugs() {
    return joined(Arrays.stream(Service.values()).map(Service::slug));
  }

  static String clienteleSlugs() {
    return joined(Arrays.stream(Clientele.values()).map(Clientele::slug));
  }

  /** The items no code list knows, quoted for a message. */
  static String unknown(List<String> slugs, Function<String, Optional<String>> codes) {
    return joined(
        slugs.stream()
            .filter(slug -> codes.apply(slug).isEmpty())
            .map(slug -> "« " + DirectoryCsvCells.shown(slug) + " »"));
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
