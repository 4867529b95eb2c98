package org.filrouge.transition;

/** What goes on once a person began; told in the same transaction (R92-93). */
public interface AfterStart {

  void started(Started started, String actor);
}
