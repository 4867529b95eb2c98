package org.filrouge.dossier;

import java.util.List;

/**
 * The dossier as one reader may see it, ready to be shown: French sentences, no codes.
 *
 * @param audience what this reader is shown, in one sentence
 * @param notices what is not shown and why
 * @param papers what this reader may be handed as files
 */
public record DossierView(
    String title,
    String audience,
    List<String> notices,
    List<Papers.Paper> papers,
    List<Section> sections,
    List<Entry> timeline) {

  /** One line of what happened. */
  public record Entry(String date, String who, String line) {}
}
