package org.filrouge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what must never be served: paths that redirect elsewhere, the first-user set-up. */
class RequestGate extends OncePerRequestFilter {

  /** The only places that answer; the rest of the server does not exist for a visitor. */
  private static final List<String> OPEN =
      List.of("/camunda", "/engine-rest/", "/actuator/health", "/favicon.ico");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String raw = request.getRequestURI();
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    if (raw.startsWith("//") || raw.contains(";") || raw.contains("\\") || raw.contains("..")) {
      refuse(response, 400, "Adresse refusée.");
    } else if (path.equals("/engine-rest/engine") || path.equals("/engine-rest/engine/")) {
      refuse(response, 404, "Page introuvable.");
    } else if (path.contains("/api/admin/setup")) {
      refuse(response, 403, "La création d'un premier compte par le web est fermée.");
    } else if (raw.equals("/") || OPEN.stream().anyMatch(path::startsWith)) {
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
