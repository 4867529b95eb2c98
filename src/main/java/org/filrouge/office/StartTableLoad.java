package org.filrouge.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.csv.LineError;
import org.filrouge.task.Actor;
import org.filrouge.task.AsSent;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;

/** A manager puts a table of the office in force (R116); all of it or nothing. */
public abstract class StartTableLoad implements StartForm<StartTableLoad.Submission> {

  /**
   * What the manager sends.
   *
   * @param office needed only of a manager who has several
   * @param csv the table, as a spreadsheet saves it
   */
  public record Submission(String office, @NotBlank @Size(max = 200_000) @AsSent String csv) {}

  private final Offices offices;

  protected StartTableLoad(Offices offices) {
    this.offices = offices;
  }

  /**
   * Puts the table in force.
   *
   * @return what is to be corrected, by line; nothing has changed unless it is empty
   */
  protected abstract List<String> loaded(String csv, Office office, String actor);

  @Override
  public final Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public final Map<String, Object> prefill(Actor actor) {
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
  public final Outcome submitted(Actor actor, Submission s) {
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
              ? "vous répondez de plusieurs {{wordTeams}}; choisissez celui dont la liste est remplacée."
              : "ne fait pas partie des {{wordTeams}} dont vous répondez; choisissez dans la liste.");
    }
    var refusals = loaded(s.csv(), office.get(), actor.user());
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
