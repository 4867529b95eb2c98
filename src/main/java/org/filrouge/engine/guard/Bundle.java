package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/** All that is deployed together: forms and decisions are bound to the models next to them. */
final class Bundle {

  final String name;
  final Program program;
  final Deployed deployed;
  final List<BpmnFile> models = new ArrayList<>();
  final List<DmnFile> tables = new ArrayList<>();
  final List<FormFile> forms = new ArrayList<>();

  /** Whether a file could not be read. */
  boolean unreadable;

  Bundle(String name, Program program, Deployed deployed) {
    this.name = name;
    this.program = program;
    this.deployed = deployed;
  }

  /** A model with the name of its file. */
  record BpmnFile(String file, byte[] content, BpmnModelInstance model) {

    List<Process> processes() {
      return List.copyOf(model.getModelElementsByType(Process.class));
    }
  }

  /** A decision table with the name of its file. */
  record DmnFile(String file, byte[] content, DmnModelInstance model) {

    List<Decision> decisions() {
      return List.copyOf(model.getModelElementsByType(Decision.class));
    }
  }

  record FormFile(String file, JsonNode json) {

    String id() {
      return json.path("id").asText();
    }
  }

  /** Whether this is the model that comes with the program, to the byte. */
  boolean isShipped(BpmnFile file) {
    return file.processes().stream()
        .map(process -> program.shippedModel(process.getId()))
        .flatMap(Optional::stream)
        .anyMatch(content -> Arrays.equals(content, file.content()));
  }

  boolean isShipped(DmnFile file) {
    return file.decisions().stream()
        .map(decision -> program.shippedTable(decision.getId()))
        .flatMap(Optional::stream)
        .anyMatch(content -> Arrays.equals(content, file.content()));
  }

  boolean hasForm(String formId) {
    return forms.stream().anyMatch(form -> form.id().equals(formId));
  }

  boolean hasDecision(String key) {
    return tables.stream()
        .flatMap(table -> table.decisions().stream())
        .anyMatch(decision -> key.equals(decision.getId()));
  }

  /** The model of a process: the one being deployed, else the one already served. */
  Optional<BpmnModelInstance> process(String key) {
    var here =
        models.stream()
            .filter(file -> file.processes().stream().anyMatch(p -> key.equals(p.getId())))
            .map(BpmnFile::model)
            .findFirst();
    return here.isPresent() ? here : deployed.latest(key);
  }

  /** Process keys of this deployment, each with its file. */
  Map<String, BpmnFile> processes() {
    var keys = new LinkedHashMap<String, BpmnFile>();
    models.forEach(file -> file.processes().forEach(p -> keys.put(p.getId(), file)));
    return keys;
  }
}
