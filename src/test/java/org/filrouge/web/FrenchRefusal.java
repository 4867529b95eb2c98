package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;

/** What every refusal has in common, whoever is refused and whatever they tried. */
final class FrenchRefusal {

  private static final Set<Integer> STATUSES = Set.of(400, 401, 403, 404, 405, 411, 413, 415);

  private static final Pattern TECHNICAL =
      Pattern.compile(
          "Exception:|org\\.|java\\.|\\bat \\w+\\.|ENGINE-|SQL|Cannot|HTTP \\d|No matching");

  private FrenchRefusal() {}

  static void isGivenBy(Caller.Answer answer, String attempt) {
    assertThat(STATUSES).as("%s → %s", attempt, answer).contains(answer.status());
    if (answer.headers().getOrDefault("content-type", "").contains("json")) {
      String message = answer.json().path("message").asText();
      assertThat(message)
          .as(attempt)
          .isNotBlank()
          .hasSizeLessThan(300)
          .doesNotMatch("(?s).*\\n.*\\n.*\\n.*");
      assertThat(TECHNICAL.matcher(message).find()).as("%s → %s", attempt, answer).isFalse();
    }
  }
}
