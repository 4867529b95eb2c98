package org.filrouge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the pages of Camunda the bound that the engine demands of every list. A few of their own
 * requests carry none: without this, the page of a process in Cockpit would be refused.
 */
class BoundedQueries extends OncePerRequestFilter {

  private static final String BOUND = "maxResults";

  /** The engine's {@code queryMaxResultsLimit}. */
  static final int LIMIT = 2000;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = request.getQueryString();
    return !request.getMethod().equals("GET") || query != null && query.contains(BOUND + "=");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Bounded(request), response);
  }

  private static final class Bounded extends HttpServletRequestWrapper {

    Bounded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      String query = super.getQueryString();
      return (query == null || query.isEmpty() ? "" : query + "&") + BOUND + "=" + LIMIT;
    }
  }
}
