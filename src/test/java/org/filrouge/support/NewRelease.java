package org.filrouge.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/** Every model in a new version, with its forms and tables, as a release does. */
public final class NewRelease {

  public static final String VERSION = "1.1";

  private NewRelease() {}

  public static void deployed(RepositoryService repository) throws IOException {
    var deployment = repository.createDeployment().name("nouvelle version");
    for (String folder : List.of("bpmn", "forms")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          deployment.addString(
              file.toString().replace('\\', '/'),
              new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                  .replace(
                      "camunda:versionTag=\"1.0\"",
                      "camunda:versionTag=\"%s\"".formatted(VERSION)));
        }
      }
    }
    deployment.deploy();
  }
}
