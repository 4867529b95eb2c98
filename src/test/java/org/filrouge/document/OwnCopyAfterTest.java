package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.filrouge.dossier.DossierPapers;
import org.filrouge.support.FilRougeTest;
import org.filrouge.support.SampleCase;
import org.filrouge.support.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the person's own copy tells of what comes after, and of a contract that ended. */
@FilRougeTest
class OwnCopyAfterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired SampleCase cases;
  @Autowired DossierPapers papers;
  @Autowired JdbcClient jdbc;

  private long pathway;

  @BeforeEach
  void someone() {
    pathway = cases.referred();
  }

  @Test
  void withNothingYetItSaysSo() {
    assertThat(copy())
        .contains("Le suivi après votre passage", "Aucun suivi encore.")
        .contains("PAAS Action", "Par votre situation et vos besoins")
        .doesNotContain("Aucun profil.", "Elle fait suite à une démarche d'avant");
  }

  @Test
  void theFollowingAndItsContactsAreTold() {
    followed();
    assertThat(copy())
        .contains("Aux études", "lieu-suivi", "Cela dure : le dossier est fermé")
        .contains("3 mois", "Vous êtes aux études", "note-contact", "aide-contact")
        .contains("relais-contact", "Fait le : 2 mars 2026")
        .containsAnyOf("par agathe.roy", "par Agathe Roy");
    assertInWords();
  }

  @Test
  void aBreakIsToldWithWhatWasAgreedOn() {
    jdbc.sql(
            "insert into after_break (pathway_id, told_at, told_by, broken_on, reason, note, wish,"
                + " decided_at, decided_by, decision, agreed, resumed_on, next_pathway) values (?,"
                + " current_timestamp, 'agathe.roy', ?, 'JOB_ENDED', 'note-interruption',"
                + " 'souhait-suite', current_timestamp, 'agathe.roy', 'NEW_MEASURE',"
                + " 'convenu-ensemble', ?, ?)")
        .params(pathway, DAY, DAY.plusDays(7), pathway)
        .update();
    assertThat(copy())
        .contains("L'emploi a pris fin", "note-interruption", "souhait-suite", "convenu-ensemble")
        .contains("Choisir une autre mesure avec vous", "2 mars 2026", "9 mars 2026")
        .contains("Une nouvelle démarche a été ouverte");
    assertInWords();
  }

  @Test
  void aPathwayThatResumesSaysWhereItBegan() {
    jdbc.sql("update pathway set stage = 'PLACEMENT', continues = id where id = ?")
        .param(pathway)
        .update();
    assertThat(copy())
        .contains("Par la recherche d'une place", "Elle fait suite à une démarche d'avant");
    assertInWords();
  }

  @Test
  void theContractAndTheProfileAreTold() {
    jdbc.sql("insert into contract_entry values (?, 'ARTICLE_60', ?, 'lieu-contrat')")
        .params(pathway, DAY)
        .update();
    jdbc.sql(
            "insert into profiling (pathway_id, profiled_at, profiled_by, sex, age_band, barriers,"
                + " barriers_note, training, work_experience, competencies, resources, objective)"
                + " values (?, current_timestamp, 'agathe.roy', 'F', 'FROM_30', 'HOUSING',"
                + " 'levée-frein', 'formation-profil', 'expérience-profil', 'compétences-profil',"
                + " 'ressources-profil', 'objectif-profil')")
        .param(pathway)
        .update();
    assertThat(copy())
        .contains("Article 60", "2 mars 2026", "lieu-contrat", "Femme")
        .contains("de 30 à moins de 40 ans", "levée-frein", "formation-profil")
        .contains("expérience-profil", "compétences-profil", "ressources-profil")
        .contains("objectif-profil");
    assertInWords();
  }

  private void followed() {
    jdbc.sql(
            "insert into follow_through (pathway_id, begun_at, started_on, situation, since, place,"
                + " ended_at, ended_by, ended_how) values (?, current_timestamp, ?, 'STUDYING', ?,"
                + " 'lieu-suivi', current_timestamp, 'agathe.roy', 'LASTING')")
        .params(pathway, DAY, DAY)
        .update();
    jdbc.sql(
            "insert into after_contact (follow_through_id, months, planned_on, given_to_office_at,"
                + " given_to_office_by, relay_reason, recorded_at, recorded_by, made_on, found,"
                + " since, note, help) select id, 3, ?, current_timestamp, 'agathe.roy',"
                + " 'relais-contact', current_timestamp, 'agathe.roy', ?, 'STUDYING', ?,"
                + " 'note-contact', 'aide-contact' from follow_through where pathway_id = ?")
        .params(DAY, DAY, DAY, pathway)
        .update();
  }

  /** On paper and as data: no code of ours. */
  private void assertInWords() {
    var data = papers.of(pathway, "copie.json", Stage.AGENT).orElseThrow().bytes();
    assertThat(copy() + new String(data, StandardCharsets.UTF_8))
        .doesNotContainPattern("\\b[A-Z]{3,}_[A-Z0-9_]+\\b")
        .doesNotContain("null", "STUDYING", "LASTING", "PLACEMENT", "HOUSING");
  }

  private String copy() {
    return Pdf.text(papers.of(pathway, "copie.pdf", Stage.AGENT).orElseThrow().bytes());
  }
}
