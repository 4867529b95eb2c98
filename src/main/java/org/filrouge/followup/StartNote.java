package org.filrouge.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.filrouge.consent.Consents;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Actor;
import org.filrouge.task.Outcome;
import org.filrouge.task.StartForm;
import org.springframework.stereotype.Component;

/** A note that lets a reader understand and take over; shared, or kept by its team (R132-134). */
@Component
class StartNote implements StartForm<StartNote.Submission> {

  record Submission(
      @NotBlank String caseFile,
      @NotNull NoteVisibility visibility,
      @NotBlank @Size(max = 10_000) String words) {}

  private final CasesAtHand cases;
  private final Notes notes;
  private final Consents consents;
  private final Timeline timeline;

  StartNote(CasesAtHand cases, Notes notes, Consents consents, Timeline timeline) {
    this.cases = cases;
    this.notes = notes;
    this.consents = consents;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public Map<String, Object> prefill(Actor actor) {
    return Map.of("cases", cases.all(actor));
  }

  @Override
  public Outcome submitted(Actor actor, Submission s) {
    var found = cases.find(actor, s.caseFile());
    if (found.isEmpty()) {
      return Outcome.refused("caseFile", CasesAtHand.NOT_YOURS);
    }
    boolean shared = s.visibility() == NoteVisibility.SHARED;
    if (shared && !mayShare(found.get())) {
      return Outcome.refused(
          "visibility",
          "aucun consentement écrit en vigueur ne permet l'échange; gardez la note pour votre équipe ou joignez le bureau.");
    }
    notes.written(found.get(), shared, s.words(), actor.user());
    // The timeline is common to all who follow the person: it does not tell of a private note.
    if (shared) {
      timeline.add(found.get().pathway().id(), actor.user(), "Note partagée versée au dossier.");
    }
    return Outcome.opened(found.get().pathway().id());
  }

  /** The office's own note is read by an organism only once consent allows it; the reverse too. */
  private boolean mayShare(CasesAtHand.Case in) {
    return in.organism() == null || consents.covers(in.pathway().fileNumber(), in.organism());
  }
}
