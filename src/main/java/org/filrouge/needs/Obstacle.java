package org.filrouge.needs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in the way, coded so that it can be counted, never a label on the person (R37, R134).
 */
public enum Obstacle {
  HOUSING("Logement"),
  FAMILY("Famille"),
  FINANCIAL("Situation financière"),
  SUBSTANCE_USE("Consommation"),
  MENTAL_HEALTH("Santé mentale"),
  PHYSICAL_HEALTH("Santé physique"),
  SCHOOLING("Scolarité"),
  ISOLATION("Isolement"),
  JUSTICE("Démêlés avec la justice"),
  LANGUAGE("Langue"),
  SELF_CONFIDENCE("Confiance en soi"),
  OTHER("Autre");

  private final String label;

  Obstacle(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** « Logement, langue »: what a person reads. */
  public static String labels(List<Obstacle> obstacles) {
    return obstacles.stream().map(Obstacle::label).collect(Collectors.joining(", "));
  }
}
