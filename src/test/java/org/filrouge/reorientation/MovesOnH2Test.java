package org.filrouge.reorientation;

import org.filrouge.support.FilRougeTest;
import org.springframework.context.annotation.Import;

@FilRougeTest
@Import(Move.class)
class MovesOnH2Test extends MovesAtOnceScenario {

  @Override
  int trials() {
    return 60;
  }
}
