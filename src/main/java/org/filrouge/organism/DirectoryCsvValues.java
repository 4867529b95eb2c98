package org.filrouge.organism;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filrouge.csv.CsvCells;

/** Reads one value; empty when the text does not say it, so the caller names the reason. */
final class DirectoryCsvValues {

  private DirectoryCsvValues() {}

  static Optional<Integer> places(String text) {
    return Optional.of(text).filter(t -> t.matches("[0-9]{1,3}")).map(Integer::valueOf);
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
            .map(slug -> "« " + CsvCells.shown(slug) + " »"));
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
