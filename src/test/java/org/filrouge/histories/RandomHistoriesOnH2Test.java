package org.filrouge.histories;

import org.filrouge.support.FilRougeTest;

@FilRougeTest
class RandomHistoriesOnH2Test extends RandomHistoriesScenario {

  @Override
  int trials() {
    return 20;
  }

  @Override
  String database() {
    return "H2";
  }
}
