package org.filrouge.organism;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings of one name are recognised: no accents, case, hyphens nor punctuation. */
final class DirectoryCsvKey {

  private DirectoryCsvKey() {}

  /** Comparison key of a name; empty when the text holds neither letter nor digit. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe") // Unicode does not decompose the French ligatures
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
