package org.filrouge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each migration runs on a database where every table of the releases before it holds rows: none is
 * lost, and what they said stays as it was.
 */
abstract class MigrationsScenario {

  /** Rows that a migration rewrites on purpose: it gives review its own days. */
  private static final List<String> REWRITTEN = List.of("6 review");

  abstract DataSource database();

  abstract String vendor();

  @Test
  void everyMigrationKeepsWhatFormerReleasesHold() {
    var database = database();
    var jdbc = JdbcClient.create(database);
    var tables = new FilledTables(jdbc);
    var before = new TreeMap<String, List<Map<String, Object>>>();
    var versions = Arrays.stream(flyway("latest").info().all()).map(MigrationInfo::getVersion);
    int filled = 0;
    for (var version : versions.toList()) {
      flyway(version.getVersion()).migrate();
      before.forEach((table, rows) -> kept(version + " " + table, rows, tables.rows(table)));
      filled += tables.filled();
      before.clear();
      tables.names().forEach(table -> before.put(table, tables.rows(table)));
    }
    assertThat(flyway("latest").validateWithResult().validationSuccessful).isTrue();
    before.forEach((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    System.out.printf(
        "Migrations on %s: %d tables held rows when the next version came, %d rows put in, all kept%n",
        vendor(), before.size(), filled);
  }

  private static void kept(
      String step, List<Map<String, Object>> before, List<Map<String, Object>> after) {
    assertThat(after).as(step).hasSizeGreaterThanOrEqualTo(before.size());
    for (var row : REWRITTEN.contains(step) ? List.<Map<String, Object>>of() : before) {
      assertThat(after)
          .as("%s: %s", step, row)
          .anyMatch(
              now ->
                  new LinkedHashMap<>(now)
                      .entrySet().stream()
                          .filter(column -> row.containsKey(column.getKey()))
                          .collect(
                              LinkedHashMap::new,
                              (kept, one) -> kept.put(one.getKey(), one.getValue()),
                              LinkedHashMap::putAll)
                          .equals(row));
    }
  }

  private Flyway flyway(String target) {
    return Flyway.configure()
        .dataSource(database())
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
        .javaMigrations(new V1__EngineSchema())
        .target(target)
        .load();
  }
}
