package org.filrouge.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Identity;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** An agent says whether a newcomer is someone already followed (R30, R35). */
@Component
class ResolveMatch implements TaskForm<ResolveMatch.Submission> {

  static final String DIFFERENT = "DIFFERENT";

  record Submission(@NotBlank String match, @Size(max = 10_000) String reason) {}

  private final Matching matching;

  ResolveMatch(Matching matching) {
    this.matching = matching;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MatchOutcome> outcomes() {
    return List.of(MatchOutcome.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var choices = new ArrayList<Map<String, String>>();
    for (KnownFile candidate : matching.candidates(task.pathway())) {
      choices.add(choice(label(candidate), Long.toString(candidate.number())));
    }
    choices.add(choice("Personne différente : ouvrir un dossier à son nom", DIFFERENT));
    return Map.of(
        "candidates",
        choices,
        "newcomer",
        IdentityText.of(matching.newcomer(task.pathway()).identity()),
        "door",
        task.pathway().door().label());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var candidates = matching.candidates(task.pathway());
    if (s.match().equals(DIFFERENT)) {
      return different(task, s, candidates);
    }
    var known =
        candidates.stream().filter(c -> s.match().equals(Long.toString(c.number()))).findFirst();
    if (known.isEmpty()) {
      return Outcome.refused(
          "match",
          "n'est pas un des dossiers proposés; rouvrez la tâche et choisissez de nouveau.");
    }
    if (known.get().refusal().isPresent()) {
      return Outcome.refused("match", known.get().refusal().get());
    }
    try {
      return Outcome.decided(
          matching.samePerson(task.pathway(), known.get(), s.reason(), task.user()));
    } catch (DuplicateKeyException openedMeanwhile) {
      return Outcome.refused(
          "match", "un parcours vient de s'ouvrir dans ce dossier; rouvrez la tâche pour le voir.");
    }
  }

  private Outcome different(TaskContext task, Submission s, List<KnownFile> candidates) {
    if (s.reason() == null && matching.someIdentical(task.pathway(), candidates)) {
      return Outcome.refused(
          "reason",
          "le nom et la date de naissance sont les mêmes; dites ce qui montre qu'il s'agit d'une autre personne.");
    }
    matching.distinct(task.pathway(), s.reason(), task.user());
    return Outcome.decided(MatchOutcome.DISTINCT);
  }

  private static String label(KnownFile candidate) {
    Identity identity = candidate.person().identity();
    return "Même personne : dossier %d — %s — %s"
        .formatted(
            candidate.number(),
            IdentityText.of(identity),
            candidate.open() ? "parcours en cours" : "dossier fermé");
  }

  private static Map<String, String> choice(String label, String value) {
    return Map.of("label", label, "value", value);
  }
}
