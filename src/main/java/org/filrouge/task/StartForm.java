package org.filrouge.task;

import java.util.Map;

/**
 * Answers for the start form of one process: an entry door, or an action on a file.
 *
 * @param <S> the submission
 */
public interface StartForm<S extends Record> extends Form<S> {

  /** Choices and known values the form opens with. */
  default Map<String, Object> prefill(Actor actor) {
    return Map.of();
  }

  /**
   * Writes what was submitted to the dossier, in the transaction that starts the process.
   *
   * @return {@link Outcome#opened} with the pathway the process belongs to, or a refusal
   */
  Outcome submitted(Actor actor, S submission);
}
