package org.filrouge.transition;

import java.util.Optional;

/** Who knows whether an organism kept the mandate of accompaniment; written elsewhere (R90-91). */
public interface MandateHolder {

  /** Code of the organism that keeps it for that pathway, as the agent accepted. */
  Optional<String> mandateOf(long pathway);
}
