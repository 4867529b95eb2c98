package org.filrouge.participant;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several choices of a form as one column holds them: their codes, separated by commas. */
public final class Codes {

  private Codes() {}

  /** The column's value, or {@code null} when nothing was chosen. */
  public static String column(Collection<? extends Enum<?>> choices) {
    return choices == null || choices.isEmpty()
        ? null
        : choices.stream().distinct().map(Enum::name).collect(Collectors.joining(","));
  }

  /** The choices in a column; a code this version no longer knows is left out. */
  public static <E extends Enum<E>> List<E> of(Class<E> type, String column) {
    if (column == null || column.isBlank()) {
      return List.of();
    }
    var codes = Arrays.stream(column.split(",")).map(String::strip).toList();
    return Arrays.stream(type.getEnumConstants())
        .filter(choice -> codes.contains(choice.name()))
        .toList();
  }
}
