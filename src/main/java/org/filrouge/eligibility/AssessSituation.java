package org.filrouge.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.participant.Persons;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The agent describes the aid received, the distance to work and what holds back (R1-17). */
@Component
class AssessSituation implements TaskForm<AssessSituation.Submission> {

  record Submission(
      @NotNull AidProgramme aidProgramme,
      @NotNull ConstraintStatus constraintStatus,
      @NotNull Answer farFromMarket,
      @NotNull Answer prevented,
      @NotBlank @Size(max = 10_000) String situation,
      @NotBlank @Size(max = 10_000) String motivation,
      @NotNull Distance ppmProfession,
      @NotNull Distance ppmMarket,
      @NotNull Distance ppmPerson,
      List<Characteristic> characteristics) {

    Situation assessed() {
      return new Situation(
          aidProgramme,
          constraintStatus,
          farFromMarket == Answer.YES,
          prevented == Answer.YES,
          situation,
          motivation,
          characteristics,
          ppmProfession,
          ppmMarket,
          ppmPerson);
    }
  }

  private static final int AGE_OF_THE_STUDY = 45;

  private final Eligibilities eligibilities;
  private final Persons persons;
  private final Timeline timeline;
  private final Clock clock;

  AssessSituation(Eligibilities eligibilities, Persons persons, Timeline timeline, Clock clock) {
    this.eligibilities = eligibilities;
    this.persons = persons;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  /** The last assessment of the file, or only what the birth date says (R35). */
  @Override
  public Map<String, Object> prefill(TaskContext task) {
    long file = task.pathway().fileNumber();
    return eligibilities
        .latestOfFile(file)
        .map(AssessSituation::known)
        .orElseGet(() -> Map.of("characteristics", fromBirthDate(file)));
  }

  private static Map<String, Object> known(Eligibility last) {
    var s = last.situation();
    var values = new HashMap<String, Object>();
    values.put("lastAssessment", FrenchDate.of(last.assessedOn()));
    values.put("aidProgramme", s.aidProgramme());
    values.put("constraintStatus", s.constraintStatus());
    values.put("farFromMarket", s.farFromMarket() ? Answer.YES : Answer.NO);
    values.put("prevented", s.prevented() ? Answer.YES : Answer.NO);
    values.put("situation", s.narrative());
    values.put("motivation", s.motivation());
    values.put("ppmProfession", s.profession());
    values.put("ppmMarket", s.market());
    values.put("ppmPerson", s.person());
    values.put("characteristics", s.characteristics());
    return values;
  }

  private List<Characteristic> fromBirthDate(long file) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    return persons
        .find(file)
        .map(person -> person.identity().birthDate())
        .filter(birth -> !birth.plusYears(AGE_OF_THE_STUDY).isAfter(today))
        .map(birth -> List.of(Characteristic.AGED_45_OR_MORE))
        .orElse(List.of());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    eligibilities.assessed(task.pathwayId(), task.user(), s.assessed());
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Situation évaluée — aide financière : %s.".formatted(s.aidProgramme().label()));
    return Outcome.done();
  }
}
