package org.filrouge.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.filrouge.task.Refusals;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Words what the server refuses: our own French sentences stay, without the English prefix the
 * engine puts before them; everything else becomes a short French sentence. Only those who repair
 * or draw models read the engine's own words; a fault says no more than that it happened.
 */
class RefusalFilter extends OncePerRequestFilter {

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(Cannot (submit task form|complete task|instantiate process definition) [^ ]+: )+"
              + "(ENGINE-\\d+ )?");

  /** The engine says so of an argument that is missing or wrong, then answers 500. */
  private static final Set<String> OF_AN_ARGUMENT =
      Set.of("NullValueException", "NotValidException");

  /** And stumbles so over a search that was written wrongly. */
  private static final Set<String> OF_A_SEARCH =
      Set.of("NullPointerException", "ClassCastException", "IllegalArgumentException");

  private static final Pattern SEARCH =
      Pattern.compile("(history/)?[a-z-]+(/count)?|filter/[^/]+/(list|count|singleResult)");

  /** Asked of something that does not exist, the engine answers 500. */
  private static final Pattern DATA =
      Pattern.compile("[a-z-]+/[^/]+/(localVariables|variables)/[^/]+/data");

  private static final Pattern WHO = Pattern.compile("@admin/auth/user/default");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var cached =
        new ContentCachingResponseWrapper(
            asksWhoIsSignedIn(request) ? new NobodyIsAnAnswer(response) : response);
    chain.doFilter(request, cached);
    if (cached.getStatus() >= 400 && !response.isCommitted()) {
      reword(request, cached);
    }
    cached.copyBodyToResponse();
  }

  /** Asked by every page as it opens; that nobody is, is an answer and no fault. */
  private static boolean asksWhoIsSignedIn(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && ApiPath.of(request).filter(path -> WHO.matcher(path).matches()).isPresent();
  }

  /** Nothing, in place of 404, which the browser would report as an error on every first page. */
  private static final class NobodyIsAnAnswer extends HttpServletResponseWrapper {

    NobodyIsAnAnswer(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
      sendError(status, null);
    }

    @Override
    public void sendError(int status, String reason) throws IOException {
      if (status == SC_NOT_FOUND) {
        setStatus(SC_NO_CONTENT);
      } else {
        super.sendError(status, reason);
      }
    }
  }

  private void reword(HttpServletRequest request, ContentCachingResponseWrapper response)
      throws IOException {
    JsonNode said = said(response.getContentAsByteArray());
    int status = status(request, response.getStatus(), said);
    response.resetBuffer();
    Refusal.answer(
        response, status, said.path("type").asText("Refusal"), worded(request, status, said));
  }

  private static int status(HttpServletRequest request, int status, JsonNode said) {
    if (status == 500 && DATA.matcher(ApiPath.of(request).orElse("")).matches()) {
      return 404;
    }
    return ofTheCaller(request, said) ? 400 : status;
  }

  private static String worded(HttpServletRequest request, int status, JsonNode said) {
    String message = said.path("message").asText("");
    if (ours(said) || (status < 500 && said.path("code").asInt() == Refusals.CODE)) {
      return PREFIX.matcher(message).replaceFirst("");
    }
    boolean technical = Boolean.TRUE.equals(request.getAttribute(RoleGate.TECHNICAL));
    return status < 500 && technical && !message.isBlank()
        ? Refusal.worded(status) + " (" + message + ")"
        : Refusal.worded(status);
  }

  private static boolean ofTheCaller(HttpServletRequest request, JsonNode said) {
    String type = said.path("type").asText();
    return OF_AN_ARGUMENT.contains(type)
        || (OF_A_SEARCH.contains(type) && SEARCH.matcher(ApiPath.of(request).orElse("")).matches());
  }

  /** Said by a gate, or by one of our own resources: the engine always names a type. */
  private static boolean ours(JsonNode said) {
    return said.has("message")
        && (!said.has("type") || said.path("type").asText().equals("Refusal"));
  }

  private JsonNode said(byte[] body) throws IOException {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException notJson) {
      return json.createObjectNode();
    }
  }
}
