package org.filrouge.followup;

/**
 * What is agreed with someone who wishes to stop; the review decides, nothing ends before (R19,
 * R81).
 */
public enum WishAnswer {
  EARLY_REVIEW("Une révision devancée sera tenue"),
  CHANGED_MIND("La personne préfère continuer");

  private final String label;

  WishAnswer(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
