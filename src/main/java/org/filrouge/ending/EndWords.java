package org.filrouge.ending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.task.Markdown;

/** The lines of the timeline, in plain French: codes and dates, never what was told (R132-134). */
final class EndWords {

  private EndWords() {}

  static String asked(EndSource source, EndReason reason) {
    if (reason == EndReason.DECEASED) {
      return "Le décès de la personne est signalé. Rien n'est demandé à l'organisme; l'agente ou l'agent fermera le dossier.";
    }
    return switch (source) {
      case REQUEST ->
          "Fin de participation demandée — motif : %s. L'agente ou l'agent décidera."
              .formatted(reason.inSentence());
      case REVIEW ->
          "Fin de participation à préparer à la suite de la révision — motif : %s."
              .formatted(reason.inSentence());
      case READINESS ->
          "Fin de participation à préparer à la suite du deuxième échange — motif : %s."
              .formatted(reason.inSentence());
    };
  }

  static String corrected(EndReason told, EndReason right) {
    return right == EndReason.DECEASED
        ? "Motif corrigé : la personne est décédée."
        : "Motif de la fin de participation corrigé : %s, au lieu de : %s."
            .formatted(right.inSentence(), told.inSentence());
  }

  static String reported(EndReport report) {
    return "Bilan de fin de participation reçu — %s. Recommandation : %s. %s."
        .formatted(
            counted(report.changes()),
            inSentence(report.recommendation().label()),
            report.mandate().label());
  }

  private static String counted(List<EndReport.Change> changes) {
    if (changes.size() == 1 && changes.get(0).position() == 0) {
      return "dans l'ensemble, " + inSentence(changes.get(0).impact().label());
    }
    return Arrays.stream(Impact.values())
        .map(impact -> count(changes, impact))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<EndReport.Change> changes, Impact impact) {
    long count = changes.stream().filter(change -> change.impact() == impact).count();
    return count == 0 ? "" : "%s : %d".formatted(inSentence(impact.label()), count);
  }

  static String decided(EndRequest end, EndAnswer answer) {
    if (answer.decision() == EndDecision.CONTINUE) {
      return "La participation continue : la fin demandée n'est pas retenue; la raison est au dossier.";
    }
    return "Fin de participation décidée — motif : %s; dernier jour : %s. Suite : %s.%s%s"
        .formatted(
            end.reason().inSentence(),
            FrenchDate.of(answer.lastDay()),
            inSentence(answer.next().label()),
            answer.next() == end.effect().next()
                ? ""
                : " Elle diffère de la proposition; la raison est au dossier.",
            mandate(end, answer));
  }

  private static String mandate(EndRequest end, EndAnswer answer) {
    if (answer.mandateAccepted() == null) {
      return "";
    }
    return answer.mandateAccepted()
        ? " %s garde le mandat d'accompagnement.".formatted(end.organismName())
        : " Le bureau reprend le mandat d'accompagnement; la raison est au dossier.";
  }

  /** One line an objective, for whoever answers. */
  static Markdown listed(List<EndReport.Change> changes) {
    return Markdown.list(
        changes.stream()
            .map(
                c ->
                    Markdown.of(
                        "%s : **%s**%s",
                        c.position() == 0
                            ? "Dans l'ensemble"
                            : "Objectif %d — %s".formatted(c.position(), c.objective()),
                        inSentence(c.impact().label()),
                        c.note() == null ? "" : ". " + c.note()))
            .toList());
  }

  static String inSentence(String label) {
    return label.substring(0, 1).toLowerCase(Locale.CANADA_FRENCH) + label.substring(1);
  }
}
