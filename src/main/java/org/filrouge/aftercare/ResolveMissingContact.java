package org.filrouge.aftercare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.participant.Timeline;
import org.filrouge.task.Outcome;
import org.filrouge.task.TaskContext;
import org.filrouge.task.TaskForm;
import org.springframework.stereotype.Component;

/** The contact does not come: wait on, or the office makes it; nobody is lost from sight (R120). */
@Component
class ResolveMissingContact implements TaskForm<ResolveMissingContact.Submission> {

  record Submission(@NotNull MissingContactDecision decision, @Size(max = 1_000) String reason) {}

  private final FollowThroughs follows;
  private final Contacts contacts;
  private final Timeline timeline;

  ResolveMissingContact(FollowThroughs follows, Contacts contacts, Timeline timeline) {
    this.follows = follows;
    this.contacts = contacts;
    this.timeline = timeline;
  }

  @Override
  public Class<Submission> submission() {
    return Submission.class;
  }

  @Override
  public List<MissingContactDecision> outcomes() {
    return List.of(MissingContactDecision.values());
  }

  @Override
  public Map<String, Object> prefill(TaskContext task) {
    var follow = follows.get(task.pathwayId());
    var contact = contacts.next(follow).orElseThrow();
    return Map.of(
        "contact",
        contact.told(),
        "askedOn",
        FrenchDate.of(contact.askedOn()),
        "situation",
        follow.told(),
        "organism",
        follow.organism() == null || contact.toTheOffice()
            ? "{{wordTheOffice}}"
            : follow.organismName());
  }

  @Override
  public Outcome submitted(TaskContext task, Submission s) {
    boolean office = s.decision() == MissingContactDecision.OFFICE;
    if (office) {
      contacts.givenToTheOffice(
          contacts.next(follows.get(task.pathwayId())).orElseThrow(), s.reason(), task.user());
    }
    timeline.add(
        task.pathwayId(),
        task.user(),
        office
            ? "Le contact prévu après le passage est confié {{wordToTheOffice}}."
            : "Le contact prévu après le passage est attendu encore.");
    return Outcome.decided(s.decision());
  }
}
