package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.filrouge.task.DecisionTable;
import org.filrouge.task.Form;
import org.filrouge.task.FormSchema;
import org.filrouge.task.Forms;
import org.filrouge.task.ModelBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** The program as Spring holds it. */
final class SpringProgram implements Program {

  private final ApplicationContext context;
  private final Forms forms;
  private final ShippedModels shipped = new ShippedModels();
  private final ShippedFiles shippedFiles = new ShippedFiles();
  private Map<String, Class<?>> beans;
  private Set<String> codes;

  SpringProgram(ApplicationContext context, Forms forms) {
    this.context = context;
    this.forms = forms;
  }

  @Override
  public Optional<? extends Form<?>> taskForm(String userTaskId) {
    return forms.forTask(userTaskId);
  }

  @Override
  public Optional<? extends Form<?>> startForm(String processKey) {
    return forms.forStart(processKey);
  }

  @Override
  public Optional<? extends Form<?>> form(String formId) {
    return Stream.<Form<?>>concat(forms.tasks().values().stream(), forms.starts().values().stream())
        .filter(form -> Forms.formId(form).equals(formId))
        .findFirst();
  }

  @Override
  public Optional<FormSchema> shipped(String formId) {
    return Optional.ofNullable(forms.schemas().get(formId));
  }

  @Override
  public Optional<JsonNode> shippedForm(String formId) {
    return shippedFiles.form(formId);
  }

  @Override
  public Optional<byte[]> shippedTable(String decisionKey) {
    return shippedFiles.table(decisionKey);
  }

  @Override
  public Collection<DecisionTable> decisions() {
    return context.getBeansOfType(DecisionTable.class).values();
  }

  @Override
  public Optional<byte[]> shippedModel(String processKey) {
    return shipped.model(processKey);
  }

  @Override
  public Set<String> messages(String processKey) {
    return shipped.messages(processKey);
  }

  @Override
  public boolean asks(String decisionKey) {
    return decisions().stream().anyMatch(table -> table.id().equals(decisionKey))
        && !shipped.usesDecision(decisionKey);
  }

  @Override
  public synchronized Map<String, Class<?>> beans() {
    if (beans == null) {
      beans = new TreeMap<>();
      for (String name : context.getBeanNamesForAnnotation(ModelBean.class)) {
        beans.put(name, ClassUtils.getUserClass(context.getType(name)));
      }
    }
    return beans;
  }

  @Override
  public synchronized Set<String> codes() {
    if (codes == null) {
      codes = read();
    }
    return codes;
  }

  private static Set<String> read() {
    var names = new HashSet<String>();
    try {
      var reader = new CachingMetadataReaderFactory();
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/filrouge/**/*.class")) {
        var type = reader.getMetadataReader(file).getClassMetadata();
        if (Enum.class.getName().equals(type.getSuperClassName())) {
          Class<?> found = ClassUtils.resolveClassName(type.getClassName(), null);
          Arrays.stream(found.getEnumConstants()).forEach(c -> names.add(((Enum<?>) c).name()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Set.copyOf(names);
  }
}
