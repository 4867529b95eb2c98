package org.filrouge.reorientation;

import org.filrouge.task.Markdown;

/** How a decision is told to those it concerns, in French. */
final class Told {

  private Told() {}

  static Markdown decision(Reorientation one) {
    if (one.decision() == ReorientationDecision.MAINTAIN) {
      return Markdown.of("La participation **se poursuit chez vous**.");
    }
    return Markdown.of(
        "La participation **continuera dans un autre organisme**. %s",
        one.formerPlace() == FormerPlace.RELEASE
            ? "La place chez vous est libérée dès maintenant."
            : "La place chez vous est gardée, et vous accompagnez la personne, jusqu'à sa première journée ailleurs.");
  }

  static String reason(Reorientation one) {
    return one.decisionReason() == null
        ? "Décidé avec la personne lors d'une révision."
        : one.decisionReason();
  }

  /** Why this is told now; in a review nobody asked for anything. */
  static String occasion(Reorientation one) {
    return one.askedBy() == null
        ? "Lors de la révision tenue avec une personne qui participe chez vous, il a été décidé qu'elle poursuivrait ailleurs. Voici la décision."
        : "Une réorientation a été demandée pour une personne qui participe chez vous. Voici ce qui a été décidé avec elle.";
  }

  static String askedBy(Reorientation one) {
    return one.askedBy() == null ? "Décidée lors d'une révision" : one.askedBy().label();
  }
}
