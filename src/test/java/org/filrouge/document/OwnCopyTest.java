package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.participation.Participations;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.filrouge.support.TakingPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The person's own copy: everything about them, in plain words, and nothing of anyone else. */
@FilRougeTest
class OwnCopyTest {

  /** Tables about nobody in particular. */
  private static final Set<String> OF_NOBODY =
      Set.of("office", "parameter", "organism", "flyway_schema_history");

  /** Told elsewhere than by a table's own lines: see OwnCopy, OwnCopyStory, Identity. */
  private static final Set<String> TOLD_IN_WORDS =
      Set.of("person", "timeline", "access_log", "note");

  @Autowired Stage stage;
  @Autowired SampleCase cases;
  @Autowired Participations participations;
  @Autowired List<OwnCopyPages> pages;
  @Autowired DossierPapers papers;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TakingPart person;

  @BeforeEach
  void someoneWithALongStory() {
    person =
        new TakingPart(stage, cases, participations, jdbc, clock)
            .withAPlan()
            .consented("IDENTITY,OBJECTIVES");
  }

  @Test
  void everyColumnAboutAPersonIsToldOrSomeoneSaidWhyNot() {
    var told = new HashMap<String, Set<String>>();
    var leftOut = new HashSet<String>();
    pages.forEach(some -> leftOut.addAll(some.leftOut().keySet()));
    tables().forEach(table -> gather(table, told));
    var silent = new TreeSet<String>();
    jdbc
        .sql(
            "select lower(table_name), lower(column_name) from information_schema.columns"
                + " where lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%'")
        .query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2)))
        .list()
        .stream()
        .filter(column -> !OF_NOBODY.contains(column.getKey()))
        .filter(column -> !TOLD_IN_WORDS.contains(column.getKey()))
        .filter(column -> !leftOut.contains(column.getKey()))
        .filter(column -> !leftOut.contains(column.getKey() + "." + column.getValue()))
        .filter(column -> !tiesRowsTogether(column.getValue()))
        .filter(column -> !told.getOrDefault(column.getKey(), Set.of()).contains(column.getValue()))
        .forEach(column -> silent.add(column.getKey() + "." + column.getValue()));
    assertThat(silent).as("to tell, or to leave out with a reason, in some OwnCopyPages").isEmpty();
  }

  @Test
  void theirOwnCopyTellsWhatIsKeptOfThem() {
    note("rouyn-noranda", null, true, "note-partagée");
    assertThat(copy())
        .contains(SampleCase.LAST_NAME, SampleCase.PHONE, "23 novembre 1987")
        .contains("situation-racontée", "motivation-racontée", "divergence-racontée")
        .contains("ressources-racontées", "vie-racontée", "social-raconté", "champ-lien")
        .contains("Aide sociale", "Gagner en autonomie")
        .contains("objectif-cuisine", "activité-sortie", "Consentement écrit", "Classeur")
        .contains("note-partagée", "Aucune révision encore.", "Aucune suspension.")
        .contains("Qui a lu votre dossier", "Ce qui n'est pas dans cette copie");
  }

  @Test
  void workingNotesOfAnyoneStayWithTheirTeam() {
    note("rouyn-noranda", null, false, "travail-du-bureau");
    note(null, person.organism, false, "travail-de-l-organisme");
    for (String file : List.of("copie.pdf", "reference.pdf", "plan.pdf")) {
      var bytes = papers.of(person.pathway, file, Stage.AGENT).orElseThrow().bytes();
      assertThat(Pdf.text(bytes)).doesNotContain("travail-du-bureau", "travail-de-l-organisme");
    }
    assertThat(data()).doesNotContain("travail-du-bureau", "travail-de-l-organisme");
  }

  @Test
  void whoeverElseWasThereIsNotNamed() {
    jdbc.sql(
            "insert into case_study (pathway_id, called_at, called_by, reason, invited, planned_on,"
                + " present, decided, by_whom) values (?, current_timestamp, 'agathe.roy',"
                + " 'question-posée', 'invité-ailleurs', ?, 'présent-ailleurs', 'décidé-ensemble',"
                + " 'qui-s-en-charge')")
        .params(person.pathway, cases.today())
        .update();
    assertThat(copy())
        .contains("question-posée", "décidé-ensemble")
        .doesNotContain("invité-ailleurs", "présent-ailleurs", "qui-s-en-charge");
  }

  @Test
  void itSpeaksInWordsNotInCodes() {
    assertThat(copy() + data())
        .doesNotContainPattern("\\b[A-Z]{3,}_[A-Z_]+\\b")
        .doesNotContain("(R6)", "null", "HALF_DAYS", "FORMATIVE");
  }

  @Test
  void whatAnotherOfficeAnswersForStaysWithIt() {
    jdbc.sql(
            "insert into office (code, name, intake_agent) select 'ailleurs', 'Bureau ailleurs',"
                + " 'x' where not exists (select 1 from office where code = 'ailleurs')")
        .update();
    jdbc.sql(
            "insert into pathway (file_number, programme, door, office, agent, opened_at, opened_by,"
                + " demand, match_pending, closed_at) values (?, 'PAAS_ACTION', 'REFERRAL',"
                + " 'ailleurs', 'x', current_timestamp, 'x', 'demande-ailleurs', false,"
                + " current_timestamp)")
        .param(cases.fileOf(person.pathway))
        .update();
    assertThat(copy()).doesNotContain("demande-ailleurs").contains("demande-racontée");
  }

  @Test
  void anEarlierPathwayOfTheSameOfficeIsTold() {
    cases.joined(person.pathway, person.organism);
    assertThat(copy()).contains("évaluation-jointe", "forces-jointes");
  }

  @Test
  void theDataSayTheSameWordsAndOpenAsJson() throws Exception {
    var root = new ObjectMapper().readTree(data());
    assertThat(root.get("titre").asText()).isEqualTo("Votre dossier, en mots simples");
    assertThat(root.get("dossier").asLong()).isEqualTo(cases.fileOf(person.pathway));
    var titles = new ArrayList<String>();
    root.get("parties").forEach(part -> titles.add(part.get("titre").asText()));
    String copy = copy();
    assertThat(titles).hasSizeGreaterThan(15).allSatisfy(title -> assertThat(copy).contains(title));
    assertThat(data()).contains("objectif-cuisine", "objectif-amis", "situation-racontée");
  }

  @Test
  void aStoryOfManyLongNarrativesIsStillPrinted() {
    for (int month = 0; month < 6; month++) {
      jdbc.sql(
              "insert into follow_up (pathway_id, planned_on, asked_at, recorded_at, recorded_by,"
                  + " attendance, moved) values (?, ?, current_timestamp, current_timestamp,"
                  + " 'odile.lavoie', 'REGULAR', ?)")
          .params(person.pathway, cases.today(), "Ça avance. ".repeat(908) + "FIN" + month)
          .update();
    }
    var pdf = papers.of(person.pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes();
    assertThat(Pdf.pages(pdf)).isGreaterThan(12);
    assertThat(Pdf.text(pdf)).contains("FIN0", "FIN5", "Page 1 de " + Pdf.pages(pdf));
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }

  private Stream<Told> tables() {
    return pages.stream()
        .flatMap(some -> some.chapters().stream())
        .flatMap(chapter -> chapter.tables().stream());
  }

  private static void gather(Told table, Map<String, Set<String>> told) {
    told.computeIfAbsent(table.table(), name -> new LinkedHashSet<>()).addAll(table.columns());
    table.inside().forEach(inside -> gather(inside, told));
  }

  /** Keys, order and locks: they say nothing of anyone. */
  private static boolean tiesRowsTogether(String column) {
    return column.equals("id")
        || column.endsWith("_id")
        || Set.of("file_number", "position", "open_slot", "active_pathway", "leaving_pathway")
            .contains(column)
        || Set.of("open_pathway", "office", "match_pending").contains(column);
  }

  private void note(String office, String organism, boolean shared, String words) {
    jdbc.sql(
            "insert into note (pathway_id, written_at, written_by, office, organism_code, shared,"
                + " words) values (?, current_timestamp, 'agathe.roy', ?, ?, ?, ?)")
        .params(person.pathway, office, organism, shared, words)
        .update();
  }

  private String copy() {
    return Pdf.text(papers.of(person.pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes());
  }

  private String data() {
    return new String(
        papers.of(person.pathway, "copie.json", Stage.AGENT).orElseThrow().bytes(),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
