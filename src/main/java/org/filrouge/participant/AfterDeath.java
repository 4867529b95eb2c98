package org.filrouge.participant;

/** What a capability keeps open about someone makes no sense after their death (R81). */
public interface AfterDeath {

  /**
   * Nothing of it is open any more, without a word: the closing of the file says what is to say.
   */
  void died(long pathwayId, String actor);
}
