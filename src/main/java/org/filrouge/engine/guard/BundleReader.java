package org.filrouge.engine.guard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;

/** Reads the files of a deployment; what cannot be read, or is no model, is a problem. */
final class BundleReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Problems problems;

  BundleReader(Problems problems) {
    this.problems = problems;
  }

  Bundle read(Bundle bundle, Map<String, byte[]> resources) {
    new TreeMap<>(resources).forEach((file, content) -> read(bundle, file, content));
    return bundle;
  }

  private void read(Bundle bundle, String file, byte[] content) {
    try {
      if (file.endsWith(".bpmn")) {
        bundle.models.add(
            new Bundle.BpmnFile(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
      } else if (file.endsWith(".dmn")) {
        bundle.tables.add(
            new Bundle.DmnFile(file, Dmn.readModelFromStream(new ByteArrayInputStream(content))));
      } else if (file.endsWith(".form")) {
        bundle.forms.add(new Bundle.FormFile(file, JSON.readTree(content)));
      } else {
        problems.add(
            file,
            "seuls les fichiers .bpmn, .dmn et .form se déploient. Retirez ce fichier du"
                + " déploiement.");
      }
    } catch (ModelException | IOException unreadable) {
      problems.add(
          file,
          "le fichier est illisible. Enregistrez-le de nouveau dans Camunda Modeler. Détail : "
              + detail(unreadable));
    }
  }

  private static String detail(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return message.lines().findFirst().orElse("");
  }
}
