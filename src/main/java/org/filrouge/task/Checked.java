package org.filrouge.task;

import java.util.List;

/** A submission whose fields depend on each other. */
public interface Checked {

  /** Rules across fields; called only when each field is right by itself. */
  List<FieldError> check();
}
