package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.PastOrPresent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Birth;
import org.filrouge.task.FieldError;
import org.filrouge.task.Form;
import org.filrouge.task.FormSchema;
import org.filrouge.task.Forms;
import org.filrouge.task.Since;
import org.filrouge.task.Within;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form of the program against the record of its submission, both ways. That each kind of
 * drift is seen is shown in {@link FormGuardTest}, with the same code.
 */
@FilRougeTest
class FormContractTest {

  @Autowired Forms forms;
  @Autowired ObjectMapper json;

  @TestFactory
  Stream<DynamicTest> aFormAndItsRecordSayTheSame() throws IOException {
    var files = files();
    return Stream.<Form<?>>concat(forms.tasks().values().stream(), forms.starts().values().stream())
        .map(
            form ->
                DynamicTest.dynamicTest(
                    Forms.formId(form),
                    () -> {
                      JsonNode file = files.get(Forms.formId(form));
                      assertThat(file).as("the form of " + form.getClass()).isNotNull();
                      assertThat(breaches(file, form.submission())).isEmpty();
                    }));
  }

  @Test
  void thereAreFormsToCompare() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(13);
  }

  /** A slip in the year is seen, whichever way it goes. */
  @TestFactory
  Stream<DynamicTest> everyDateHasABoundAheadAndOneBehind() {
    return Stream.<Form<?>>concat(forms.tasks().values().stream(), forms.starts().values().stream())
        .flatMap(form -> Stream.of(form.submission().getRecordComponents()))
        .filter(component -> component.getType() == LocalDate.class)
        .map(
            date ->
                DynamicTest.dynamicTest(
                    date.getDeclaringRecord().getName() + "." + date.getName(),
                    () ->
                        assertThat(date.getAccessor().getAnnotations())
                            .extracting(annotation -> (Object) annotation.annotationType())
                            .containsAnyOf(PastOrPresent.class, Within.class, Birth.class)
                            .containsAnyOf(
                                Since.class, FutureOrPresent.class, Future.class, Birth.class)));
  }

  /** What is shown is escaped; what is filled in must not be. */
  @TestFactory
  Stream<DynamicTest> noFormShowsAValueThatItAlsoFillsIn() {
    return forms.schemas().values().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.id(),
                    () ->
                        assertThat(form.shown())
                            .doesNotContainAnyElementsOf(form.fields().keySet())));
  }

  @Test
  void aDriftIsSeen() throws IOException {
    record Drifted(String lastName) {}
    assertThat(breaches(files().get("start-referral"), Drifted.class))
        .extracting(FieldError::field)
        .contains("lastName", "firstName", "birthDate", "agreement");
  }

  private static List<FieldError> breaches(JsonNode file, Class<? extends Record> submission) {
    return FormContract.breaches(FormSchema.of(file), file, submission);
  }

  private Map<String, JsonNode> files() throws IOException {
    var files = new TreeMap<String, JsonNode>();
    for (var file : ShippedModelsTest.shipped().entrySet()) {
      if (file.getKey().endsWith(".form")) {
        JsonNode form = json.readTree(file.getValue());
        files.put(form.path("id").asText(), form);
      }
    }
    return files;
  }
}
