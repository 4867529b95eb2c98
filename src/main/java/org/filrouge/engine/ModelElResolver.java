package org.filrouge.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.filrouge.task.ModelBean;
import org.joda.time.DateTime;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * What an expression may ask of an object: the methods of the program's own model beans, a few
 * properties of the execution, nothing else. From any other object an expression could reach the
 * engine, or by reflection the whole machine.
 */
class ModelElResolver extends BeanELResolver {

  private static final Map<Class<?>, Set<String>> PROPERTIES =
      Map.of(DelegateExecution.class, Set.of("processBusinessKey"));

  /** For the dates of a filter: {@code ${dateTime().plusDays(3)}}. */
  private static final Set<String> OF_A_DATE =
      Stream.of("Hours", "Days", "Weeks", "Months")
          .flatMap(unit -> Stream.of("plus" + unit, "minus" + unit))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OF_ANY_OBJECT =
      Arrays.stream(Object.class.getDeclaredMethods())
          .map(java.lang.reflect.Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  ModelElResolver() {
    super(true);
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base == null) {
      return null;
    }
    if (PROPERTIES.entrySet().stream()
        .noneMatch(e -> e.getKey().isInstance(base) && e.getValue().contains(property))) {
      throw refused(property);
    }
    return super.getValue(context, base, property);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (base == null) {
      return null;
    }
    if (!callable(base, String.valueOf(method))) {
      throw refused(method);
    }
    return super.invoke(context, base, method, types, arguments);
  }

  private static boolean callable(Object base, String method) {
    boolean modelBean = AnnotationUtils.findAnnotation(base.getClass(), ModelBean.class) != null;
    return (modelBean && !OF_ANY_OBJECT.contains(method))
        || (base instanceof DateTime && OF_A_DATE.contains(method));
  }

  private static ELException refused(Object name) {
    return new ELException(
        "« %s » n'est pas permis dans une expression : seuls le sont les services du programme, par exemple ${pathway.office(execution)}."
            .formatted(name));
  }
}
