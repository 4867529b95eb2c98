package org.filrouge.task;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Builds a record from its components, in order. */
final class Records {

  private Records() {}

  static <S extends Record> S create(Class<S> type, Object... arguments) {
    try {
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("Cannot build " + type.getName(), fault);
    }
  }
}
