package org.filrouge.review;

import org.filrouge.participation.SideProcesses;
import org.springframework.stereotype.Component;

/** A participation that ends closes the review that was open: nobody is left to hold it. */
@Component
class WithTheParticipation implements SideProcesses {

  private final Reviews reviews;

  WithTheParticipation(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void participationEnded(long pathwayId, String actor) {
    reviews.open(pathwayId).ifPresent(review -> reviews.withdrawn(review, actor));
  }
}
