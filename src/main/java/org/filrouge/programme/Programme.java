package org.filrouge.programme;

import org.filrouge.participant.PathwayStage;

/**
 * A programme whose offices use these models (R20): data, not code.
 *
 * @param firstStage where its pathways begin
 */
public record Programme(String code, String name, PathwayStage firstStage) {

  /** Whether its pathways may begin, or begin again, there. */
  public boolean offers(PathwayStage stage) {
    return stage.compareTo(firstStage) >= 0;
  }
}
