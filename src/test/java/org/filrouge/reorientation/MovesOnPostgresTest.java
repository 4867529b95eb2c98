package org.filrouge.reorientation;

import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(RealPostgres.class)
@FilRougeTest
@Import(Move.class)
@DirtiesContext
class MovesOnPostgresTest extends MovesAtOnceScenario {

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @Override
  int trials() {
    return 15;
  }
}
