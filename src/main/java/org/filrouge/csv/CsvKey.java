package org.filrouge.csv;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings of one name are recognised: no accents, case, hyphens nor punctuation. */
public final class CsvKey {

  private CsvKey() {}

  /** Comparison key of a name; empty when the text holds neither letter nor digit. */
  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe") // Unicode does not decompose the French ligatures
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
