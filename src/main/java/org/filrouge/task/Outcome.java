package org.filrouge.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a submission. A refusal is a value: it names the field, the reason, the remedy.
 */
public sealed interface Outcome {

  /** The submission was written; the codes the model's gateways read, never personal text. */
  record Done(String businessKey, Map<String, Object> codes) implements Outcome {

    /** Adds a code for the gateways. */
    public Done and(String name, Object code) {
      var all = new HashMap<>(codes);
      all.put(name, code instanceof Enum<?> constant ? constant.name() : code);
      return new Done(businessKey, all);
    }
  }

  /** The submission was refused and nothing has changed. */
  record Refused(List<FieldError> errors) implements Outcome {}

  static Done done() {
    return new Done(null, Map.of());
  }

  /** Done, and the next gateway reads this code as {@code outcome}. */
  static Done decided(Enum<?> outcome) {
    return done().and("outcome", outcome);
  }

  /** Done, and the process that starts belongs to this pathway. */
  static Done opened(long pathway) {
    return new Done(Long.toString(pathway), Map.of());
  }

  static Refused refused(String field, String message) {
    return new Refused(List.of(new FieldError(field, message)));
  }
}
