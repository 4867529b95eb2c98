package org.filrouge.dossier;

import java.util.Optional;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out a paper of the dossier to whoever may have it, logs each one, and tells it in the file
 * once a day for each person and paper: what was handed out is a fact, reading it again is not.
 */
@Service
public class DossierPapers {

  private final DossierProcess process;
  private final Readings readings;
  private final Papers papers;
  private final AccessLog log;
  private final Timeline timeline;
  private final TransactionTemplate transaction;

  DossierPapers(
      DossierProcess process,
      Readings readings,
      Papers papers,
      AccessLog log,
      Timeline timeline,
      TransactionTemplate transaction) {
    this.process = process;
    this.readings = readings;
    this.papers = papers;
    this.log = log;
    this.timeline = timeline;
    this.transaction = transaction;
  }

  /**
   * A paper of the dossier behind a task, for the person signed in.
   *
   * @param name {@code reference.pdf}
   * @return nothing if the task, the case or the paper is not theirs to read
   */
  public Optional<Papers.Answer> forTask(String taskId, String name) {
    return process
        .caller()
        .flatMap(
            actor ->
                transaction
                    .execute(status -> readings.pathwayOf(taskId, actor))
                    .flatMap(pathway -> asked(pathway, name, actor)));
  }

  /** A paper of the dossier of that number, for the person signed in, if they follow them. */
  public Optional<Papers.Answer> forFile(long fileNumber, String name) {
    return process
        .caller()
        .flatMap(
            actor ->
                transaction
                    .execute(status -> readings.pathwayOfFile(fileNumber, actor))
                    .flatMap(pathway -> asked(pathway, name, actor)));
  }

  /** The same, or why there is nothing to print of it yet. */
  public Optional<Papers.Answer> asked(long pathwayId, String name, Actor actor) {
    var missing = transaction.execute(status -> missing(pathwayId, name, actor));
    return missing.isPresent()
        ? missing.map(Papers.Missing::new)
        : of(pathwayId, name, actor).map(Papers.Answer.class::cast);
  }

  /** A paper of a pathway's dossier, as that person may read it, or nothing. */
  public Optional<Papers.Printed> of(long pathwayId, String name, Actor actor) {
    return transaction
        .execute(status -> prepared(pathwayId, name, actor))
        .map(
            paper -> {
              // Between two transactions: no connection is held while pages are laid out.
              var printed =
                  new Papers.Printed(paper.fileName(), paper.mediaType(), paper.bytes().get());
              transaction.executeWithoutResult(status -> handedOut(pathwayId, paper, actor));
              return printed;
            });
  }

  private Optional<String> missing(long pathwayId, String name, Actor actor) {
    return readings.of(pathwayId, actor).flatMap(reading -> papers.missing(name, reading, actor));
  }

  private Optional<Papers.Prepared> prepared(long pathwayId, String name, Actor actor) {
    return readings
        .of(pathwayId, actor)
        .flatMap(
            reading -> {
              var paper = papers.prepared(name, reading, actor);
              if (paper.isEmpty()) {
                log.refused(pathwayId, actor.user());
              }
              return paper;
            });
  }

  private void handedOut(long pathwayId, Papers.Prepared paper, Actor actor) {
    if (log.handedOut(pathwayId, actor.user(), paper.code())) {
      timeline.add(pathwayId, actor.user(), paper.line());
    }
  }
}
