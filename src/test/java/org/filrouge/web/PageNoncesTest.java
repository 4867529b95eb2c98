package org.filrouge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.filrouge.support.FilRougeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A page whose scripts carry the nonce of another page stays blank. */
@FilRougeTest
@Import(Town.class)
class PageNoncesTest {

  private static final int PAGES = 400;
  private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern CARRIED = Pattern.compile("nonce=\"([^\"]+)\"");

  @Autowired Town town;
  @LocalServerPort int port;

  private record Page(String allowed, String carried) {}

  @Test
  void pagesAskedForAtOnceEachKeepTheirOwnNonce() throws InterruptedException, ExecutionException {
    town.settled();
    var people = Executors.newFixedThreadPool(16);
    var asked = new ArrayList<Future<Page>>();
    for (int i = 0; i < PAGES; i++) {
      asked.add(people.submit(this::page));
    }
    people.shutdown();
    var nonces = new ArrayList<String>();
    for (var page : asked) {
      assertThat(page.get().carried()).isEqualTo(page.get().allowed());
      nonces.add(page.get().allowed());
    }
    assertThat(nonces).hasSize(PAGES).doesNotHaveDuplicates();
  }

  private Page page() throws IOException, InterruptedException {
    var address = "http://localhost:%d/camunda/app/tasklist/default/".formatted(port);
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    return new Page(first(ALLOWED, policy), first(CARRIED, answer.body()));
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
