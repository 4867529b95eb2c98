package org.filrouge.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody at the other end of the wire: with a password, with a session of Tasklist, or nobody.
 */
public class Caller {

  /** What came back; the body as text, whatever it is. */
  public record Answer(int status, String body, Map<String, String> headers) {

    public JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException notJson) {
        throw new UncheckedIOException(body, notJson);
      }
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }

  public static final String PASSWORD = "un-mot-de-passe";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, String> cookies = new HashMap<>();

  private Caller(int port) {
    this.base = "http://localhost:" + port;
  }

  public static Caller nobody(int port) {
    return new Caller(port);
  }

  public static Caller named(int port, String user) {
    return known(port, user, PASSWORD);
  }

  /** With a password of their own. */
  public static Caller known(int port, String user, String password) {
    return new Caller(port).with("Authorization", basic(user, password));
  }

  /** Signed in to Tasklist: the same person by the other way in. */
  public static Caller signedIn(int port, String user, String application) {
    var caller = new Caller(port);
    caller.get("/camunda/app/tasklist/");
    caller.with("Content-Type", "application/x-www-form-urlencoded");
    caller.post(
        "/camunda/api/admin/auth/user/default/login/" + application,
        "username=" + user + "&password=" + PASSWORD);
    caller.headers.remove("Content-Type");
    return caller;
  }

  static String basic(String user, String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  public Caller with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Answer get(String path) {
    return ask("GET", path, null);
  }

  public Answer post(String path, String body) {
    return ask("POST", path, body);
  }

  public Answer ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (body != null && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
      request.header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", ""));
    }
    try {
      var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      response.headers().allValues("set-cookie").forEach(this::keep);
      return new Answer(response.statusCode(), response.body(), flat(response));
    } catch (IOException lost) {
      throw new UncheckedIOException(method + " " + path, lost);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  String cookie(String name) {
    return cookies.get(name);
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(c -> c.getKey() + "=" + c.getValue())
        .collect(Collectors.joining("; "));
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";")[0];
    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
  }

  private static Map<String, String> flat(HttpResponse<?> response) {
    return response.headers().map().entrySet().stream()
        .collect(
            Collectors.toMap(e -> e.getKey().toLowerCase(), e -> String.join(",", e.getValue())));
  }
}
