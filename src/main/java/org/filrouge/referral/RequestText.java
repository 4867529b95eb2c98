package org.filrouge.referral;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Pathway;
import org.filrouge.task.Markdown;
import org.springframework.stereotype.Component;

/** What came in by the door, for the agent who is about to meet the person (R35, R41-43). */
@Component
class RequestText {

  private final Screenings screenings;
  private final DirectRecruitments recruitments;

  RequestText(Screenings screenings, DirectRecruitments recruitments) {
    this.screenings = screenings;
    this.recruitments = recruitments;
  }

  Markdown of(Pathway pathway) {
    var lines = new ArrayList<Markdown>();
    lines.add(Markdown.of("**Porte d'entrée** : %s", pathway.door().label()));
    switch (pathway.door()) {
      case SCREENING -> screenings.of(pathway.id()).ifPresent(s -> tell(s, lines));
      case DIRECT_RECRUITMENT ->
          recruitments.ofFile(pathway.fileNumber()).stream()
              .filter(r -> r.pathwayId() == pathway.id())
              .forEach(r -> tell(r, lines));
      default -> {
        // An agent wrote the demand: nothing came besides.
      }
    }
    return Markdown.blocks(lines);
  }

  private static void tell(Screening screening, List<Markdown> lines) {
    lines.add(Markdown.of("**Ce que dit le partenaire** : %s", screening.reason()));
    if (screening.contactMoment() != null) {
      lines.add(Markdown.of("**Meilleur moment pour la joindre** : %s", screening.contactMoment()));
    }
    if (screening.otherContact() != null) {
      lines.add(Markdown.of("**Autre façon de la joindre** : %s", screening.otherContact()));
    }
  }

  private static void tell(DirectRecruitment met, List<Markdown> lines) {
    lines.add(Markdown.of("**Évaluation de l'organisme** : %s", met.evaluation()));
    if (met.strengths() != null) {
      lines.add(Markdown.of("**Forces** : %s", met.strengths()));
    }
    if (!met.obstacles().isEmpty()) {
      lines.add(Markdown.of("**Obstacles** : %s", Obstacle.labels(met.obstacles())));
    }
  }
}
