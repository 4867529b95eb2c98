package org.filrouge.ending;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the table answered; a table that forgets something never ends anything by itself (R81). */
final class EndProposal {

  private EndProposal() {}

  static EndEffect of(List<? extends Map<String, Object>> rows) {
    if (rows.size() != 1) {
      throw new IllegalStateException(
          "La table end-effect donne %d réponses au motif : il en faut une seule."
              .formatted(rows.size()));
    }
    var row = rows.get(0);
    return new EndEffect(
        yes(row, "report"),
        PlaceEffect.valueOf(text(row, "place")),
        PaymentEffect.valueOf(text(row, "payments")),
        AfterEnd.valueOf(text(row, "next")),
        yes(row, "letters"),
        yes(row, "quiet"),
        text(row, "reason"),
        text(row, "rule"));
  }

  private static boolean yes(Map<String, Object> row, String output) {
    return Boolean.TRUE.equals(row.get(output));
  }

  private static String text(Map<String, Object> row, String output) {
    return Objects.toString(row.get(output));
  }
}
