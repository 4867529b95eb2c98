package org.filrouge.task;

import java.util.Map;

/**
 * Answers for one user task: what its form shows when it opens, and what its submission does.
 *
 * @param <S> the submission
 */
public interface TaskForm<S extends Record> extends Form<S> {

  /** Whose task it is: an office's form is not handed to an organism, nor the reverse (R129). */
  default Role audience() {
    return Role.AGENT;
  }

  /** What is already known and must not be asked again (R35); nothing of it enters the engine. */
  default Map<String, Object> prefill(TaskContext task) {
    return Map.of();
  }

  /**
   * Writes what was decided to the dossier, in the transaction that completes the task.
   *
   * @return what the model needs to go on, or a refusal, which undoes everything
   */
  Outcome submitted(TaskContext task, S submission);
}
