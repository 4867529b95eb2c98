package org.filrouge.engine;

import javax.sql.DataSource;
import org.filrouge.support.RealPostgres;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealPostgres.class)
class MigrationsOnPostgresTest extends MigrationsScenario {

  @Override
  DataSource database() {
    return RealPostgres.database();
  }

  @Override
  String vendor() {
    return "postgresql";
  }
}
