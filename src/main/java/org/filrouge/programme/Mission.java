package org.filrouge.programme;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.csv.CsvKey;

/** What a colleague tied to a municipality is there for (R45, R124-128). */
public enum Mission {
  ADVISER("conseil", "conseillère ou conseiller en recherche d'emploi"),
  JOB_COACH("jobcoach", "jobcoach");

  private final String slug;
  private final String label;

  Mission(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Optional<Mission> ofSlug(String text) {
    String wanted = CsvKey.of(text);
    return Arrays.stream(values()).filter(m -> CsvKey.of(m.slug).equals(wanted)).findFirst();
  }

  static String slugs() {
    return Arrays.stream(values()).map(m -> m.slug).collect(Collectors.joining(", "));
  }
}
