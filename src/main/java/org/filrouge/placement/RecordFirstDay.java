package org.filrouge.placement;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Timeline;
import org.filrouge.participation.Participations;
import org.filrouge.task.Checked;
import org.filrouge.task.FieldError;
import org.filrouge.task.Outcome;
import org.filrouge.task.Role;
import org.filrouge.task.Since;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** The organism says what became of the first day; it occupies the place (R65, R70, R78). */
@Component
class RecordFirstDay implements TaskForm<RecordFirstDay.Submission> {

  private static final String NO_CONSENT =
      "le consentement écrit de la personne n'est plus en vigueur, et rien n'a été consigné. Joignez"
          + " l'agente ou l'agent du bureau : un nouveau consentement signé doit y être consigné"
          + " avant que la personne commence chez vous.";

  record Submission(
      @NotNull Attendance attendance,
      @PastOrPresent @Since(years = 1) LocalDate firstDay,
      @FutureOrPresent @Within(months = Within.A_YEAR) LocalDate newDate,
      @Size(max = 10_000) String note)
      implements Checked {

    @Override
    public List<FieldError> check() {
      boolean postponed = attendance == Attendance.POSTPONED;
      return new Missing()
          .unless(
              attendance != Attendance.STARTED || firstDay != null,
              "firstDay",
              "indiquez le jour où la personne est venue.")
          .unless(!postponed || newDate != null, "newDate", "indiquez la nouvelle date convenue.")
          .unless(!postponed || note != null, "note", "dites en une phrase pourquoi.")
          .errors();
    }
  }

  private final Placements placements;
  private final FirstDays firstDays;
  private final Participations participations;
  private final Consents consents;
  private final Moves moves;
  private final Timeline timeline;
  private final Clock clock;

  RecordFirstDay(
      Placements placements,
      FirstDays firstDays,
      Participations participations,
      Consents consents,
      Moves moves,
      Timeline timeline,
      Clock clock) {
    this.placements = placements;
    this.firstDays = firstDays;
    this.participations = participations;
    this.consents = consents;
    this.moves = moves;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<Attendance> outcomes() {
    return List.of(Attendance.values());
  }

  @Override
  public Role audience() {
    return Role.ORGANISM_STAFF;
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var planned = placements.held(task.pathwayId()).startDate();
    var known = new HashMap<String, Object>(Map.of("plannedOn", FrenchDate.of(planned)));
    known.put(
        "effect",
        moves.underWay(task.pathwayId())
            ? "La personne participe déjà au programme : sa participation se poursuit chez vous à compter de cette journée, et les dates de ses révisions ne changent pas."
            : "La première journée fixe la date de la première révision.");
    if (!planned.isAfter(LocalDate.now(clock.withZone(WorkingDays.QUEBEC)))) {
      known.put("firstDay", planned);
    }
    return known;
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    var placement = placements.held(task.pathwayId());
    // An absence only brings the case back to the agent: it needs nobody's consent.
    if (s.attendance() != Attendance.ABSENT
        && !consents.covers(task.pathway().fileNumber(), placement.organism())) {
      return Outcome.refused("attendance", NO_CONSENT);
    }
    if (s.attendance() == Attendance.STARTED) {
      return started(task, placement, s.firstDay());
    }
    boolean postponed = s.attendance() == Attendance.POSTPONED;
    if (postponed) {
      firstDays.moved(placement, "POSTPONED", s.newDate(), s.note(), task.user());
    } else {
      placements.firstDayChanged(placement, "ABSENT", null, s.note(), task.user());
    }
    timeline.add(
        task.pathwayId(),
        task.user(),
        postponed
            ? "Première journée reportée au %s; la place reste réservée."
                .formatted(FrenchDate.of(s.newDate()))
            : "La personne n'est pas venue à la première journée prévue le %s; la place reste réservée."
                .formatted(FrenchDate.of(placement.startDate())));
    return Outcome.decided(s.attendance());
  }

  private Outcome started(TaskContext task, Placement placement, LocalDate day) {
    var offered = LocalDate.ofInstant(placement.offeredAt(), WorkingDays.QUEBEC);
    if (day.isBefore(offered)) {
      return Outcome.refused(
          "firstDay",
          "la place n'a été offerte que le %s; corrigez la date."
              .formatted(FrenchDate.of(offered)));
    }
    placements.started(placement, day, task.user());
    if (moves.underWay(task.pathwayId())) {
      moves.moved(placement, day, task.user());
      return Outcome.decided(Attendance.STARTED);
    }
    var review = participations.started(task.pathwayId(), day);
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Première journée faite le %s à %s : la place est occupée. Première révision au plus tard le %s."
            .formatted(FrenchDate.of(day), placement.organismName(), FrenchDate.of(review)));
    return Outcome.decided(Attendance.STARTED);
  }
}
