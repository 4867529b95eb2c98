package org.filrouge.profiling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.office.Office;
import org.filrouge.office.Offices;
import org.filrouge.participant.Door;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Sex;
import org.filrouge.programme.MeetingPlace;
import org.filrouge.programme.MeetingPlaces;
import org.filrouge.programme.Programmes;
import org.filrouge.referral.Reception;
import org.filrouge.task.Actor;
import org.filrouge.task.Birth;
import org.filrouge.task.Outcome;
import org.filrouge.task.Since;
import org.filrouge.task.StartForm;
import org.filrouge.task.Within;
import org.springframework.stereotype.Component;

/** Someone whose Art. 60 or 61 contract ends, and who wishes to be accompanied (R19-20). */
@Component
class StartProActionEntry implements StartForm<StartProActionEntry.Submission> {

  record Submission(
      @NotBlank @Size(max = 100) String lastName,
      @NotBlank @Size(max = 100) String firstName,
      @NotNull @Birth LocalDate birthDate,
      @NotNull Sex sex,
      @NotBlank String municipality,
      @Size(max = 30)
          @Pattern(
              regexp = Identity.PHONE,
              message = "n'est pas un numéro de téléphone; écrivez-le ainsi : 065 12 34 56.")
          String phone,
      @NotNull ContractKind contractKind,
      @NotNull @Within(months = Within.A_YEAR) @Since(years = 5) LocalDate contractEnd,
      @Size(max = 200) String employer,
      Integer fileNumber,
      @NotBlank @Size(max = 10_000) String demand,
      @NotNull @AssertTrue Boolean agreement) {

    Identity identity(String place) {
      return new Identity(lastName, firstName, birthDate, sex, place, phone);
    }
  }

  private final Reception reception;
  private final Offices offices;
  private final Programmes programmes;
  private final MeetingPlaces places;
  private final ContractEntries entries;
  private final Clock clock;

  StartProActionEntry(
      Reception reception,
      Offices offices,
      Programmes programmes,
      MeetingPlaces places,
      ContractEntries entries,
      Clock clock) {
    this.reception = reception;
    this.offices = offices;
    this.programmes = programmes;
    this.places = places;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of(
        "municipalities",
        places.municipalities(offices.of(actor).programme()).stream()
            .map(place -> Map.of("label", label(place), "value", place.municipality()))
            .toList());
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var office = offices.of(actor);
    var place = places.last(office.programme(), s.municipality());
    var refused = refusal(place, office);
    if (refused.isPresent()) {
      return Outcome.refused("municipality", refused.get());
    }
    var outcome =
        reception.received(
            new Reception.Request(
                Door.CONTRACT_END, s.identity(place.get().municipality()), s.demand(), true),
            s.fileNumber(),
            actor);
    if (outcome instanceof Outcome.Done done) {
      entries.received(
          Long.parseLong(done.businessKey()),
          new ContractEntry(s.contractKind(), s.contractEnd(), s.employer()));
    }
    return outcome;
  }

  private Optional<String> refusal(Optional<MeetingPlace> place, Office office) {
    String programme = programmes.get(office.programme()).name();
    if (place.isEmpty()) {
      return Optional.of(
          "n'est pas une commune de %s; choisissez dans la liste.".formatted(programme));
    }
    return place
        .filter(last -> !last.holdsOn(today()))
        .map(
            last ->
                "%s n'est plus dans %s depuis le %s; dirigez la personne vers le CPAS de sa commune, qui sait ce qui existe aujourd'hui."
                    .formatted(
                        last.municipality(), programme, FrenchDate.of(last.validTo().plusDays(1))));
  }

  private String label(MeetingPlace place) {
    return place.holdsOn(today())
        ? place.municipality()
        : "%s (jusqu'au %s)".formatted(place.municipality(), FrenchDate.of(place.validTo()));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
