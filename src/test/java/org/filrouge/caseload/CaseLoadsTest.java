package org.filrouge.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filrouge.caseload.CaseLoadView.Followed;
import org.filrouge.caseload.CaseLoadView.Line;
import org.filrouge.caseload.CaseLoadView.Tally;
import org.filrouge.participation.Participations;
import org.filrouge.support.CountedSql;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviews that come, to each as far as they may know (R77-78, R129). */
@FilRougeTest
@Import(CountedSql.class)
class CaseLoadsTest {

  private static final String NAME = SampleCase.FIRST_NAME + " " + SampleCase.LAST_NAME;

  @Autowired CaseLoads loads;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired CountedSql.Counter counter;
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
  void anAgentReadsTheirOwnCasesByNameTheLateOnesFirst() {
    long soon = someone(20, 20);
    long late = someone(-5, -5);
    long planned = someone(45, 70);
    long far = someone(200, 200);
    var list = list(agent);
    assertThat(list.groups())
        .extracting(CaseLoadView.Group::label)
        .containsExactly("En retard", "D'ici 30 jours", "De 31 à 60 jours", "Plus tard");
    assertThat(list.groups().get(0).late()).isTrue();
    assertThat(lines(list))
        .extracting(Line::file)
        .containsExactly(file(late), file(soon), file(planned), file(far));
    assertThat(lines(list)).extracting(Line::name).containsOnly(NAME);
    assertThat(lines(list).get(0).left()).isEqualTo("en retard de 5 jours");
    assertThat(list.sentence())
        .isEqualTo(
            "4 personnes en participation, dont 3 révisions en retard ou à tenir d'ici 90 jours.");
    assertThat(loads.late(agent)).contains(1);
  }

  @Test
  void whoeverWasShownANameIsOnRecord() {
    long pathway = someone(20, 20);
    list(agent);
    assertThat(readings(pathway)).containsExactly(agent.user() + " CASE_LOAD");
    list(staff);
    assertThat(readings(pathway)).hasSize(1);
    consented(pathway, "IDENTITY");
    list(staff);
    assertThat(readings(pathway)).contains("personnel CASE_LOAD");
  }

  @Test
  void anOrganismReadsTheNumberAndOnlyWithConsentTheName() {
    long known = someone(20, 20);
    long unknown = someone(21, 21);
    long keptName = someone(22, 22);
    long takenBack = someone(23, 23);
    consented(known, "IDENTITY,DEMAND");
    consented(keptName, "NEEDS");
    consented(takenBack, "IDENTITY");
    jdbc.sql("update consent set withdrawn_on = ? where file_number = ?")
        .params(cases.today(), file(takenBack))
        .update();
    var list = list(staff);
    assertThat(lines(list))
        .extracting(Line::file)
        .containsExactly(file(known), file(unknown), file(keptName), file(takenBack));
    assertThat(lines(list)).extracting(Line::name).containsExactly(NAME, null, null, null);
    assertThat(list.sentence()).contains("seul le numéro est affiché");
  }

  @Test
  void anOrganismReadsNobodyElsesPeople() {
    someone(20, 20);
    assertThat(lines(list(SampleCase.staff("x", cases.anOrganism())))).isEmpty();
    long left = someone(10, 10);
    cases.released(left);
    assertThat(lines(list(staff))).extracting(Line::file).doesNotContain(file(left));
  }

  @Test
  void whoeverEndedOrWasClosedIsNotCounted() {
    long ended = someone(10, 10);
    participations.ended(ended, "essai");
    assertThat(lines(list(agent))).isEmpty();
    assertThat(list(agent).sentence()).isEqualTo("Personne n'est en participation en ce moment.");
  }

  @Test
  void aManagerReadsCountsByAgentAndByOrganismAndTheNumbersBehindThem() {
    long late = someone(-3, -3);
    someone(20, 20);
    someone(50, 50);
    someone(80, 80);
    someone(300, 300);
    var view = loads.of(Stage.MANAGER).orElseThrow();
    assertThat(view.lists()).isEmpty();
    assertThat(view.columns())
        .containsExactly(
            "En retard", "D'ici 30 jours", "De 31 à 60 jours", "De 61 à 90 jours", "Plus tard");
    assertThat(row(view, 0, agent.user()).counts()).containsExactly(1, 1, 1, 1, 1);
    assertThat(row(view, 1, organism).counts()).containsExactly(1, 1, 1, 1, 1);
    assertThat(row(view, 1, organism).total()).isEqualTo(5);
    for (Due due : Due.values()) {
      assertThat(behind(Stage.MANAGER, By.ORGANISM, organism, due)).hasSize(1);
      assertThat(behind(Stage.MANAGER, By.AGENT, agent.user(), due)).hasSize(1);
    }
    var line = behind(Stage.MANAGER, By.AGENT, agent.user(), Due.LATE).get(0);
    assertThat(line.file()).isEqualTo(file(late));
    assertThat(line.name()).isNull();
    assertThat(readings(late)).isEmpty();
  }

  @Test
  void someoneBetweenTwoPlacesIsCountedAllTheSame() {
    long between = someone(-3, -3);
    cases.released(between);
    assertThat(behind(Stage.MANAGER, By.ORGANISM, By.NONE, Due.LATE))
        .extracting(Line::file)
        .contains(file(between));
    assertThat(lines(list(agent))).extracting(Line::organism).containsNull();
  }

  @Test
  void someoneReorientedIsWhereTheirPlaceIsKeptUntilTheFirstDayElsewhere() {
    long leaving = someone(-3, -3);
    consented(leaving, "IDENTITY");
    String elsewhere = cases.anOrganism();
    jdbc.sql(
            "update placement set leaving_pathway = active_pathway, active_pathway = null"
                + " where active_pathway = ?")
        .param(leaving)
        .update();
    for (int offered = 0; offered < 2; offered++) {
      assertThat(lines(list(agent)))
          .extracting(Line::organism)
          .containsExactly("Organisme " + organism);
      assertThat(lines(list(staff))).extracting(Line::name).containsExactly(NAME);
      assertThat(loads.late(staff)).contains(1);
      assertThat(row(loads.of(Stage.MANAGER).orElseThrow(), 1, organism).counts().get(0)).isOne();
      assertThat(behind(Stage.MANAGER, By.ORGANISM, organism, Due.LATE)).hasSize(1);
      assertThat(behind(Stage.MANAGER, By.ORGANISM, By.NONE, Due.LATE))
          .extracting(Line::file)
          .doesNotContain(file(leaving));
      assertThat(lines(list(SampleCase.staff("x", elsewhere)))).isEmpty();
      if (offered == 0) {
        cases.placed(leaving, elsewhere, true);
      }
    }
  }

  @Test
  void theLatestComeFirst() {
    someone(-3, -3);
    var rows = loads.of(Stage.MANAGER).orElseThrow().tables().get(0).rows();
    assertThat(rows)
        .extracting(tally -> tally.counts().get(0))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void whoeverFollowsNobodyIsAnsweredNothing() {
    for (var stranger :
        List.of(
            Stage.PARTNER,
            new Actor("a", List.of("camunda-admin", "agents", "office-rouyn-noranda")),
            new Actor("b", List.of("analysts")),
            new Actor("c", List.of("agents")),
            new Actor("d", List.of("managers")))) {
      assertThat(loads.of(stranger)).as(stranger.toString()).isEmpty();
      assertThat(loads.countsFor(stranger)).isEmpty();
      assertThat(loads.late(stranger)).isEmpty();
      assertThat(loads.behind(stranger, By.AGENT, agent.user(), Due.LATE)).isEmpty();
    }
    var elsewhere = new Actor("e", List.of("managers", "managers-val-d-or"));
    someone(-3, -3);
    assertThat(behind(elsewhere, By.AGENT, agent.user(), Due.LATE)).isEmpty();
  }

  @Test
  void theNumberOfStatementsDoesNotFollowTheNumberOfPeople() {
    for (int i = 0; i < 12; i++) {
      consented(someone(10 + i, 10 + i), "IDENTITY");
    }
    // Whose programme someone works for is read once and kept.
    List.of(agent, staff, Stage.MANAGER).forEach(loads::of);
    assertThat(statements(agent)).isEqualTo(6);
    // One more for an organism that no office answers for: it is asked again.
    assertThat(statements(staff)).isEqualTo(6);
    assertThat(statements(Stage.MANAGER)).isEqualTo(2);
  }

  private int statements(Actor reader) {
    counter.reset();
    loads.of(reader);
    return counter.executions();
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
