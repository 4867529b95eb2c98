package org.filrouge.placement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real PostgreSQL, started for this class. */
@FilRougeTest
@DirtiesContext
class LastPlaceOnPostgresTest extends LastPlaceScenario {

  private static EmbeddedPostgres postgres;

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) throws IOException {
    postgres = EmbeddedPostgres.start();
    properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("spring.datasource.password", () -> "postgres");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }
}
