package org.filrouge.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.filrouge.csv.LineError;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.task.Actor;
import org.filrouge.task.AsSent;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** A manager says who is tied to which municipalities (R124-128); all of it or nothing. */
@Component
class StartAdvisersLoad implements StartForm<StartAdvisersLoad.Submission> {

  private static final int SHOWN = 50;

  /**
   * @param office needed only of a manager who has several
   */
  record Submission(String office, @NotBlank @Size(max = 200_000) @AsSent String csv) {}

  private final TerritoryTable table;
  private final Territories territories;
  private final Offices offices;

  StartAdvisersLoad(TerritoryTable table, Territories territories, Offices offices) {
    this.table = table;
    this.territories = territories;
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
    var office = chosen(offices.managedBy(actor), s.office());
    if (office.isEmpty()) {
      return Outcome.refused("office", "choisissez un bureau dont vous répondez.");
    }
    territories.held(office.get().code());
    var read = table.read(s.csv(), office.get());
    if (!read.errors().isEmpty()) {
      return Outcome.refused("csv", message(read.errors()));
    }
    loaded(office.get().code(), read.ties(), actor.user());
    return Outcome.done();
  }

  private void loaded(String office, List<Territory> ties, String actor) {
    var named = new HashSet<String>();
    ties.forEach(
        tie -> {
          named.add(key(tie));
          territories.tied(office, tie, actor);
        });
    territories.inOffice(office).stream()
        .filter(tie -> !named.contains(key(tie)))
        .filter(tie -> tie.validTo() == null || !tie.validTo().isBefore(territories.today()))
        .forEach(tie -> territories.untied(office, tie, actor));
  }

  private static String key(Territory tie) {
    return tie.account() + "/" + tie.municipality() + "/" + tie.validFrom();
  }

  private static Optional<Office> chosen(List<Office> managed, String code) {
    return code == null && managed.size() == 1
        ? Optional.of(managed.get(0))
        : managed.stream().filter(office -> office.code().equals(code)).findFirst();
  }

  private static String message(List<LineError> errors) {
    String shown =
        errors.stream().limit(SHOWN).map(LineError::message).collect(Collectors.joining("\n"));
    int others = errors.size() - SHOWN;
    return "rien n'a été chargé. Corrigez ce qui suit, puis recommencez.\n"
        + shown
        + (others > 0 ? "\n… et %d autres.".formatted(others) : "");
  }
}
