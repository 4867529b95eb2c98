package org.filrouge.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.filrouge.support.Launched;
import org.filrouge.web.Caller;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process killed at any moment: nothing that was acknowledged is lost, nothing exists by half.
 * {@code mvn test -Dgroups=load -Dtest=KilledTest -Drounds=10}
 */
@Tag("load")
class KilledTest {

  private static final Logger LOG = LoggerFactory.getLogger(KilledTest.class);

  private static final int ROUNDS = Integer.getInteger("rounds", 6);
  private static final int PEOPLE_AT_ONCE = 3;
  private static final AtomicInteger PERSON = new AtomicInteger();

  @TempDir Path folder;

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    int unanswered = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      try (var program = Launched.with(environment(), folder).ready()) {
        unanswered += referralsUntilKilled(program, acknowledged);
      }
      complete(acknowledged, round);
    }
    LOG.info(
        "{} arrêts brutaux, {} références confirmées, 0 perdue, 0 en double, 0 à moitié; {} demandes"
            + " sans réponse au moment de l'arrêt",
        ROUNDS,
        acknowledged.size(),
        unanswered);
    assertThat(acknowledged).isNotEmpty();
  }

  private int referralsUntilKilled(Launched program, ConcurrentLinkedQueue<String> acknowledged)
      throws InterruptedException {
    var unanswered = new AtomicInteger();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE_AT_ONCE);
    for (int n = 0; n < PEOPLE_AT_ONCE; n++) {
      people.execute(() -> refersUntilNobodyAnswers(program, acknowledged, unanswered));
    }
    int before = acknowledged.size();
    while (acknowledged.size() == before) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(50, 3000));
    program.killed();
    people.shutdown();
    assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    return unanswered.get();
  }

  private static void refersUntilNobodyAnswers(
      Launched program, ConcurrentLinkedQueue<String> acknowledged, AtomicInteger unanswered) {
    var agent = Caller.known(program.port(), "agathe.roy", "filrouge-demo");
    try {
      while (true) {
        var answer =
            agent.post("/engine-rest/process-definition/key/referral/submit-form", someone());
        if (answer.status() == 200) {
          JsonNode started = answer.json();
          acknowledged.add(started.path("businessKey").asText());
        }
      }
    } catch (java.io.UncheckedIOException gone) {
      unanswered.incrementAndGet();
    }
  }

  private void complete(ConcurrentLinkedQueue<String> acknowledged, int round) throws Exception {
    var engine =
        counted(
            "select business_key_ from act_ru_execution where parent_id_ is null and super_exec_ is null and business_key_ is not null");
    var dossier = counted("select cast(id as varchar) from pathway");
    var timeline =
        counted(
            "select cast(pathway_id as varchar) from timeline where line like 'Dossier ouvert%'");
    for (String pathway : acknowledged) {
      assertThat(dossier.get(pathway)).as("dossier %s, round %d", pathway, round).isEqualTo(1);
      assertThat(engine.get(pathway)).as("engine %s, round %d", pathway, round).isEqualTo(1);
    }
    assertThat(timeline.keySet()).as("round %d", round).isEqualTo(dossier.keySet());
    var withoutDossier = new ArrayList<>(engine.keySet());
    withoutDossier.removeAll(dossier.keySet());
    assertThat(withoutDossier).as("in the engine only, round %d", round).isEmpty();
    var withoutEngine =
        new ArrayList<>(
            counted("select cast(id as varchar) from pathway where closed_at is null").keySet());
    withoutEngine.removeAll(engine.keySet());
    assertThat(withoutEngine).as("in the dossier only, round %d", round).isEmpty();
  }

  private Map<String, Integer> counted(String sql) throws Exception {
    var found = new HashMap<String, Integer>();
    try (var connection = DriverManager.getConnection(url(), "filrouge", "");
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.merge(rows.getString(1), 1, Integer::sum);
      }
    }
    return found;
  }

  private Map<String, String> environment() {
    return Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_URL", url());
  }

  /** As in application.yaml, in another folder. */
  private String url() {
    return "jdbc:h2:file:" + folder.resolve("donnees") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static String someone() {
    int n = PERSON.incrementAndGet();
    var name = new StringBuilder("Nom");
    for (int rest = n * 7919; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    var values =
        List.of(
            "\"lastName\":{\"value\":\"" + name + "\"}",
            "\"firstName\":{\"value\":\"Prénom" + (char) ('a' + n % 26) + "\"}",
            "\"birthDate\":{\"value\":\""
                + java.time.LocalDate.of(1960, 1, 1).plusDays(n * 31L % 15000)
                + "\"}",
            "\"sex\":{\"value\":\"X\"}",
            "\"municipality\":{\"value\":\"Rouyn-Noranda\"}",
            "\"demand\":{\"value\":\"Reprendre confiance\"}",
            "\"agreement\":{\"value\":true}");
    return "{\"variables\":{" + String.join(",", values) + "}}";
  }
}
