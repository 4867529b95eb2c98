package org.filrouge.document;

import java.util.List;
import java.util.Map;

/**
 * Some chapters of the person's own copy; a component adds its own. A test reads the schema: every
 * column is told by some table here, or left out with a reason.
 */
interface OwnCopyPages {

  /**
   * A chapter.
   *
   * @param empty what is said when nothing was ever written there; {@code null} says nothing
   */
  record Chapter(String title, String empty, List<Told> tables) {}

  List<Chapter> chapters();

  /** Tables, or {@code table.column}, that are not told, and why. */
  default Map<String, String> leftOut() {
    return Map.of();
  }
}
