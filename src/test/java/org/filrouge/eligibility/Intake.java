package org.filrouge.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an agent submits along intake, in tests. */
public final class Intake {

  private Intake() {}

  /** A situation that meets every condition; change what the scenario is about. */
  public static Map<String, Object> situation() {
    return new HashMap<>(
        Map.of(
            "aidProgramme", "SOCIAL_ASSISTANCE",
            "constraintStatus", "NONE",
            "farFromMarket", "YES",
            "prevented", "YES",
            "situation", "Vit seul depuis peu; a perdu l'habitude des horaires",
            "motivation", "Souhaite retrouver un rythme",
            "ppmProfession", "FAR",
            "ppmMarket", "MIDDLE",
            "ppmPerson", "CLOSE",
            "characteristics", List.of("LONG_ABSENCE", "SINGLE_PARENT")));
  }

  public static Map<String, Object> situation(String field, Object value) {
    var values = situation();
    values.put(field, value);
    return values;
  }

  public static Map<String, Object> needs() {
    return new HashMap<>(
        Map.of(
            "personalResources", "Aime aider les autres",
            "livingConditions", "Appartement stable",
            "socialFunctioning", "Réseau restreint",
            "obstacles", List.of("ISOLATION"),
            "materialNeeds", List.of("TRANSPORT"),
            "objectives", List.of("AUTONOMY", "SUPPORT_NETWORK"),
            "pace", "HALF_DAYS"));
  }
}
