package org.filrouge.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.RealPostgres;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The case load costs what one follows, not what the programme holds: 30,000 people elsewhere. */
@ExtendWith(RealPostgres.class)
@FilRougeTest
@DirtiesContext
class CaseLoadPlanTest {

  private static final int PEOPLE = 30_000;

  /** Of whom one office follows so many, one of its agents and one organism a part each. */
  private static final int OF_THE_OFFICE = 240;

  private static final int OF_THE_AGENT = 60;
  private static final int OF_THE_ORGANISM = 40;

  @Autowired CaseLoads loads;
  @Autowired SampleCase cases;
  @Autowired JdbcClient jdbc;

  private LocalDate today;

  @DynamicPropertySource
  static void realDatabase(DynamicPropertyRegistry properties) {
    RealPostgres.describedTo(properties);
  }

  @BeforeEach
  void manyPeopleTakePart() {
    today = cases.today();
    if (jdbc.sql("select count(*) from participation").query(Integer.class).single() > 0) {
      return;
    }
    run("insert into office (code, name, intake_agent) values ('ailleurs', 'Ailleurs', 'x')");
    run(
        """
        insert into organism (code, office, name, non_profit, territory, services, places_granted,
          valid_from, loaded_at, loaded_by)
        select 'LIEU-' || n, case when n = 0 then 'rouyn-noranda' else 'ailleurs' end, 'Lieu ' || n,
          true, 'Abitibi', 'SOCIAL', 1000, date '2020-01-01', now(), 'essai'
        from generate_series(0, 300) n
        """);
    run(
        """
        insert into person (file_number, last_name, first_name, name_key, created_at)
        select 500000 + n, 'Nom' || n, 'Prénom', 'nom' || n, now() from generate_series(1, %d) n
        """);
    run(
        """
        insert into pathway (id, file_number, programme, door, office, agent, opened_at, opened_by,
          match_pending, open_slot)
        select 500000 + n, 500000 + n, 'PAAS_ACTION', 'REFERRAL',
          case when n <= %1$d then 'rouyn-noranda' else 'ailleurs' end,
          case when n <= %2$d then 'agathe.roy' else 'agent.' || (n %% 900) end,
          now(), 'essai', false, 500000 + n
        from generate_series(1, %3$d) n
        """
            .formatted(OF_THE_OFFICE, OF_THE_AGENT, PEOPLE));
    run(
        """
        insert into participation (pathway_id, started_on, planned_review_on, next_review_on)
        select 500000 + n, current_date - 400, current_date + (n * 7919 %% 380 - 15),
          current_date + (n * 7919 %% 380 - 10) from generate_series(1, %d) n
        """);
    run(
        """
        insert into placement (pathway_id, organism_code, offered_at, offered_by, reason, accepted,
          first_day, active_pathway)
        select 500000 + n, 'LIEU-' || case when n <= %d then 0 else 1 + n %% 300 end, now(),
          'essai', 'essai', true, current_date - 400, 500000 + n from generate_series(1, %d) n
        """
            .formatted(OF_THE_ORGANISM, PEOPLE));
    run("vacuum analyze");
  }

  @Test
  void anAgentReadsNoTableFromEndToEnd() {
    touchesLittle(
        Reviews.OF_AGENT,
        Map.of(
            "agent", "agathe.roy",
            "offices", List.of("rouyn-noranda"),
            "until", today.plusDays(90)),
        OF_THE_AGENT);
  }

  @Test
  void anOrganismReadsNoTableFromEndToEnd() {
    touchesLittle(
        Reviews.OF_ORGANISMS,
        Map.of("organisms", List.of("LIEU-0"), "until", today.plusDays(90)),
        OF_THE_ORGANISM);
  }

  @Test
  void aManagerReadsNoTableFromEndToEnd() {
    touchesLittle(
        Reviews.COUNTS,
        Map.of(
            "offices", List.of("rouyn-noranda"),
            "today", today,
            "in30", today.plusDays(30),
            "in60", today.plusDays(60),
            "in90", today.plusDays(90)),
        OF_THE_OFFICE);
  }

  @Test
  void eachReadsTheirOwnOnThisDatabaseToo() {
    assertThat(loads.of(Stage.AGENT).orElseThrow().lists().get(0).groups()).isNotEmpty();
    assertThat(loads.of(Stage.staffOf("LIEU-0")).orElseThrow().lists().get(0).groups())
        .isNotEmpty();
    var manager = loads.of(Stage.MANAGER).orElseThrow();
    assertThat(manager.tables().get(0).rows())
        .filteredOn(row -> row.code().equals("agathe.roy"))
        .extracting(CaseLoadView.Tally::total)
        .containsExactly(OF_THE_AGENT);
    assertThat(manager.tables().get(1).rows())
        .filteredOn(row -> row.code().equals("LIEU-0"))
        .extracting(CaseLoadView.Tally::total)
        .containsExactly(OF_THE_ORGANISM);
    for (Due due : Due.values()) {
      assertThat(loads.behind(Stage.MANAGER, By.ORGANISM, By.NONE, due).orElseThrow()).isEmpty();
      assertThat(loads.behind(Stage.MANAGER, By.ORGANISM, "LIEU-0", due)).isPresent();
    }
  }

  @Test
  void aVeryLargeOfficeIsCountedInAMoment() {
    var everybodyElse = new Actor("m", List.of("managers", "managers-ailleurs"));
    loads.of(everybodyElse);
    long start = System.nanoTime();
    var view = loads.of(everybodyElse).orElseThrow();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    LoggerFactory.getLogger(getClass())
        .info("Counts of an office of {} people: {} ms", PEOPLE - OF_THE_OFFICE, milliseconds);
    assertThat(view.tables().get(1).rows()).hasSize(300);
    assertThat(milliseconds).isLessThan(5_000);
  }

  private void touchesLittle(String sql, Map<String, Object> params, int followed) {
    var plan = plan(sql, params);
    var scans = nodes(plan);
    // Offices and organisms are few: reading them whole is what a good plan does.
    assertThat(scans)
        .filteredOn(node -> node.path("Node Type").asText().contains("Seq Scan"))
        .extracting(node -> node.path("Relation Name").asText())
        .as(plan.toPrettyString())
        .doesNotContain("pathway", "participation", "placement", "person");
    long touched = scans.stream().mapToLong(CaseLoadPlanTest::rows).sum();
    LoggerFactory.getLogger(getClass()).info("{} followed: {} rows touched", followed, touched);
    assertThat(touched).as(plan.toPrettyString()).isLessThan(8L * followed + 400);
  }

  private JsonNode plan(String sql, Map<String, Object> params) {
    try {
      return new ObjectMapper()
          .readTree(
              jdbc.sql("explain (analyze, buffers, format json) " + sql)
                  .params(params)
                  .query(String.class)
                  .single())
          .get(0)
          .path("Plan");
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static long rows(JsonNode node) {
    return node.has("Relation Name")
        ? Math.round(
            (node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble())
                * node.path("Actual Loops").asDouble())
        : 0;
  }

  private static List<JsonNode> nodes(JsonNode node) {
    var all = new ArrayList<JsonNode>(List.of(node));
    node.path("Plans").forEach(child -> all.addAll(nodes(child)));
    return all;
  }

  private void run(String sql) {
    jdbc.sql(sql.contains("%d") ? sql.formatted(PEOPLE) : sql).update();
  }
}
