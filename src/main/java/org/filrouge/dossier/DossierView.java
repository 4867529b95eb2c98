package org.filrouge.dossier;

import java.util.List;
import java.util.function.UnaryOperator;

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

  /** The same, in the words of a programme. */
  DossierView spoken(UnaryOperator<String> spoken) {
    return new DossierView(
        title,
        spoken.apply(audience),
        notices.stream().map(spoken).toList(),
        papers,
        sections.stream().map(section -> section.spoken(spoken)).toList(),
        timeline);
  }

  /** One line of what happened. */
  public record Entry(String date, String who, String line) {}
}
