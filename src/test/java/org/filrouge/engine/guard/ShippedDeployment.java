package org.filrouge.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.filrouge.task.Forms;
import org.springframework.context.ApplicationContext;

/**
 * One shipped model with its forms and tables, as an analyst sends it, with one thing changed; all
 * the others are already served.
 */
final class ShippedDeployment {

  private static final Pattern FORM = Pattern.compile("formRef=\"([^\"]*)\"");
  private static final Pattern TABLE = Pattern.compile("decisionRef=\"([^\"]*)\"");
  private static final Map<String, byte[]> SHIPPED = shipped();
  private static final Map<ApplicationContext, Program> PROGRAMS = new WeakHashMap<>();
  private static final Served SERVED = new Served();

  private final Map<String, byte[]> files = new HashMap<>();
  private final Program program;
  private final String model;

  ShippedDeployment(Program program, String model) {
    this.program = program;
    this.model = model + ".bpmn";
    String text = new String(SHIPPED.get(this.model), StandardCharsets.UTF_8);
    files.put(this.model, SHIPPED.get(this.model));
    FORM.matcher(text).results().forEach(found -> add(found.group(1) + ".form"));
    TABLE.matcher(text).results().forEach(found -> add(found.group(1) + ".dmn"));
  }

  /** The running program; what it reads of its own classes and models is read once. */
  static Program program(ApplicationContext context, Forms forms) {
    return PROGRAMS.computeIfAbsent(context, c -> new SpringProgram(c, forms));
  }

  private void add(String file) {
    files.put(file, SHIPPED.get(file));
  }

  ShippedDeployment model(Consumer<Edited> change) {
    return xml(model, change);
  }

  ShippedDeployment xml(String file, Consumer<Edited> change) {
    var edited = new Edited(files.get(file));
    change.accept(edited);
    files.put(file, edited.content());
    return this;
  }

  ShippedDeployment form(String form, Consumer<ObjectNode> change) {
    files.put(form + ".form", Edited.form(files.get(form + ".form"), change));
    return this;
  }

  ShippedDeployment without(String... sent) {
    List.of(sent).forEach(files::remove);
    return this;
  }

  List<String> refusals() {
    return new ModelGuard(program, SERVED)
        .problems("essai", files).stream().map(ModelProblem::line).toList();
  }

  void isLetIn() {
    assertThat(refusals()).isEmpty();
  }

  /** One of the refusals says all this, and what to do. */
  void isRefused(String... says) {
    assertThat(refusals())
        .as(String.join(", ", says))
        .anySatisfy(line -> assertThat(line).contains(says));
  }

  private static Map<String, byte[]> shipped() {
    try {
      var byName = new HashMap<String, byte[]>();
      ShippedModelsTest.shipped()
          .forEach((path, content) -> byName.put(path.replaceAll(".*/", ""), content));
      return byName;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the engine serves: every shipped model. */
  private static final class Served implements Deployed {

    private final Map<String, BpmnModelInstance> models = new HashMap<>();

    Served() {
      SHIPPED.forEach(
          (file, content) -> {
            if (file.endsWith(".bpmn")) {
              var read = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
              read.getModelElementsByType(Process.class)
                  .forEach(process -> models.put(process.getId(), read));
            }
          });
    }

    @Override
    public Optional<BpmnModelInstance> latest(String processKey) {
      return Optional.ofNullable(models.get(processKey));
    }

    @Override
    public Collection<BpmnModelInstance> all() {
      return models.values();
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
      return models.values();
    }
  }
}
