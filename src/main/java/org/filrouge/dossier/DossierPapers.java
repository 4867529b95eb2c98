package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out a paper of the dossier to whoever may have it, logs each one, and tells it in the file
 * once a day for each person and paper: what was handed out is a fact, reading it again is not.
 */
@Service
public class DossierPapers {

  private final DossierProcess process;
  private final Opening opening;
  private final Papers papers;
  private final AccessLog log;
  private final Timeline timeline;

  DossierPapers(
      DossierProcess process, Opening opening, Papers papers, AccessLog log, Timeline timeline) {
    this.process = process;
    this.opening = opening;
    this.papers = papers;
    this.log = log;
    this.timeline = timeline;
  }

  /**
   * A paper of the dossier behind a task, for the person signed in.
   *
   * @param name {@code reference.pdf}
   * @return nothing if the task, the case or the paper is not theirs to read
   */
  @Transactional
  public Optional<Papers.Printed> forTask(String taskId, String name) {
    return process
        .caller()
        .flatMap(
            actor -> opening.pathwayOf(taskId, actor).flatMap(pathway -> of(pathway, name, actor)));
  }

  /** A paper of a pathway's dossier, as that person may read it, or nothing. */
  @Transactional
  public Optional<Papers.Printed> of(long pathwayId, String name, Actor actor) {
    return opening.of(pathwayId, actor).flatMap(reading -> made(reading, name, actor));
  }

  private Optional<Papers.Printed> made(Reading reading, String name, Actor actor) {
    var printed = papers.printed(name, reading, actor);
    if (printed.isEmpty()) {
      log.refused(reading.pathwayId(), actor.user());
    }
    printed.ifPresent(
        paper -> {
          if (log.handedOut(reading, actor.user(), paper.code())) {
            timeline.add(reading.pathwayId(), actor.user(), paper.line());
          }
        });
    return printed;
  }
}
