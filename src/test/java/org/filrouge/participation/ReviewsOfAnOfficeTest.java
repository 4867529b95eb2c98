package org.filrouge.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews that could all fall in one week are spread, each office by itself (R78). */
@FilRougeTest
class ReviewsOfAnOfficeTest {

  /** Nobody else of the test run is reviewed in those years. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2090, 3, 15);

  @Autowired Stage stage;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;

  @Test
  void peopleOfOneOfficeWhoBeganTheSameDayAreNotReviewedTheSameWeek() {
    var weeks = new ArrayList<Integer>();
    for (int person = 0; person < 4; person++) {
      weeks.add(planned("rouyn-noranda").get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
    assertThat(weeks).doesNotHaveDuplicates();
  }

  @Test
  void theReviewsOfAnotherOfficeDoNotCount() {
    jdbc.sql("insert into office (code, name, intake_agent) values ('essai-1', 'Un', 'agathe.roy')")
        .update();
    jdbc.sql(
            "insert into office (code, name, intake_agent) values ('essai-2', 'Deux', 'agathe.roy')")
        .update();
    assertThat(planned("essai-1")).isEqualTo(planned("essai-2"));
  }

  private LocalDate planned(String office) {
    long pathway = stage.aPathway();
    jdbc.sql("update pathway set office = ? where id = ?").params(office, pathway).update();
    participations.started(pathway, FIRST_DAY);
    return participations.get(pathway).plannedReviewOn();
  }
}
