package org.filrouge.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The form that is open, filled by the labels that people read. */
class FormPage {

  /** A calendar writes what is known of its date some time after its field is shown. */
  private static final String SETTLED =
      "input => !input.id.endsWith('-date') || input._flatpickr?.config.onChange.length > 0";

  private final Page page;

  FormPage(Page page) {
    this.page = page;
  }

  /** Types into a text or number field. */
  FormPage fill(String label, String value) {
    var input = answer(label);
    input.fill(value);
    input.blur();
    return this;
  }

  /** Types as a person does, and stays in the field. */
  FormPage type(String label, String value) {
    var input = answer(label);
    input.click();
    input.pressSequentially(value, new Locator.PressSequentiallyOptions().setDelay(75));
    return this;
  }

  FormPage fill(String label, LocalDate date) {
    var input = answer(label);
    input.fill(date.toString());
    input.press("Enter");
    input.blur();
    return this;
  }

  /** Chooses one answer, by radio button or in a list. */
  FormPage choose(String label, String option) {
    var field = field(label);
    field.waitFor();
    if (field.locator("input[type=radio]").count() > 0) {
      return tick(label, option);
    }
    field.locator(".fjs-input-group").click();
    field.locator(".fjs-dropdownlist-item").filter(withText(option)).first().click();
    return this;
  }

  /** Ticks one answer of a question. */
  FormPage tick(String label, String option) {
    field(label).locator("label:has(> input)").filter(withText(option)).first().click();
    return this;
  }

  FormPage tick(String label, Pattern option) {
    field(label)
        .locator("label:has(> input)")
        .filter(new Locator.FilterOptions().setHasText(option))
        .first()
        .click();
    return this;
  }

  /** Ticks a box that is a sentence of its own. */
  FormPage agree(String sentence) {
    page.locator(".fjs-form-field-checkbox label").filter(withText(sentence)).click();
    return this;
  }

  String valueOf(String label) {
    return answer(label).inputValue();
  }

  String errorOf(String label) {
    return field(label).locator(".fjs-form-field-error").innerText().strip();
  }

  String text() {
    return page.locator(".fjs-form").innerText();
  }

  private Locator answer(String label) {
    var input = field(label).locator("input, textarea").first();
    page.waitForCondition(() -> (Boolean) input.evaluate(SETTLED));
    return input;
  }

  Locator field(String label) {
    var exact = Pattern.compile("^\\s*" + escaped(label) + "\\*?\\s*$");
    var caption =
        page.locator("label:not(:has(> input))")
            .filter(new Locator.FilterOptions().setHasText(exact));
    return page.locator(".fjs-form-field")
        .filter(new Locator.FilterOptions().setHas(caption))
        .first();
  }

  /** The browser reads the pattern, and knows no {@code \\Q…\\E}. */
  private static String escaped(String label) {
    return label.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
