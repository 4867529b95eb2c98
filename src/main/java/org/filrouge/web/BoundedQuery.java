package org.filrouge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;

/**
 * Cockpit asks for every version of a model without saying how many, which the engine refuses on
 * purpose; models are few, so the largest number is said for it.
 */
final class BoundedQuery extends HttpServletRequestWrapper {

  private static final Set<String> LISTS =
      Set.of(
          "process-definition",
          "decision-definition",
          "decision-requirements-definition",
          "deployment");

  private BoundedQuery(HttpServletRequest request) {
    super(request);
  }

  static HttpServletRequest of(HttpServletRequest request, String path) {
    String query = request.getQueryString();
    boolean unbound = query != null && !query.contains("maxResults=");
    return LISTS.contains(path) && unbound ? new BoundedQuery(request) : request;
  }

  @Override
  public String getQueryString() {
    return super.getQueryString() + "&maxResults=2000";
  }
}
