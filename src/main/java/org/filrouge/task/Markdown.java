package org.filrouge.task;

import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of ours that formats what a form shows. Everything else a form shows is somebody's words:
 * the gateway shows them as they were written, whatever characters they hold (R132-133).
 */
public record Markdown(String source) {

  private static final Pattern FORMATS = Pattern.compile("[\\\\`*_\\[\\]<>&|~@{}]");
  private static final Pattern BEGINS = Pattern.compile("^([-+=#]|\\d+(?=[.)]))");
  private static final Pattern ADDRESS = Pattern.compile(":(?=//)|(?<=(?i:www))[.]");

  /** Our own pattern, filled like {@link String#format}; words in it stay words. */
  public static Markdown of(String pattern, Object... filling) {
    return new Markdown(
        pattern.formatted(Arrays.stream(filling).map(Markdown::filled).toArray(Object[]::new)));
  }

  /** People's words as they are: nothing of theirs formats the page, each line is kept. */
  public static Markdown plain(String words) {
    String safe = encoded(FORMATS, words.strip().replaceAll("\\R", "\n"));
    return new Markdown(begun(encoded(ADDRESS, safe)).replace("\n", "<br>"));
  }

  /** Blocks one under the other, each a paragraph or a list of its own. */
  public static Markdown blocks(Collection<Markdown> blocks) {
    return joined(blocks.stream().filter(block -> !block.source().isEmpty()).toList(), "\n\n");
  }

  /** A list; an item may hold several lines. */
  public static Markdown list(Collection<Markdown> items) {
    return joined(items.stream().map(item -> of("- %s", item)).toList(), "\n");
  }

  /** A list of somebody's lines. */
  public static Markdown listOfLines(String words) {
    return list(words.lines().map(Markdown::plain).toList());
  }

  private static Markdown joined(Collection<Markdown> parts, String between) {
    return new Markdown(parts.stream().map(Markdown::source).collect(Collectors.joining(between)));
  }

  private static Object filled(Object value) {
    if (value instanceof Markdown ours) {
      return ours.source();
    }
    return value instanceof Number ? value : plain(String.valueOf(value)).source();
  }

  /** A number with a period, a dash or a hash means something at the beginning only. */
  private static String begun(String words) {
    return BEGINS
        .matcher(words)
        .replaceFirst(
            found -> {
              String first = found.group();
              return "&#%d;%s".formatted((int) first.charAt(0), first.substring(1));
            });
  }

  private static String encoded(Pattern characters, String words) {
    return characters
        .matcher(words)
        .replaceAll(found -> "&#%d;".formatted((int) found.group().charAt(0)));
  }

  @Override
  public String toString() {
    return source;
  }
}
