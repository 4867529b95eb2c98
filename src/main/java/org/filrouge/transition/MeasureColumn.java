package org.filrouge.transition;

import org.filrouge.csv.CsvColumn;

/** The columns of the file of measures, in the order the guide teaches them. */
enum MeasureColumn implements CsvColumn {
  CODE("code", true, 200),
  NAME("nom", true, 200),
  KIND("genre", true, 200),
  PROVIDER("fournisseur", true, 200),
  TERRITORY("territoires", true, 500),
  CONTACT("repondant", false, 200),
  STARTS_ON("debut", false, 200),
  REGISTER_BY("inscription", false, 200),
  ENDS_ON("fin", false, 200),
  VALID_FROM("valide_du", true, 200),
  VALID_TO("valide_au", false, 200);

  private final String header;
  private final boolean required;
  private final int maxLength;

  MeasureColumn(String header, boolean required, int maxLength) {
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
}
