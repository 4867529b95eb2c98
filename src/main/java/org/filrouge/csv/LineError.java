package org.filrouge.csv;

/**
 * Why a line of the file is refused, in words the manager can act on.
 *
 * @param line line of the file as a person counts it, header = 1; 0 when the whole file is refused
 * @param column French header of the column; empty when the error is not about one column
 * @param reason French, no final period
 */
public record LineError(long line, String column, String reason) {

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
}
