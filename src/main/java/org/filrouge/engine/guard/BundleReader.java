package org.filrouge.engine.guard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;

/** Reads the files of a deployment; what cannot be read, or is no model, is a problem. */
final class BundleReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The model library keeps the line in the words of its message only. */
  private static final Pattern LINE = Pattern.compile("\\bLine=(\\d+)");

  private final Problems problems;

  BundleReader(Problems problems) {
    this.problems = problems;
  }

  Bundle read(Bundle bundle, Map<String, byte[]> resources) {
    new TreeMap<>(resources).forEach((file, content) -> read(bundle, file, content));
    return bundle;
  }

  private void read(Bundle bundle, String file, byte[] content) {
    var stream = new ByteArrayInputStream(content);
    try {
      if (file.endsWith(".bpmn")) {
        bundle.models.add(new Bundle.BpmnFile(file, content, Bpmn.readModelFromStream(stream)));
      } else if (file.endsWith(".dmn")) {
        bundle.tables.add(new Bundle.DmnFile(file, content, Dmn.readModelFromStream(stream)));
      } else if (file.endsWith(".form")) {
        bundle.forms.add(new Bundle.FormFile(file, form(content)));
      } else {
        problems.add(
            file,
            "seuls les fichiers .bpmn, .dmn et .form se déploient. Retirez ce fichier du"
                + " déploiement.");
      }
    } catch (ModelException | IOException unreadable) {
      bundle.unreadable = true;
      problems.add(
          file,
          "le fichier est illisible ou incomplet%s. Ouvrez-le dans Camunda Modeler, corrigez-le et enregistrez-le de nouveau, ou reprenez la dernière version qui s'ouvrait."
              .formatted(place(unreadable)));
    }
  }

  private static JsonNode form(byte[] content) throws IOException {
    var form = JSON.readTree(content);
    if (!form.isObject()) {
      throw new IOException("not a form");
    }
    return form;
  }

  /** Where the reader stopped, when it knows; what it says of it is for programmers. */
  private static String place(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SAXParseException xml && xml.getLineNumber() > 0) {
        return place(xml.getLineNumber(), xml.getColumnNumber());
      }
      if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
        return place(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
      }
      var line = LINE.matcher(String.valueOf(cause.getMessage()));
      if (line.find()) {
        return " à la ligne " + line.group(1);
      }
    }
    return "";
  }

  private static String place(int line, int column) {
    return " à la ligne %d, colonne %d".formatted(line, column);
  }
}
