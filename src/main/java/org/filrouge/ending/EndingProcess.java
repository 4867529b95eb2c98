package org.filrouge.ending;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.engine.Threads;
import org.springframework.stereotype.Component;

/** What the end of a participation tells the engine, and asks its decision table. */
@Component
class EndingProcess {

  private static final String END = "end-of-participation";
  private static final String PARTICIPATION = "participation";

  private final Threads threads;
  private final DecisionService decisions;
  private final IdentityService identities;

  EndingProcess(Threads threads, DecisionService decisions, IdentityService identities) {
    this.threads = threads;
    this.decisions = decisions;
    this.identities = identities;
  }

  /** A review or a second exchange asked for the end: its process begins beside the others. */
  void endAsked(long pathway) {
    threads.started(END, pathway);
  }

  /** A request gives way to another, with all it had opened. */
  void requestWithdrawn(long pathway) {
    threads.unrestricted(
        () -> {
          threads.cancelled(
              threads.of(pathway).processDefinitionKey(END).list(), "demande remplacée");
          return null;
        });
  }

  /**
   * A person decided: the participation ends, and all it was running with it.
   *
   * @throws IllegalStateException if it runs without waiting for that decision
   */
  void participationEnded(long pathway) {
    boolean deaf =
        threads.told(pathway, "participationEnded") == 0
            && threads.unrestricted(
                () -> threads.of(pathway).processDefinitionKey(PARTICIPATION).count() > 0);
    if (deaf) {
      throw new IllegalStateException("Participation of pathway " + pathway + " cannot end");
    }
  }

  /**
   * After a death nothing stays open.
   *
   * @param task the task in which it is recorded, or {@code null}
   */
  void nothingRuns(Collection<Long> pathways, String task) {
    threads.nothingRuns(pathways, task, "décès");
  }

  /** What the colleagues of that account call them; the account when it has no name. */
  String nameOf(String account) {
    var user =
        threads.unrestricted(() -> identities.createUserQuery().userId(account).singleResult());
    return user == null || user.getLastName() == null
        ? account
        : user.getFirstName() + " " + user.getLastName();
  }

  /** What analysts gave to a reason; the table is read by the program, whoever asks. */
  EndEffect effectOf(EndReason reason) {
    var findings = Map.<String, Object>of("findings", Map.of("reason", reason.name()));
    return threads.unrestricted(
        () ->
            EndProposal.of(
                decisions.evaluateDecisionByKey("end-effect").variables(findings).evaluate()));
  }
}
