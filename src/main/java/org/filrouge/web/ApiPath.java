package org.filrouge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a request asks of an interface, whichever way it came: {@code task/…} for the engine's,
 * under {@code /engine-rest} or {@code /camunda/api/engine}; {@code @cockpit/…} for a web
 * application's.
 */
final class ApiPath {

  private static final List<String> ENGINE =
      List.of(
          "/engine-rest/engine/default/",
          "/camunda/api/engine/engine/default/",
          "/engine-rest/",
          "/camunda/api/engine/");

  private static final String APPLICATION = "/camunda/api/";

  private ApiPath() {}

  static Optional<String> of(HttpServletRequest request) {
    String info = request.getPathInfo() == null ? "" : request.getPathInfo();
    String path = (request.getServletPath() + info).replaceFirst("/$", "");
    return ENGINE.stream()
        .filter(path::startsWith)
        .findFirst()
        .map(prefix -> path.substring(prefix.length()))
        .or(
            () ->
                path.startsWith(APPLICATION)
                    ? Optional.of("@" + path.substring(APPLICATION.length()))
                    : Optional.empty());
  }
}
