package org.filrouge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.task.Role;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a person through the {@link Doors} of their roles, once it is known who they are, with a
 * body that the server can read. Closed unless open: a new resource of the engine stays closed.
 */
class RoleGate extends OncePerRequestFilter {

  /** Request attribute: the caller may be shown the engine's own technical words. */
  static final String TECHNICAL = RoleGate.class.getName() + ".technical";

  private final Supplier<IdentityService> identities;

  RoleGate(Supplier<IdentityService> identities) {
    this.identities = identities;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = ApiPath.of(request).orElse(null);
    var caller = identities.get().getCurrentAuthentication();
    if (path == null) {
      Refusal.answer(response, 404);
    } else if (Doors.openToAnyone(request.getMethod(), path)) {
      through(path, request, response, chain);
    } else if (caller == null || caller.getUserId() == null) {
      Refusal.answer(response, 401);
    } else if (!open(request, path, caller.getUserId(), groups(caller.getGroupIds()))) {
      Refusal.answer(response, 403);
    } else {
      through(path, request, response, chain);
    }
  }

  private static boolean open(
      HttpServletRequest request, String path, String user, Collection<String> groups) {
    request.setAttribute(
        TECHNICAL,
        groups.contains(Role.ADMINISTRATOR.group())
            || (groups.contains(Role.ANALYST.group()) && path.startsWith("deployment")));
    return asksAboutOneself(request, path, user, groups)
        && Doors.open(request.getMethod(), path, user, groups);
  }

  /** To which teams a colleague belongs is not for everyone to ask. */
  private static boolean asksAboutOneself(
      HttpServletRequest request, String path, String user, Collection<String> groups) {
    String asked = path.equals("identity/groups") ? request.getParameter("userId") : null;
    return asked == null || asked.equals(user) || groups.contains(Role.ADMINISTRATOR.group());
  }

  private static Collection<String> groups(List<String> groups) {
    return groups == null ? List.of() : groups;
  }

  private static void through(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = Body.of(request);
    if (body.refused() != 0) {
      Refusal.answer(response, body.refused());
    } else if (DeploymentRequest.is(request, path)) {
      deploy(request, response, chain);
    } else {
      chain.doFilter(body.request(), response);
    }
  }

  private static void deploy(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] content = request.getInputStream().readNBytes((int) Body.DEPLOYMENT_LIMIT + 1);
    var refusal = DeploymentRequest.refusal(request.getContentType(), content);
    if (refusal.isPresent()) {
      Refusal.answer(response, 400, "Refusal", refusal.get());
    } else {
      chain.doFilter(new ReplayedRequest(request, content), response);
    }
  }
}
