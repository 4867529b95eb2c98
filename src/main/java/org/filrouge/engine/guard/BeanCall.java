package org.filrouge.engine.guard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.util.ClassUtils;

/** Whether a call in a model reaches a public method of an allowed bean, with what it takes. */
final class BeanCall {

  private final ModelExpression.Call call;
  private final Program program;

  BeanCall(ModelExpression.Call call, Program program) {
    this.call = call;
    this.program = program;
  }

  /**
   * @param expected what the expression must answer with, or {@code null} if anything will do
   * @return what is wrong, in French
   */
  Optional<String> fault(Class<?> expected) {
    Class<?> bean = program.beans().get(call.bean());
    if (bean == null || !Modifier.isPublic(bean.getModifiers())) {
      return Optional.of(
          "« %s » n'est pas un nom que les modèles peuvent employer. Permis : %s."
              .formatted(call.bean(), String.join(", ", new TreeSet<>(program.beans().keySet()))));
    }
    var methods = methods(bean);
    var named = methods.stream().filter(m -> m.getName().equals(call.method())).toList();
    if (named.isEmpty()) {
      return Optional.of(
          "« %s.%s » n'existe pas dans le programme. Existent : %s."
              .formatted(call.bean(), call.method(), names(methods)));
    }
    var taking = named.stream().filter(this::takes).toList();
    if (taking.isEmpty()) {
      return Optional.of(
          "« %s.%s » ne s'appelle pas avec (%s)."
              .formatted(call.bean(), call.method(), String.join(", ", call.arguments())));
    }
    var outside = taking.stream().map(this::outside).flatMap(Optional::stream).findFirst();
    if (outside.isPresent()) {
      return outside;
    }
    if (expected != null && taking.stream().noneMatch(method -> answers(method, expected))) {
      return Optional.of(
          "« %s.%s » ne répond pas par %s, ce qu'il faut ici."
              .formatted(call.bean(), call.method(), french(expected)));
    }
    return Optional.empty();
  }

  /** The method that would run, when nothing is wrong with the call. */
  Optional<Method> method(Class<?> expected) {
    return fault(expected).isPresent()
        ? Optional.empty()
        : methods(program.beans().get(call.bean())).stream()
            .filter(m -> m.getName().equals(call.method()) && takes(m))
            .findFirst();
  }

  /** A number beyond what the method says it takes. */
  private Optional<String> outside(Method method) {
    for (int i = 0; i < call.arguments().size(); i++) {
      String argument = call.arguments().get(i);
      Min min = method.getParameters()[i].getAnnotation(Min.class);
      Max max = method.getParameters()[i].getAnnotation(Max.class);
      if (min != null
          && max != null
          && (Long.parseLong(argument) < min.value() || Long.parseLong(argument) > max.value())) {
        return Optional.of(
            "« %s.%s(%s) » : %s est hors limites. Écrivez un nombre entier de %d à %d."
                .formatted(
                    call.bean(), call.method(), argument, argument, min.value(), max.value()));
      }
    }
    return Optional.empty();
  }

  private static List<Method> methods(Class<?> bean) {
    return Arrays.stream(bean.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .toList();
  }

  private static String names(List<Method> methods) {
    return String.join(", ", new TreeSet<>(methods.stream().map(Method::getName).toList()));
  }

  private boolean takes(Method method) {
    var types = method.getParameterTypes();
    if (types.length != call.arguments().size()) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!fits(call.arguments().get(i), ClassUtils.resolvePrimitiveIfNecessary(types[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String argument, Class<?> type) {
    if (argument.equals("execution")) {
      return type.isAssignableFrom(DelegateExecution.class);
    }
    if (argument.equals("task")) {
      return type.isAssignableFrom(DelegateTask.class);
    }
    if (argument.equals("true") || argument.equals("false")) {
      return type == Boolean.class;
    }
    if (ModelExpression.isNumber(argument)) {
      return Number.class.isAssignableFrom(type);
    }
    return "'\"".indexOf(argument.charAt(0)) >= 0 && type == String.class;
  }

  private static boolean answers(Method method, Class<?> expected) {
    var type = ClassUtils.resolvePrimitiveIfNecessary(method.getReturnType());
    return expected.isAssignableFrom(type)
        || (expected == String.class && java.util.Collection.class.isAssignableFrom(type));
  }

  private static String french(Class<?> expected) {
    return switch (expected.getSimpleName()) {
      case "Date" -> "une date";
      case "Boolean" -> "vrai ou faux";
      case "Collection" -> "une liste";
      default -> "un groupe ou une personne";
    };
  }
}
