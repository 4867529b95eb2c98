package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.dossier.Dossiers;
import org.filrouge.participant.Times;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same documents from the database of production. */
@ExtendWith(RealPostgres.class)
@FilRougeTest
@DirtiesContext
class DocumentsOnPostgresTest {

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired DossierPapers papers;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @Test
  void everythingOfferedIsMadeAndToldOnceADay() {
    var person =
        new TakingPart(stage, cases, participations, jdbc, clock)
            .withAPlan()
            .consented("IDENTITY,OBJECTIVES");
    jdbc.sql("insert into transition_phase (pathway_id, opened_at) values (?, ?)")
        .params(person.pathway, Times.now(clock))
        .update();
    var offered = dossiers.of(person.pathway, Stage.AGENT).orElseThrow().papers();
    assertThat(offered).hasSize(3);
    for (int time = 0; time < 2; time++) {
      offered.stream()
          .flatMap(paper -> paper.files().stream())
          .forEach(
              file ->
                  assertThat(papers.of(person.pathway, file.name(), Stage.AGENT))
                      .as(file.name())
                      .isPresent());
    }
    assertThat(papers.of(person.pathway, "plan.pdf", person.staff())).isPresent();
    byte[] copy = papers.of(person.pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes();
    assertThat(Pdf.text(copy))
        .contains("objectif-cuisine", "situation-racontée", "Un document produit pour le lire");
    assertThat(stage.timeline(person.pathway))
        .filteredOn(line -> line.startsWith("Document produit"))
        .hasSize(5);
  }
}
