package org.filrouge.consent;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.consent.Organisms.Organism;
import org.filrouge.participant.Timeline;
import org.filrouge.task.FieldError;
import org.springframework.stereotype.Component;

/** Records a signed form and tells it on the timeline; where it is recorded makes no difference. */
@Component
class ConsentFacts {

  private final Consents consents;
  private final Timeline timeline;

  ConsentFacts(Consents consents, Timeline timeline) {
    this.consents = consents;
    this.timeline = timeline;
  }

  /** Whose form it is, for whom, and who records it. */
  record Signing(long pathwayId, long fileNumber, Organism organism, String actor) {}

  /** Writes the consent; or says why the form cannot count, and then nothing has changed. */
  List<FieldError> signed(Signing signing, SignedForm form) {
    var last = consents.latest(signing.fileNumber(), signing.organism().code());
    if (last.isPresent()
        && last.get().withdrawnOn() != null
        && form.signedOn().isBefore(last.get().withdrawnOn())) {
      return List.of(
          new FieldError(
              "signedOn",
              "la personne a retiré son consentement le %s; consignez un formulaire signé depuis."
                  .formatted(FrenchDate.of(last.get().withdrawnOn()))));
    }
    consents.recorded(signing.fileNumber(), signing.organism().code(), form, signing.actor());
    timeline.add(signing.pathwayId(), signing.actor(), line(signing.organism(), form));
    return List.of();
  }

  private static String line(Organism organism, SignedForm form) {
    return "Consentement écrit consigné pour %s, signé le %s, valide jusqu'au %s. Échange permis : %s."
        .formatted(
            organism.name(),
            FrenchDate.of(form.signedOn()),
            FrenchDate.of(form.validUntil()),
            form.information().stream()
                .sorted()
                .distinct()
                .map(Information::label)
                .collect(joining("; ")));
  }
}
