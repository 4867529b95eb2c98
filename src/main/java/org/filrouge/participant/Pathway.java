package org.filrouge.participant;

import java.time.Instant;

/**
 * One passage of a person through a programme (parcours), from the entry door to its end.
 *
 * @param id business key of every process instance that serves it
 * @param fileNumber the person's file (dossier), the same for all their pathways (R135)
 * @param office code of the office that answers for it
 * @param agent the agent who answers for it; there is always one (R120)
 * @param stage where it began; further than the intake only when a person came back (R35)
 * @param closedAt {@code null} while it is open
 */
public record Pathway(
    long id,
    long fileNumber,
    String programme,
    Door door,
    String office,
    String agent,
    Instant openedAt,
    String openedBy,
    boolean agreed,
    boolean matchPending,
    PathwayStage stage,
    Instant closedAt) {

  public boolean open() {
    return closedAt == null;
  }
}
