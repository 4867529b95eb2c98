package org.filrouge.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml, .env.example and the program name the same settings. */
class ComposeFileTest {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)(:[?-])?");

  @Test
  void theApplicationIsGivenTheSettingsItAsksFor() throws IOException {
    assertThat(environment("application").keySet())
        .containsExactlyInAnyOrder(
            "SPRING_PROFILES_ACTIVE",
            "FILROUGE_DATABASE_URL",
            "FILROUGE_DATABASE_USER",
            "FILROUGE_DATABASE_PASSWORD",
            "FILROUGE_ADMIN_USER",
            "FILROUGE_ADMIN_PASSWORD",
            "FILROUGE_INTAKE_AGENT");
  }

  @Test
  void theExampleNamesEverySettingThatIsLeftOpen() throws IOException {
    var open =
        REFERENCE
            .matcher(Files.readString(Path.of("docker-compose.yml")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    Set<String> example =
        Files.readAllLines(Path.of(".env.example")).stream()
            .filter(line -> line.matches("\\w+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .collect(Collectors.toSet());
    assertThat(example).isEqualTo(open);
  }

  @Test
  void noPasswordHasADefault() throws IOException {
    for (String line : Files.readAllLines(Path.of("docker-compose.yml"))) {
      if (line.contains("PASSWORD")) {
        assertThat(line).contains(":?Donnez ");
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> environment(String service) throws IOException {
    try (var file = Files.newInputStream(Path.of("docker-compose.yml"))) {
      Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
      return (Map<String, Object>) compose.get("services").get(service).get("environment");
    }
  }
}
