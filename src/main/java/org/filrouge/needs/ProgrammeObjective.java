package org.filrouge.needs;

/**
 * The eight objectives the programme pursues; each one of a person's own objectives serves one
 * (R51-58).
 */
public enum ProgrammeObjective {
  SKILLS_AND_ATTITUDES("Développer des habiletés et des attitudes utiles"),
  DIFFICULTIES("Surmonter des difficultés ou mieux composer avec elles"),
  AUTONOMY("Gagner en autonomie"),
  COMMUNITY_RESOURCES("Connaître et utiliser les ressources du milieu"),
  SUPPORT_NETWORK("Bâtir ou élargir un réseau de soutien"),
  BENEFITS_OF_EMPLOYABILITY("Découvrir ce qu'apporte l'employabilité"),
  SOCIO_PROFESSIONAL_PROJECT("Définir un projet socioprofessionnel à sa mesure"),
  ACTIVE_MEASURES("Se préparer aux mesures actives d'emploi");

  private final String label;

  ProgrammeObjective(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
