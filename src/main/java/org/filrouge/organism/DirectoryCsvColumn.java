package org.filrouge.organism;

import org.filrouge.csv.CsvColumn;

/** The columns of the directory file, in the order the guide teaches them. */
enum DirectoryCsvColumn implements CsvColumn {
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

  @Override
  public String header() {
    return header;
  }

  @Override
  public boolean required() {
    return required;
  }

  @Override
  public int maxLength() {
    return maxLength;
  }

  @Override
  public boolean number() {
    return this == PLACES;
  }
}
