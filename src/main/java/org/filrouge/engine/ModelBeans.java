package org.filrouge.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.filrouge.task.ModelBean;
import org.springframework.context.ApplicationContext;

/**
 * The allow-list of beans a model may name. Looked up at first use, because some of them need the
 * engine that is being built.
 */
class ModelBeans extends AbstractMap<Object, Object> {

  private final ApplicationContext context;
  private final Set<String> names;

  ModelBeans(ApplicationContext context) {
    this.context = context;
    this.names =
        new TreeSet<>(java.util.List.of(context.getBeanNamesForAnnotation(ModelBean.class)));
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String && names.contains(name);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return names.stream()
        .map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name)))
        .collect(Collectors.toSet());
  }
}
