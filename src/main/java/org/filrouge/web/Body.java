package org.filrouge.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;

/**
 * The body of a request, read once and whole: within its size, and of a shape that the engine's
 * interface does not stumble over.
 *
 * @param refused HTTP status of the refusal; 0 when there is none
 */
record Body(HttpServletRequest request, int refused) {

  /** Bytes; a form of ten narratives of 10,000 emoji is under 1 MB. */
  static final int LIMIT = 2 * 1024 * 1024;

  /** Bytes; a deployment holds every model and form. */
  static final long DEPLOYMENT_LIMIT = 10L * 1024 * 1024;

  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "DELETE");

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static Body of(HttpServletRequest request) throws IOException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    if (!WITH_BODY.contains(request.getMethod())) {
      return new Body(request, 0);
    }
    if (type.startsWith("multipart/form-data")) {
      long length = request.getContentLengthLong();
      return new Body(request, length < 0 ? 411 : length > DEPLOYMENT_LIMIT ? 413 : 0);
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return new Body(request, request.getContentLengthLong() > LIMIT ? 413 : 0);
    }
    byte[] content = request.getInputStream().readNBytes(LIMIT + 1);
    if (content.length > LIMIT) {
      return new Body(request, 413);
    }
    boolean json = type.startsWith("application/json") || type.startsWith("application/hal+json");
    if (content.length > 0 && !json) {
      return new Body(request, 415);
    }
    return new Body(
        content.length == 0 ? request : new ReplayedRequest(request, content),
        content.length == 0 || readable(content) ? 0 : 400);
  }

  private static boolean readable(byte[] content) {
    try (var parser = JSON.createParser(content)) {
      JsonNode tree = JSON.readTree(parser);
      return tree != null && tree.isContainerNode() && parser.nextToken() == null && sound(tree);
    } catch (JsonProcessingException malformed) {
      return false;
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  /** No hole in a list, none among variables, no NUL in a text: the engine answers those by 500. */
  private static boolean sound(JsonNode node) {
    if (node.isTextual()) {
      return node.asText().indexOf('\0') < 0;
    }
    if (node.path("variables").isContainerNode()) {
      for (JsonNode variable : node.path("variables")) {
        if (variable.isNull()) {
          return false;
        }
      }
    }
    for (JsonNode child : node) {
      if ((node.isArray() && child.isNull()) || !sound(child)) {
        return false;
      }
    }
    return true;
  }
}
