package org.filrouge.organism;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the directory file, in the order the guide teaches them. */
enum DirectoryCsvColumn {
  CODE("code", true, 200),
  NAME("nom", true, 200),
  ALIASES("alias", false, 500),
  NON_PROFIT("sans_but_lucratif", true, 200),
  TERRITORY("territoires", true, 500),
  CLIENTELE("clienteles", false, 500),
  SERVICES("services", true, 500),
  CONTACT("repondant", false, 200),
  PLACES("places", true, 200),
  VALID_FROM("valide_du", true, 200),
  VALID_TO("valide_au", false, 200);

  private final String header;
  private final boolean required;
  private final int maxLength;

  DirectoryCsvColumn(String header, boolean required, int maxLength) {
    this.header = header;
    this.required = required;
    this.maxLength = maxLength;
  }

  String header() {
    return header;
  }

  boolean required() {
    return required;
  }

  /** Longest cell accepted, in characters; more for columns that hold several values. */
  int maxLength() {
    return maxLength;
  }

  static Optional<DirectoryCsvColumn> ofHeader(String header) {
    String wanted = DirectoryCsvKey.of(header);
    return Arrays.stream(values())
        .filter(column -> DirectoryCsvKey.of(column.header).equals(wanted))
        .findFirst();
  }
}
