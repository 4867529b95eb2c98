package org.filrouge.consent;

import java.time.Clock;
import org.filrouge.consent.Organisms.Organism;
import org.filrouge.participant.Timeline;
import org.filrouge.participant.Times;
import org.filrouge.task.TaskContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The person does not consent: a reason, a next step, and the place goes to someone else. */
@Repository
public class ConsentRefusal {

  /** Why, as the person wishes it to be known. */
  public enum Reason {
    KEEPS_PRIVATE("Préfère que ses renseignements ne soient pas transmis"),
    OTHER_ORGANISM("Souhaite un autre organisme"),
    NEEDS_TIME("Souhaite prendre le temps d'y penser"),
    NOT_SAID("Ne souhaite pas dire pourquoi");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Timeline timeline;
  private final PlaceHolder place;

  ConsentRefusal(JdbcClient jdbc, Clock clock, Timeline timeline, PlaceHolder place) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.timeline = timeline;
    this.place = place;
  }

  void recorded(TaskContext task, Organism organism, Reason reason, String nextStep) {
    jdbc.sql(
            "insert into consent_refusal (pathway_id, organism_code, refused_at, recorded_by,"
                + " reason, next_step) values (?, ?, ?, ?, ?, ?)")
        .params(
            task.pathwayId(),
            organism.code(),
            Times.now(clock),
            task.user(),
            reason.name(),
            nextStep)
        .update();
    timeline.add(
        task.pathwayId(),
        task.user(),
        "Consentement non donné pour %s — motif : %s. Le parcours se poursuit."
            .formatted(organism.name(), reason.label()));
    place.consentRefused(task.pathwayId(), task.user());
  }
}
