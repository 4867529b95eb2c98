package org.filrouge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.filrouge.support.CountedSql;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** People open the tab all day long: a reading stays cheap, the log included. */
@FilRougeTest
@Import(CountedSql.class)
class DossierStatementsTest {

  @Autowired SampleCase cases;
  @Autowired Dossiers dossiers;
  @Autowired CountedSql.Counter sql;

  @Test
  void aReadingTakesTwelveStatementsAtMost() {
    long pathway = cases.referred();
    String organism = cases.anOrganism();
    cases.placed(pathway, organism, true);
    statements(pathway, Stage.AGENT); // What programmes say of themselves is read once.
    assertThat(statements(pathway, Stage.AGENT)).isPositive().isLessThanOrEqualTo(12);
    assertThat(statements(pathway, SampleCase.staff("odile.lavoie", organism)))
        .isPositive()
        .isLessThanOrEqualTo(8);
  }

  private int statements(long pathway, Actor reader) {
    sql.reset();
    dossiers.of(pathway, reader).orElseThrow();
    return sql.dossier();
  }
}
