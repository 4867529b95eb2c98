package org.filrouge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.filrouge.support.CountedSql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;

/**
 * Counts what each submission of the demo's stories sends to the database, engine, dossier and
 * timeline together, and keeps the table of docs/sql-par-tache.md true.
 */
@SpringBootTest
@ActiveProfiles({"test", "demo"})
@Import({CountedSql.class, SqlPerTaskTest.Measured.class})
class SqlPerTaskTest {

  private static final int AIM = 30;

  record Sample(int executions, int reads, int dossier) {}

  @TestConfiguration
  static class Measured {

    @Bean
    @Primary
    CountingTheatre countingTheatre(
        FormService forms,
        TaskService tasks,
        IdentityService identities,
        RepositoryService models,
        Clock clock,
        CountedSql.Counter counter) {
      return new CountingTheatre(forms, tasks, identities, models, clock, counter);
    }
  }

  static class CountingTheatre extends DemoTheatre {

    final Map<String, List<Sample>> samples = new TreeMap<>();
    private final CountedSql.Counter counter;

    CountingTheatre(
        FormService forms,
        TaskService tasks,
        IdentityService identities,
        RepositoryService models,
        Clock clock,
        CountedSql.Counter counter) {
      super(forms, tasks, identities, models, clock);
      this.counter = counter;
    }

    @Override
    void submits(String form, Runnable submission) {
      counter.reset();
      submission.run();
      samples
          .computeIfAbsent(form.replace("userTask_", ""), key -> new ArrayList<>())
          .add(new Sample(counter.executions(), counter.reads(), counter.dossier()));
    }
  }

  @Autowired CountingTheatre theatre;

  @Test
  void aSubmissionCostsAtMostThirtyExecutionsOnAverageDossierIncluded() {
    double mean =
        theatre.samples.values().stream()
            .mapToInt(samples -> median(samples, Sample::executions))
            .average()
            .orElseThrow();
    assertThat(mean).isLessThanOrEqualTo(AIM);
  }

  @Test
  void theTableOfTheDocumentationSaysWhatIsMeasured() throws IOException {
    var table = new StringBuilder();
    theatre.samples.forEach(
        (form, samples) ->
            table.append(
                "| %s | %d | %d | %d | %d |\n"
                    .formatted(
                        form,
                        median(samples, Sample::executions),
                        median(samples, Sample::reads),
                        median(samples, Sample::dossier),
                        samples.size())));
    var generated = Path.of("target/sql-par-tache.txt");
    Files.writeString(generated, table);
    assertThat(Files.readString(Path.of("docs/sql-par-tache.md")))
        .as("Copy the rows of %s into docs/sql-par-tache.md", generated)
        .contains(table);
  }

  private static int median(List<Sample> samples, ToIntFunction<Sample> figure) {
    var sorted = samples.stream().mapToInt(figure).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }
}
