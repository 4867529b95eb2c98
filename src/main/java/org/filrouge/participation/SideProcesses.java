package org.filrouge.participation;

/** Steps that run beside a participation and make no sense without it. */
public interface SideProcesses {

  /** A person ended the participation: they are cancelled with it, at once, and it is told. */
  void participationEnded(long pathwayId, String actor);
}
