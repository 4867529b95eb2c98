package org.filrouge.demo;

import static org.filrouge.demo.DemoTheatre.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.demo.DemoTheatre.Player;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Pro Action beside PAAS Action: an office of its own with its manager, two colleagues and its
 * measures, three people on their way.
 */
@Component
@Profile("demo")
class DemoProAction {

  static final String FIRST_ACCOUNT = "nathalie.lambert";

  static final String MANAGER = "mireille.dubois";

  private final DemoTheatre theatre;

  DemoProAction(DemoTheatre theatre) {
    this.theatre = theatre;
  }

  /** Who offers measures in the region, and which; all invented. */
  void directories() {
    try {
      theatre.on(
          theatre.today().minusDays(300),
          () -> {
            loaded("directory-load", "directory/demo-pro-action.csv");
            loaded("measures-load", "directory/demo-mesures-pro-action.csv");
          });
    } finally {
      theatre.curtain();
    }
  }

  private void loaded(String process, String file) {
    try {
      var csv = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
      theatre.does(player(MANAGER), process, Map.of("csv", csv));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void play() {
    var today = theatre.today();
    var nathalie = player(FIRST_ACCOUNT);
    var mehdi = player("mehdi.amrani");
    try {
      theatre.on(today.minusDays(200), this::colleaguesTied);
      atWork(nathalie, today);
      prepared(mehdi, today);
      theatre.on(today.minusDays(1), () -> arrives(mehdi, today));
    } finally {
      theatre.curtain();
    }
  }

  private void colleaguesTied() {
    theatre.does(
        player(MANAGER),
        "advisers-load",
        Map.of(
            "csv",
            """
            compte;mission;commune;valide_du;valide_au
            nathalie.lambert;conseil;Mons;2024-01-01;
            nathalie.lambert;conseil;Quaregnon;2024-01-01;
            mehdi.amrani;jobcoach;Dour;2024-01-01;
            mehdi.amrani;jobcoach;Boussu;2024-01-01;
            """));
  }

  /** Work found after the plan: the first month was called, the third is to come. */
  private void atWork(Player adviser, LocalDate today) {
    long[] pathway = new long[1];
    theatre.on(
        today.minusDays(120),
        () -> {
          pathway[0] =
              theatre.opens(
                  adviser,
                  "pro-action-entry",
                  someone("Lucie", "Delvaux", "1988-04-17", "F", "Mons", today.minusDays(130)));
          profiled(adviser, pathway[0], List.of("FAMILY"));
        });
    theatre.on(
        today.minusDays(110),
        () -> {
          accompanied(adviser, pathway[0], "ADVISER", "Nathalie Lambert", "CPAS de Mons");
          planned(adviser, pathway[0]);
        });
    theatre.on(
        today.minusDays(75),
        () -> {
          theatre.completes(
              adviser, pathway[0], "userTask_chooseMeasure", Map.of("decision", "OWN_WAY"));
          theatre.completes(
              adviser,
              pathway[0],
              "userTask_recordMeasureStart",
              Map.of(
                  "result", "STARTED",
                  "startedOn", theatre.today().toString(),
                  "kind", "EMPLOYMENT",
                  "where", "Cuisine d'une maison de repos, à Mons"));
        });
  }

  /** A young person: the job coach is proposed, the first meeting is near home. */
  private void prepared(Player coach, LocalDate today) {
    theatre.on(
        today.minusDays(4),
        () -> {
          long pathway =
              theatre.opens(
                  coach,
                  "pro-action-entry",
                  someone("Yanis", "Cornil", "2003-09-05", "M", "Boussu", today.plusDays(20)));
          profiled(coach, pathway, List.of("SCHOOLING", "SELF_CONFIDENCE"));
        });
  }

  private void arrives(Player coach, LocalDate today) {
    theatre.opens(
        coach,
        "pro-action-entry",
        someone("Martine", "Vanneste", "1971-01-30", "F", "Dour", today.plusDays(45)));
  }

  private void profiled(Player who, long pathway, List<String> barriers) {
    theatre.completes(
        who,
        pathway,
        "userTask_profilePerson",
        Map.of(
            "training", "Enseignement secondaire inférieur; formation de commis de cuisine.",
            "workExperience", "Dix-huit mois en cuisine sous contrat article 60.",
            "competencies", "Préparation, hygiène, travail en équipe, ponctualité.",
            "resources", "Une famille présente; se déplace en bus et à vélo.",
            "barriers", barriers,
            "barriersNote", "Un horaire de jour et des débuts progressifs aideraient.",
            "objective", "Un poste de commis dans une cuisine de collectivité."));
  }

  private void accompanied(Player who, long pathway, String by, String name, String place) {
    theatre.completes(
        who,
        pathway,
        "userTask_decideAccompaniment",
        Map.of(
            "accompaniedBy", by,
            "companion", name,
            "firstMeeting", theatre.today().plusDays(5).toString(),
            "firstPlace", place,
            "followingPlace", "Siège de Pro Action, Mons"));
  }

  private void planned(Player who, long pathway) {
    var form = new HashMap<String, Object>();
    form.put("skillsAssessment", "DONE");
    form.put("cv", "DONE");
    form.put("letter", "PLANNED");
    form.put("interview", "PLANNED");
    form.put("rights", "DONE");
    form.put("objectiveStep", "DONE");
    form.put("objective", "Commis de cuisine dans une collectivité, en journée.");
    form.put("barriersStep", "PLANNED");
    form.put("barriers", List.of("FAMILY"));
    form.put("barriersPlan", "Une place à la garderie de l'école, demandée ensemble.");
    form.put("takingPart", "A choisi le secteur et les employeurs à rencontrer en premier.");
    theatre.completes(who, pathway, "userTask_agreeOnActionPlan", form);
  }

  private static Map<String, Object> someone(
      String first, String last, String birth, String sex, String town, LocalDate contractEnd) {
    var form = new HashMap<String, Object>();
    form.put("firstName", first);
    form.put("lastName", last);
    form.put("birthDate", birth);
    form.put("sex", sex);
    form.put("municipality", town);
    form.put("contractKind", "ARTICLE_60");
    form.put("contractEnd", contractEnd.toString());
    form.put("employer", "Cuisines du CPAS");
    form.put("demand", "Continuer en cuisine, avec un contrat qui dure.");
    form.put("agreement", true);
    return form;
  }
}
