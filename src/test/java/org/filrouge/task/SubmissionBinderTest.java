package org.filrouge.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field accepts, whatever form it stands in. */
class SubmissionBinderTest {

  private final SubmissionBinder binder =
      new SubmissionBinder(Validation.buildDefaultValidatorFactory().getValidator());

  record Told(@NotBlank @Size(max = 10_000) String note) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u00a0",
        "\u202f \u2007",
        "\u200b",
        "\ufeff\u2060",
        "\u3164",
        "\u2800"
      })
  void whatCannotBeSeenFillsInNothing(String invisible) {
    assertThat(bind(invisible).errors())
        .containsExactly(new FieldError("note", "ce champ est obligatoire; remplissez-le."));
  }

  @Test
  void invisibleEdgesAreLeftOutAndWhatIsWrittenStays() {
    assertThat(bind("\u00a0 819\u00a0555-0123\u200b ").submission())
        .isEqualTo(new Told("819\u00a0555-0123"));
  }

  @Test
  void aTextTooLongIsToldItsBound() {
    assertThat(bind("a".repeat(10_001)).errors())
        .containsExactly(
            new FieldError(
                "note",
                "le texte est trop long (au plus 10\u00a0000 caractères); raccourcissez-le."));
  }

  record Agreed(@Within(months = Within.A_YEAR) LocalDate day) {}

  @Test
  void aDayBeyondItsBoundIsRefusedAndTheBoundIsNamed() {
    var form = FormSchema.of(new ObjectMapper().createObjectNode().put("id", "f"));
    var today = LocalDate.now();
    var inTime = Map.<String, Object>of("day", today.plusMonths(12).toString());
    var tooFar = Map.<String, Object>of("day", today.plusMonths(12).plusDays(2).toString());
    assertThat(binder.bind(Agreed.class, form, inTime).errors()).isEmpty();
    assertThat(binder.bind(Agreed.class, form, tooFar).errors())
        .containsExactly(
            new FieldError(
                "day", "la date doit venir dans les 12 prochains mois; vérifiez l'année."));
  }

  private SubmissionBinder.Bound<Told> bind(String note) {
    var form = new ObjectMapper().createObjectNode().put("id", "f");
    return binder.bind(Told.class, FormSchema.of(form), Map.of("note", note));
  }
}
