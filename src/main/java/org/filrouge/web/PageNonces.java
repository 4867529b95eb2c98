package org.filrouge.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One script nonce per request. Camunda keeps the nonce of its security header in the servlet
 * context, which all requests share: two pages asked for at once could swap nonces and stay blank.
 */
class PageNonces extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new OwnNonce(request), response);
  }

  private static final class OwnNonce extends HttpServletRequestWrapper {

    private Object nonce;

    OwnNonce(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletContext getServletContext() {
      var shared = super.getServletContext();
      return (ServletContext)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ServletContext.class},
              (proxy, method, arguments) -> answer(shared, method, arguments));
    }

    private Object answer(ServletContext shared, Method method, Object[] arguments)
        throws Throwable {
      boolean ours =
          arguments != null
              && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
      if (ours && method.getName().equals("setAttribute")) {
        nonce = arguments[1];
        return null;
      }
      if (ours && method.getName().equals("getAttribute")) {
        return nonce;
      }
      try {
        return method.invoke(shared, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}
