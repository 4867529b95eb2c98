package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.filrouge.support.FilRougeTest;
import org.filrouge.task.Form;
import org.filrouge.task.Forms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What lies in {@code bpmn/} and {@code forms/}, judged by the guard that stands in production. */
@FilRougeTest
class ShippedModelsTest {

  @Autowired ApplicationContext context;
  @Autowired Forms forms;

  @Test
  void theShippedModelsKeepEveryRule() throws IOException {
    var problems =
        new ModelGuard(new SpringProgram(context, forms), new NothingYet())
            .problems("fil-rouge", shipped());
    assertThat(problems).extracting(ModelProblem::line).isEmpty();
  }

  @Test
  void everyClassThatAnswersForAFormHasAFormAndAnElement() throws IOException {
    var bundle =
        new BundleReader(new Problems())
            .read(new Bundle("fil-rouge", new SpringProgram(context, forms), null), shipped());
    var elements = new ArrayList<String>();
    for (var file : bundle.models) {
      file.model()
          .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
          .forEach(task -> elements.add(task.getId()));
      elements.addAll(bundle.processes().keySet());
    }
    assertThat(elements).containsAll(forms.tasks().keySet()).containsAll(forms.starts().keySet());
    assertThat(bundle.forms.stream().map(Bundle.FormFile::id))
        .containsExactlyInAnyOrderElementsOf(formsOfClasses());
  }

  private List<String> formsOfClasses() {
    var classes = new ArrayList<Form<?>>(forms.tasks().values());
    classes.addAll(forms.starts().values());
    return classes.stream().map(Forms::formId).toList();
  }

  static Map<String, byte[]> shipped() throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (String folder : List.of("bpmn", "forms")) {
      try (var paths = Files.walk(Path.of(folder))) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(path.toString().replace('\\', '/'), Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  static final class NothingYet implements Deployed {

    @Override
    public Optional<BpmnModelInstance> latest(String processKey) {
      return Optional.empty();
    }

    @Override
    public Collection<BpmnModelInstance> all() {
      return List.of();
    }

    @Override
    public List<byte[]> tagged(String processKey, String versionTag) {
      return List.of();
    }

    @Override
    public List<byte[]> taggedTable(String decisionKey, String versionTag) {
      return List.of();
    }

    @Override
    public Collection<BpmnModelInstance> besides(String deploymentName) {
      return List.of();
    }
  }
}
