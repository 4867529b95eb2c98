package org.filrouge.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.filrouge.task.Actor;

/** The people of a Pro Action office, and what they write. */
public final class ProAction {

  private ProAction() {}

  public static final String OFFICE = "pro-action-mons-borinage";

  public static final Actor ADVISER =
      new Actor("nathalie.lambert", List.of("agents", "office-" + OFFICE));

  public static final Actor JOB_COACH =
      new Actor("mehdi.amrani", List.of("agents", "office-" + OFFICE));

  public static final Actor MANAGER =
      new Actor("sophie.dubois", List.of("managers", "managers-" + OFFICE));

  /** Accounts of both colleagues, where they are not there yet. */
  public static void colleagues(IdentityService identities) {
    colleague(identities, ADVISER.user(), "Nathalie", "Lambert");
    colleague(identities, JOB_COACH.user(), "Mehdi", "Amrani");
  }

  private static void colleague(
      IdentityService identities, String account, String first, String last) {
    if (identities.createUserQuery().userId(account).count() == 0) {
      var user = identities.newUser(account);
      user.setFirstName(first);
      user.setLastName(last);
      user.setPassword("un-mot-de-passe");
      identities.saveUser(user);
      identities.createMembership(account, "office-" + OFFICE);
    }
  }

  /** Someone at the door, whose contract ends, from that municipality. */
  public static Map<String, Object> someoneFrom(String municipality) {
    var who = Stage.someone();
    var form = new HashMap<String, Object>();
    form.put("lastName", who.lastName());
    form.put("firstName", who.firstName());
    form.put("birthDate", who.birthDate().toString());
    form.put("sex", "F");
    form.put("municipality", municipality);
    form.put("contractKind", "ARTICLE_60");
    form.put("contractEnd", "2026-12-31");
    form.put("employer", "Cuisines du CPAS");
    form.put("demand", "Trouver un emploi en cuisine qui dure.");
    form.put("agreement", true);
    return form;
  }

  /** What an adviser writes of the profile. */
  public static Map<String, Object> profile(String... barriers) {
    return Map.of(
        "training", "Enseignement secondaire inférieur; formation de commis.",
        "workExperience", "Dix-huit mois en cuisine sous contrat article 60.",
        "competencies", "Préparation froide, hygiène, ponctualité.",
        "resources", "Une sœur présente; permis provisoire.",
        "barriers", List.of(barriers),
        "barriersNote", "Une place en crèche et un horaire de jour.",
        "objective", "Commis de cuisine dans une collectivité.");
  }

  /** A consent that covers the seven fields. */
  public static Map<String, Object> signed(LocalDate day) {
    return Map.of(
        "decision",
        "SIGNED",
        "signedOn",
        day.toString(),
        "validUntil",
        day.plusYears(1).toString(),
        "information",
        List.of("IDENTITY", "DEMAND", "ASSETS", "NEEDS", "OTHER", "OBJECTIVES", "DATES"),
        "purpose",
        "Accueillir en formation",
        "formKeptAt",
        "Classeur");
  }

  /** The draft as it opens, completed where nothing was known. */
  public static Map<String, Object> handedOver(Map<String, Object> draft, LocalDate day) {
    var values = new HashMap<String, Object>();
    for (String field :
        List.of(
            "demand",
            "training",
            "workExperience",
            "competencies",
            "obstacles",
            "resources",
            "objectives")) {
      values.put(field, draft.get(field));
    }
    values.put("interventionLink", "La formation mène au poste visé.");
    values.put("decision", "HANDED_OVER");
    values.put("plannedStart", day.plusDays(7).toString());
    values.put("plannedEnd", day.plusMonths(3).toString());
    return values;
  }
}
