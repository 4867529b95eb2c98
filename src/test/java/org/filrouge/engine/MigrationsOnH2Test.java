package org.filrouge.engine;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsOnH2Test extends MigrationsScenario {

  private final DataSource database =
      new DriverManagerDataSource(
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "filrouge", "");

  @Override
  DataSource database() {
    return database;
  }

  @Override
  String vendor() {
    return "h2";
  }
}
