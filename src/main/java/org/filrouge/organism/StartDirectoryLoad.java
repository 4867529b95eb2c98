package org.filrouge.organism;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.csv.LineError;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.task.Actor;
import org.filrouge.task.AsSent;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** A manager puts the office's directory of organisms in force (R116); all of it or nothing. */
@Component
class StartDirectoryLoad implements StartForm<StartDirectoryLoad.Submission> {

  /**
   * @param office needed only of a manager who has several
   */
  record Submission(String office, @NotBlank @Size(max = 200_000) @AsSent String csv) {}

  private final DirectoryLoad directory;
  private final Offices offices;

  StartDirectoryLoad(DirectoryLoad directory, Offices offices) {
    this.directory = directory;
    this.offices = offices;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    var managed = offices.managedBy(actor);
    var known = new HashMap<String, Object>();
    known.put(
        "offices",
        managed.stream().map(o -> Map.of("label", o.name(), "value", o.code())).toList());
    if (managed.size() == 1) {
      known.put("office", managed.get(0).code());
    }
    return known;
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var managed = offices.managedBy(actor);
    if (managed.isEmpty()) {
      return Outcome.refused(
          "csv",
          "votre compte n'est gestionnaire d'aucun bureau; demandez à l'administration de l'ajouter à un groupe de gestionnaires.");
    }
    var office = chosen(managed, s.office());
    if (office.isEmpty()) {
      return Outcome.refused(
          "office",
          s.office() == null
              ? "vous répondez de plusieurs bureaux; choisissez celui dont le répertoire est remplacé."
              : "n'est pas un bureau dont vous répondez; choisissez dans la liste.");
    }
    var refusals = directory.loaded(s.csv(), office.get().code(), actor.user());
    return refusals.isEmpty()
        ? Outcome.done()
        : Outcome.refused("csv", LineError.notLoaded(refusals));
  }

  private static Optional<Office> chosen(List<Office> managed, String code) {
    return code == null && managed.size() == 1
        ? Optional.of(managed.get(0))
        : managed.stream().filter(office -> office.code().equals(code)).findFirst();
  }
}
