package org.filrouge.caseload;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What both web applications answer: never kept by the browser, and refused in French. */
@Component
class CaseLoadAnswers {

  private static final String NOT_YOURS =
      "Cette vue est réservée à qui suit des personnes : agentes et agents, personnel des"
          + " organismes, gestionnaires.";

  private final CaseLoads loads;
  private final CaseLoadProcess process;

  CaseLoadAnswers(CaseLoads loads, CaseLoadProcess process) {
    this.loads = loads;
    this.process = process;
  }

  static CaseLoadAnswers of(ServletContext servlets) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servlets)
        .getBean(CaseLoadAnswers.class);
  }

  /**
   * What the caller follows.
   *
   * @param agent the colleague whose cases are read instead, or {@code null}
   */
  Response load(String agent) {
    return answer(
        process
            .caller()
            .flatMap((Actor actor) -> loads.of(actor, agent == null ? actor.user() : agent)));
  }

  Response late() {
    return answer(process.caller().flatMap(loads::awaited));
  }

  Response counts() {
    return answer(process.caller().flatMap(loads::countsFor));
  }

  Response behind(String by, String code, String due) {
    var sort = constant(By.values(), by);
    var when = constant(Due.values(), due);
    if (sort.isEmpty() || when.isEmpty() || code == null) {
      return refused(Response.Status.BAD_REQUEST, "Cette liste n'existe pas. Rechargez la page.");
    }
    return answer(
        process
            .caller()
            .flatMap((Actor actor) -> loads.behind(actor, sort.get(), code, when.get())));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static Response answer(Optional<?> found) {
    return found
        .map(Response::ok)
        .map(response -> response.header("Cache-Control", "no-store").build())
        .orElseGet(() -> refused(Response.Status.FORBIDDEN, NOT_YOURS));
  }

  private static Response refused(Response.Status status, String message) {
    return Response.status(status)
        .entity(Map.of("message", message))
        .header("Cache-Control", "no-store")
        .build();
  }
}
