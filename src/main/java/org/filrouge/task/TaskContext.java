package org.filrouge.task;

import org.filrouge.participant.Pathway;

/** The task a person works on: whose pathway it serves and who acts. */
public record TaskContext(String taskId, Pathway pathway, Actor actor) {

  public long pathwayId() {
    return pathway.id();
  }

  public String user() {
    return actor.user();
  }
}
