package org.filrouge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything else reads a request: refuses addresses that two readers could understand
 * differently, the set-up of a first user, and every place that is not one of ours.
 */
class RequestGate extends OncePerRequestFilter {

  /** The only places that answer; the rest of the server does not exist for a visitor. */
  private static final List<String> OPEN = List.of("/camunda/", "/engine-rest/");

  private static final Set<String> PAGES =
      Set.of("/", "/camunda", "/actuator/health", "/favicon.ico");

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  /** Double or dotted segments, matrix parameters, backslashes, and their encoded forms. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|3b|5c|25|0|1|7f)", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String raw = request.getRequestURI();
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    if (AMBIGUOUS.matcher(raw).find() || query.contains("%00")) {
      refuse(response, 400, "Adresse refusée.");
    } else if (!METHODS.contains(request.getMethod())) {
      refuse(response, 405, Refusal.worded(405));
    } else if (raw.toLowerCase(Locale.ROOT).contains("/api/admin/setup")) {
      refuse(response, 403, "La création d'un premier compte par le web est fermée.");
    } else if (raw.matches("/engine-rest/engine/?")) {
      refuse(response, 404, Refusal.worded(404));
    } else if (PAGES.contains(raw) || OPEN.stream().anyMatch(raw::startsWith)) {
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "same-origin");
      if (raw.startsWith("/camunda/app/") && raw.endsWith("/")) {
        // A page that the browser keeps would outlive the version of its scripts.
        response.setHeader("Cache-Control", "no-store");
      }
      chain.doFilter(request, response);
    } else {
      refuse(
          response,
          404,
          "Page introuvable. L'adresse de la liste des tâches est /camunda/app/tasklist/.");
    }
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(message);
  }
}
