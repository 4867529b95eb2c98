package org.filrouge.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL for one test class. Declared before {@link FilRougeTest} so that it outlives
 * the program that uses it: {@code @ExtendWith(RealPostgres.class) @FilRougeTest @DirtiesContext}.
 */
public class RealPostgres implements BeforeAllCallback, AfterAllCallback {

  private static EmbeddedPostgres server;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    server = EmbeddedPostgres.start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.close();
  }

  /** The server itself, for what runs without the program. */
  public static DataSource database() {
    return server.getPostgresDatabase();
  }

  /** Points the program's data source at the server. */
  public static void describedTo(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("spring.datasource.password", () -> "postgres");
  }
}
