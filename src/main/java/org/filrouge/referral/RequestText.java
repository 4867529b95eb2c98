package org.filrouge.referral;

import java.util.ArrayList;
import java.util.List;
import org.filrouge.needs.Obstacle;
import org.filrouge.participant.Pathway;
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

  String of(Pathway pathway) {
    var lines = new ArrayList<String>();
    lines.add("**Porte d'entrée** : " + pathway.door().label());
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
    return String.join("\n\n", lines);
  }

  private static void tell(Screening screening, List<String> lines) {
    lines.add("**Ce que dit le partenaire** : " + screening.reason());
    if (screening.contactMoment() != null) {
      lines.add("**Meilleur moment pour la joindre** : " + screening.contactMoment());
    }
    if (screening.otherContact() != null) {
      lines.add("**Autre façon de la joindre** : " + screening.otherContact());
    }
  }

  private static void tell(DirectRecruitment met, List<String> lines) {
    lines.add("**Évaluation de l'organisme** : " + met.evaluation());
    if (met.strengths() != null) {
      lines.add("**Forces** : " + met.strengths());
    }
    if (!met.obstacles().isEmpty()) {
      lines.add("**Obstacles** : " + Obstacle.labels(met.obstacles()));
    }
  }
}
