package org.filrouge.histories;

import java.util.stream.Stream;
import org.filrouge.support.FilRougeTest;

@FilRougeTest
class RandomHistoriesOnH2Test extends RandomHistoriesScenario {

  @Override
  int trials() {
    return 6;
  }

  @Override
  String database() {
    return "H2";
  }

  @Override
  Stream<String> expected() {
    return Wishes.all();
  }
}
