package org.filrouge.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.caseload.CaseLoadView.Followed;
import org.filrouge.caseload.CaseLoadView.Line;
import org.filrouge.caseload.CaseLoadView.Tally;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Early reviews, colleagues' cases and consents that end, in the reviews that come (R78, R129). */
@FilRougeTest
class CaseLoadDetailsTest {

  @Autowired CaseLoads loads;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired JdbcClient jdbc;

  private String organism;
  private Actor agent;
  private Actor staff;

  @BeforeEach
  void anAgentAndAnOrganismOfTheirOwn() {
    organism = cases.anOrganism();
    staff = SampleCase.staff("personnel", organism);
    agent =
        new Actor("agente." + organism.toLowerCase(), List.of("agents", "office-rouyn-noranda"));
  }

  @Test
  void anEarlyReviewThatIsOpenCountsByItsOwnDates() {
    long early = someone(300, 330);
    jdbc.sql(
            "insert into review (pathway_id, opened_at, opened_by, early_reason, planned_on,"
                + " last_day, open_slot) values (?, current_timestamp, 'x', 'Ça presse', ?, ?, ?)")
        .params(early, cases.today().plusDays(20), cases.today().plusDays(330), early)
        .update();
    assertThat(list(agent).groups())
        .extracting(CaseLoadView.Group::label)
        .containsExactly("D'ici 30 jours");
    assertThat(lines(list(agent)).get(0).left()).isEqualTo("dans 20 jours");
    assertThat(behind(Stage.MANAGER, By.AGENT, agent.user(), Due.IN_30)).hasSize(1);
    assertThat(behind(Stage.MANAGER, By.AGENT, agent.user(), Due.LATER)).isEmpty();
    assertThat(row(loads.of(Stage.MANAGER).orElseThrow(), 0, agent.user()).counts())
        .containsExactly(0, 1, 0, 0, 0);
  }

  @Test
  void anAgentReadsTheCasesOfAColleagueOfTheOfficeAndIsOnRecord() {
    long pathway = someone(200, 200);
    var colleague = new Actor("relais", List.of("agents", "office-rouyn-noranda"));
    var list = loads.of(colleague, agent.user()).orElseThrow().lists().get(0);
    assertThat(lines(list)).extracting(Line::file).containsExactly(file(pathway));
    assertThat(list.agents()).extracting(CaseLoadView.Choice::code).contains(agent.user());
    assertThat(readings(pathway)).containsExactly("relais CASE_LOAD");
    var elsewhere = new Actor("e", List.of("agents", "office-ailleurs"));
    assertThat(lines(loads.of(elsewhere, agent.user()).orElseThrow().lists().get(0))).isEmpty();
  }

  @Test
  void aConsentThatEndsSoonOrHasEndedIsToldToTheOfficeInTime() {
    long none = someone(200, 200);
    long soon = someone(201, 201);
    long ended = someone(202, 202);
    long good = someone(203, 203);
    consented(soon, "IDENTITY");
    consented(ended, "IDENTITY");
    consented(good, "IDENTITY");
    until(soon, 30);
    until(ended, -1);
    assertThat(lines(list(agent)))
        .extracting(Line::consent)
        .satisfiesExactly(
            one -> assertThat(one).startsWith("aucun consentement"),
            one -> assertThat(one).contains("à renouveler"),
            one -> assertThat(one).startsWith("échu depuis le"),
            one -> assertThat(one).isNull());
    assertThat(lines(list(staff))).extracting(Line::consent).containsOnlyNulls();
    assertThat(file(none)).isPositive();
  }

  private void until(long pathway, int days) {
    jdbc.sql("update consent set valid_until = ? where file_number = ?")
        .params(cases.today().plusDays(days), file(pathway))
        .update();
  }

  /** Someone who takes part, whose review is planned and due in so many days. */
  private long someone(int planned, int last) {
    long pathway = cases.referred();
    jdbc.sql("update pathway set agent = ? where id = ?").params(agent.user(), pathway).update();
    cases.placed(pathway, organism, true);
    jdbc.sql("update placement set first_day = ? where active_pathway = ?")
        .params(cases.today().minusDays(100), pathway)
        .update();
    participations.started(pathway, cases.today().minusDays(100));
    participations.nextReview(
        pathway, cases.today().plusDays(planned), cases.today().plusDays(last));
    return pathway;
  }

  private void consented(long pathway, String information) {
    jdbc.sql(
            "insert into consent (file_number, organism_code, signed_on, information, purpose,"
                + " valid_until, form_kept_at, recorded_at, recorded_by)"
                + " values (?, ?, ?, ?, 'Accompagner', ?, 'Classeur', current_timestamp, 'essai')")
        .params(file(pathway), organism, cases.today(), information, cases.today().plusYears(1))
        .update();
  }

  private Followed list(Actor reader) {
    return loads.of(reader).orElseThrow().lists().get(0);
  }

  private static List<Line> lines(Followed list) {
    return list.groups().stream().flatMap(group -> group.lines().stream()).toList();
  }

  private List<Line> behind(Actor reader, By by, String code, Due due) {
    return loads.behind(reader, by, code, due).orElseThrow();
  }

  private static Tally row(CaseLoadView view, int table, String code) {
    return view.tables().get(table).rows().stream()
        .filter(tally -> tally.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private List<String> readings(long pathway) {
    return jdbc.sql("select actor || ' ' || what from access_log where pathway_id = ? order by id")
        .param(pathway)
        .query(String.class)
        .list();
  }

  private long file(long pathway) {
    return cases.fileOf(pathway);
  }
}
