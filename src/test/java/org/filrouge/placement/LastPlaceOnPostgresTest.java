package org.filrouge.placement;

import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(RealPostgres.class)
@FilRougeTest
@DirtiesContext
class LastPlaceOnPostgresTest extends LastPlaceScenario {

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }
}
