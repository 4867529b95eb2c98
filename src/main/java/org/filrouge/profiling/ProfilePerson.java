package org.filrouge.profiling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The profile at entry: what is computed, and what is still to be lifted (R45, R64, R153). */
@Component
class ProfilePerson implements TaskForm<ProfilePerson.Submission> {

  record Submission(
      @NotBlank @Size(max = 10_000) String training,
      @NotBlank @Size(max = 10_000) String workExperience,
      @NotBlank @Size(max = 10_000) String competencies,
      @NotBlank @Size(max = 10_000) String resources,
      List<Obstacle> barriers,
      @Size(max = 10_000) String barriersNote,
      @NotBlank @Size(max = 10_000) String objective) {}

  private final Profilings profilings;
  private final ContractEntries entries;
  private final Persons persons;
  private final Timeline timeline;
  private final Clock clock;

  ProfilePerson(
      Profilings profilings,
      ContractEntries entries,
      Persons persons,
      Timeline timeline,
      Clock clock) {
    this.profilings = profilings;
    this.entries = entries;
    this.persons = persons;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var known = new HashMap<String, Object>();
    long file = task.pathway().fileNumber();
    var identity = identity(task);
    known.put("sexText", identity.sex().label());
    known.put("ageText", band(identity).label());
    known.put("municipalityText", identity.municipality());
    entries
        .latestOfFile(file)
        .ifPresent(
            contract ->
                known.put(
                    "contractText",
                    contract.kind().label() + ", fin le " + FrenchDate.of(contract.end())));
    profilings.latestOfFile(file).ifPresent(last -> told(last, known));
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var identity = identity(task);
    var band = band(identity);
    profilings.established(task.pathwayId(), identity.sex(), band, s, task.user());
    int left = s.barriers() == null ? 0 : s.barriers().size();
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Profil établi avec la personne — tranche d'âge : %s; %s."
            .formatted(
                band.label(),
                left == 0
                    ? "aucun frein restant nommé"
                    : left == 1
                        ? "un frein encore à lever, noté au dossier"
                        : left + " freins encore à lever, notés au dossier"));
    return Outcome.done();
  }

  private static void told(Profile last, Map<String, Object> known) {
    known.put("training", last.training());
    known.put("workExperience", last.workExperience());
    known.put("competencies", last.competencies());
    known.put("resources", last.resources());
    known.put("barriers", last.barriers());
    known.put("barriersNote", last.barriersNote());
    known.put("objective", last.objective());
    known.put("lastProfile", FrenchDate.of(last.profiledAt()));
  }

  private Identity identity(TaskContext task) {
    return persons.find(task.pathway().fileNumber()).orElseThrow().identity();
  }

  private AgeBand band(Identity identity) {
    return AgeBand.on(LocalDate.now(clock.withZone(WorkingDays.QUEBEC)), identity.birthDate());
  }
}
