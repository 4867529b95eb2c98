package org.filrouge.histories;

import org.filrouge.support.FilRougeTest;

@FilRougeTest
class RandomHistoriesOnH2Test extends RandomHistoriesScenario {

  @Override
  int trials() {
    return 5;
  }

  @Override
  String database() {
    return "H2";
  }
}
