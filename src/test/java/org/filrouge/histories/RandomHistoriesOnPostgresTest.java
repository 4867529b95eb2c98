package org.filrouge.histories;

import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(RealPostgres.class)
@FilRougeTest
@DirtiesContext
class RandomHistoriesOnPostgresTest extends RandomHistoriesScenario {

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @Override
  int trials() {
    return 2;
  }

  @Override
  String database() {
    return "PostgreSQL";
  }

  @Override
  Stream<String> expected() {
    return Stream.of("userTask_answerReport", "userTask_decideReview", "userTask_recordFirstDay");
  }
}
