package org.filrouge.csv;

/** A column of a table that a manager writes in a spreadsheet. */
public interface CsvColumn {

  /** Its title on the first line of the file, in French. */
  String header();

  /** Whether every line has something in it. */
  boolean required();

  /** Longest cell accepted, in characters; more for columns that hold several values. */
  int maxLength();

  /** Whether a sign may come first: « -3 » is a wrong number, and no formula. */
  default boolean number() {
    return false;
  }
}
