package org.filrouge.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.filrouge.support.Launched;
import org.filrouge.web.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as docker-compose.yml starts it, on a real PostgreSQL. */
class ProductionStartTest {

  private static final String ADMINISTRATOR = "adele.morin";
  private static final String PASSWORD = "un-mot-de-passe-long";

  private static EmbeddedPostgres postgres;

  @TempDir Path folder;

  @BeforeAll
  static void realDatabase() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void noMore() throws IOException {
    postgres.close();
  }

  @Test
  void aMissingSettingIsNamed() throws Exception {
    try (var program = Launched.with(Map.of("SPRING_PROFILES_ACTIVE", "production"), folder)) {
      refusedWith(program, "FILROUGE_DATABASE_URL", "FILROUGE_INTAKE_AGENT", ".env.example");
    }
  }

  @Test
  void demonstrationAndProductionAreNotMixed() throws Exception {
    var environment = settings("melange");
    environment.put("SPRING_PROFILES_ACTIVE", "production,demo");
    try (var program = Launched.with(environment, folder)) {
      refusedWith(program, "production et demo");
    }
  }

  @Test
  void anAdministratorIsRequiredThenCreatedThenCreatesAnAgentWhoSignsIn() throws Exception {
    var environment = settings("neuve");
    environment.put("FILROUGE_ADMIN_PASSWORD", "court");
    try (var program = Launched.with(environment, folder)) {
      refusedWith(program, "Aucun compte d'administration", "FILROUGE_ADMIN_PASSWORD", "12");
    }
    environment.put("FILROUGE_ADMIN_PASSWORD", PASSWORD);
    try (var program = Launched.with(environment, folder).ready()) {
      anAgentIsCreatedAndSignsIn(program.port());
      cookiesTravelEncryptedOnly(program.port());
      assertThat(program.said()).doesNotContain(PASSWORD);
    }
    demoAccountIn("neuve");
    try (var program = Launched.with(environment, folder)) {
      refusedWith(program, "comptes de démonstration", "agathe.roy");
    }
  }

  private static void anAgentIsCreatedAndSignsIn(int port) {
    var administrator = Caller.known(port, ADMINISTRATOR, PASSWORD);
    var models = administrator.get("/engine-rest/process-definition/count?latestVersion=true");
    assertThat(models.json().path("count").asInt()).isGreaterThan(10);
    var created =
        administrator.post(
            "/engine-rest/user/create",
            """
            {"profile": {"id": "julie.tremblay", "firstName": "Julie", "lastName": "Tremblay"},
             "credentials": {"password": "%s"}}
            """
                .formatted(Caller.PASSWORD));
    assertThat(created.status()).as(created.toString()).isEqualTo(204);
    for (String group : new String[] {"agents", "office-rouyn-noranda"}) {
      var joined =
          administrator.ask("PUT", "/engine-rest/group/" + group + "/members/julie.tremblay", "{}");
      assertThat(joined.status()).as(joined.toString()).isEqualTo(204);
    }
    var agent = Caller.named(port, "julie.tremblay");
    assertThat(agent.get("/engine-rest/task/count").json().path("count").asInt()).isZero();
    var doors =
        agent.get(
            "/engine-rest/process-definition?maxResults=50&startableInTasklist=true"
                + "&startablePermissionCheck=true");
    assertThat(doors.body()).contains("\"referral\"").doesNotContain("\"screening\"");
  }

  private static void cookiesTravelEncryptedOnly(int port) {
    var page = Caller.nobody(port).get("/camunda/app/tasklist/default/");
    assertThat(page.headers().get("set-cookie")).contains("Secure").contains("HttpOnly");
    assertThat(page.headers()).containsKey("strict-transport-security");
  }

  private static void refusedWith(Launched program, String... words) throws Exception {
    String said = program.refusal();
    assertThat(said).contains(words).doesNotContain("\tat ");
  }

  private static Map<String, String> settings(String database) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + database);
    }
    return new HashMap<>(
        Map.of(
            "SPRING_PROFILES_ACTIVE", "production",
            "FILROUGE_DATABASE_URL", postgres.getJdbcUrl("postgres", database),
            "FILROUGE_DATABASE_USER", "postgres",
            "FILROUGE_DATABASE_PASSWORD", "postgres",
            "FILROUGE_ADMIN_USER", ADMINISTRATOR,
            "FILROUGE_ADMIN_PASSWORD", PASSWORD,
            "FILROUGE_INTAKE_AGENT", "julie.tremblay"));
  }

  private static void demoAccountIn(String database) throws SQLException {
    try (var connection = postgres.getDatabase("postgres", database).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into act_id_user (id_, rev_, first_, last_) values ('agathe.roy', 1, 'A', 'R')");
    }
  }
}
