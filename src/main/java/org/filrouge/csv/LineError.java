package org.filrouge.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a line of the file is refused, in words the manager can act on.
 *
 * @param line line of the file as a person counts it, header = 1; 0 when the whole file is refused
 * @param column French header of the column; empty when the error is not about one column
 * @param reason French, no final period
 */
public record LineError(long line, String column, String reason) {

  private static final int SHOWN = 50;

  public static LineError ofFile(String reason) {
    return new LineError(0, "", reason);
  }

  public static LineError ofLine(long line, String reason) {
    return new LineError(line, "", reason);
  }

  /** The French sentence shown to the manager: where and why; what to do next is said once. */
  public String message() {
    String where = column.isEmpty() ? "" : ", colonne " + column;
    return (line == 0 ? "" : "Ligne " + line + where + " : ") + reason + ".";
  }

  /** All the reasons at once, for the manager who has to mend them; the first fifty. */
  public static String notLoaded(List<String> reasons) {
    String shown = reasons.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    int others = reasons.size() - SHOWN;
    String more = others > 0 ? "\n… et %d autres.".formatted(others) : "";
    return "rien n'a été chargé. Corrigez ce qui suit, puis recommencez.\n" + shown + more;
  }
}
