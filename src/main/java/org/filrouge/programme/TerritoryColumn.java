package org.filrouge.programme;

import org.filrouge.csv.CsvColumn;

/** The columns of the table of colleagues and municipalities, as the managers' guide gives them. */
enum TerritoryColumn implements CsvColumn {
  ACCOUNT("compte", true, 64),
  MISSION("mission", true, 40),
  MUNICIPALITY("commune", true, 100),
  VALID_FROM("valide_du", true, 20),
  VALID_TO("valide_au", false, 20);

  private final String header;
  private final boolean required;
  private final int maxLength;

  TerritoryColumn(String header, boolean required, int maxLength) {
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
