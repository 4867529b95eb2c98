package org.filrouge.glossary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** Every word of the program that a person reads, by its English name in the code. */
final class Terms {

  private final Map<String, String> french = new TreeMap<>();

  static Map<String, String> all() throws IOException {
    var terms = new Terms();
    terms.models();
    terms.forms();
    terms.labels();
    return terms.french;
  }

  private void models() throws IOException {
    for (Path file : files("bpmn")) {
      if (file.toString().endsWith(".bpmn")) {
        Bpmn.readModelFromFile(file.toFile())
            .getModelElementsByType(Process.class)
            .forEach(process -> french.put(process.getId(), process.getName()));
      } else if (file.toString().endsWith(".dmn")) {
        Dmn.readModelFromFile(file.toFile())
            .getModelElementsByType(Decision.class)
            .forEach(decision -> french.put(decision.getId() + ".dmn", decision.getName()));
      }
    }
  }

  /** A form is called by the title it opens with. */
  private void forms() throws IOException {
    for (Path file : files("forms")) {
      JsonNode form = new ObjectMapper().readTree(file.toFile());
      String text = form.path("components").path(0).path("text").asText();
      String title = text.lines().findFirst().orElse("").replaceFirst("^#+ *", "");
      french.put(form.path("id").asText() + ".form", InPaasAction.spoken(title));
    }
  }

  private void labels() {
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.filrouge")) {
      if (type.isEnum() && type.tryGetMethod("label").isPresent()) {
        for (Object constant : type.reflect().getEnumConstants()) {
          french.put(code(type, (Enum<?>) constant), label(constant));
        }
      }
    }
  }

  /** {@code participant.Closing.Reason.UNREACHABLE}. */
  private static String code(JavaClass type, Enum<?> constant) {
    String name = type.getName().substring("org.filrouge.".length()).replace('$', '.');
    return name + "." + constant.name();
  }

  private static String label(Object constant) {
    try {
      Method label = ((Enum<?>) constant).getDeclaringClass().getDeclaredMethod("label");
      label.setAccessible(true);
      return InPaasAction.spoken((String) label.invoke(constant));
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
