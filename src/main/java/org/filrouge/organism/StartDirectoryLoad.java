package org.filrouge.organism;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** A manager puts the office's directory of organisms in force (R116); all of it or nothing. */
@Component
class StartDirectoryLoad implements StartForm<StartDirectoryLoad.Submission> {

  private static final int SHOWN = 50;

  record Submission(@NotBlank @Size(max = 200_000) String csv) {}

  private final DirectoryLoad directory;

  StartDirectoryLoad(DirectoryLoad directory) {
    this.directory = directory;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    if (actor.managedOffices().isEmpty()) {
      return Outcome.refused(
          "csv",
          "votre compte n'est gestionnaire d'aucun bureau; demandez à l'administration de l'ajouter à un groupe de gestionnaires.");
    }
    var refusals = directory.loaded(s.csv(), actor.managedOffices().get(0), actor.user());
    return refusals.isEmpty() ? Outcome.done() : Outcome.refused("csv", message(refusals));
  }

  private static String message(List<String> refusals) {
    String shown = refusals.stream().limit(SHOWN).collect(Collectors.joining("\n"));
    int others = refusals.size() - SHOWN;
    String more = others > 0 ? "\n… et %d autres.".formatted(others) : "";
    return "rien n'a été chargé.\n" + shown + more;
  }
}
