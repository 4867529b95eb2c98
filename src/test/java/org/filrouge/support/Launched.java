package org.filrouge.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program in a process of its own, as an installation runs it: configured by its environment.
 */
public final class Launched implements AutoCloseable {

  private static final long LONGEST_START_SECONDS = 180;

  private final Process process;
  private final Path output;
  private final int port;

  private Launched(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** Starts it; {@code folder} takes its output and is its working directory. */
  public static Launched with(Map<String, String> environment, Path folder) throws IOException {
    int port = freePort();
    var output = Files.createTempFile(folder, "sortie", ".log");
    var builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.filrouge.FilRougeApplication"));
    builder.environment().putAll(environment);
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    return new Launched(builder.start(), output, port);
  }

  public int port() {
    return port;
  }

  /** Waits until the health check passes. */
  public Launched ready() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health")).build();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    while (System.nanoTime() < until) {
      if (!process.isAlive()) {
        throw new AssertionError("Did not start:\n" + said());
      }
      try {
        var answer =
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() == 200) {
          return this;
        }
      } catch (IOException notListening) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new AssertionError("Never ready:\n" + said());
  }

  /** Waits until it gives up by itself; what it said. */
  public String refusal() throws InterruptedException {
    if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("Did not refuse:\n" + said());
    }
    if (process.exitValue() == 0) {
      throw new AssertionError("Ended without refusing:\n" + said());
    }
    return said();
  }

  /** As a power cut would: no hook runs. */
  public void killed() {
    close();
  }

  public String said() {
    try {
      return Files.readString(output, StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
