package org.filrouge.consent;

import java.util.Optional;
import org.filrouge.participant.Pathway;
import org.filrouge.participant.Pathways;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files an agent may name by number: those of their own office, and nothing of the others. */
@Repository
class OfficeFiles {

  private final Pathways pathways;
  private final JdbcClient jdbc;

  OfficeFiles(Pathways pathways, JdbcClient jdbc) {
    this.pathways = pathways;
    this.jdbc = jdbc;
  }

  /** The open pathway of the file, if the agent's office answers for it. */
  Optional<Pathway> open(Actor agent, long fileNumber) {
    return pathways.openOf(fileNumber).filter(p -> agent.offices().contains(p.office()));
  }

  /** The open pathway, or the last one: a right to withdraw does not end with a pathway. */
  Optional<Pathway> last(Actor agent, long fileNumber) {
    return open(agent, fileNumber)
        .or(
            () ->
                jdbc.sql("select max(id) from pathway where file_number = ? having max(id) > 0")
                    .param(fileNumber)
                    .query(Long.class)
                    .optional()
                    .map(pathways::get)
                    .filter(p -> agent.offices().contains(p.office())));
  }

  /** After a death nothing more is asked of anyone about the person (R81). */
  boolean closedByDeath(Pathway pathway) {
    return pathways.closedByDeath(pathway.fileNumber());
  }
}
