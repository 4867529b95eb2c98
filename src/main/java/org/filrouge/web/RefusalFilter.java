package org.filrouge.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Words what the server refuses: the engine's English prefix goes, our French sentences stay, and a
 * fault says no more than that it happened.
 */
class RefusalFilter extends OncePerRequestFilter {

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(Cannot (submit task form|complete task|instantiate process definition) [^ ]+: )+"
              + "(ENGINE-\\d+ )?");

  private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WRITES.contains(request.getMethod())
        || request.getRequestURI().contains("fetchAndLock");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var cached = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, cached);
    if (cached.getStatus() >= 400 && cached.getContentSize() > 0) {
      reword(cached);
    }
    cached.copyBodyToResponse();
  }

  private static String worded(int status, String message) {
    return switch (status) {
      case 403 -> "Vous n'avez pas accès à ce dossier ou à cette action.";
      case 500 ->
          "Une erreur est survenue et rien n'a été enregistré. Réessayez; si elle revient,"
              + " prévenez l'administration avec l'heure de l'erreur.";
      default -> PREFIX.matcher(message).replaceFirst("");
    };
  }

  private void reword(ContentCachingResponseWrapper response) throws IOException {
    try {
      if (json.readTree(response.getContentAsByteArray()) instanceof ObjectNode body
          && body.path("message").isTextual()) {
        body.put("message", worded(response.getStatus(), body.path("message").asText()));
        response.resetBuffer();
        response.getOutputStream().write(json.writeValueAsBytes(body));
      }
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      // Left as it is: only the engine's own JSON answers carry the prefix.
    }
  }
}
