package org.filrouge.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filrouge.dossier.Dossiers;
import org.filrouge.support.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What organisms read of someone: no identity without consent, the seven fields with it. */
class WhatIsRead {

  private static final String SEVEN_FIELDS =
      "select training, work_experience, competencies, obstacles, resources, objectives,"
          + " intervention_link, demand, other_assets, other_information from referral where"
          + " pathway_id = ? order by id desc fetch first 1 row only";

  private final JdbcClient jdbc;
  private final Dossiers dossiers;
  private final Lives lives;

  int refusedIdentities;
  int identities;
  int complete;

  WhatIsRead(JdbcClient jdbc, Dossiers dossiers, Lives lives) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.lives = lives;
  }

  /** Invariants 3 and 7, in the shared file and in the forms that are open. */
  void of(long file, String organism) {
    long pathway = lives.pathway(file);
    var consent = consent(file, organism, lives.today());
    boolean identity = consent.contains("IDENTITY");
    String read = dossiers.of(pathway, Stage.staffOf(organism)).map(Object::toString).orElse("");
    for (var task : lives.tasks(file)) {
      var group = "organism-" + organism.toLowerCase(java.util.Locale.ROOT);
      if (lives.groups(task).contains(group)) {
        read += lives.opened(Town.of(group), task);
      }
    }
    if (identity) {
      identities++;
    } else {
      refusedIdentities++;
      assertThat(read)
          .as("3: %s reads who %d is", organism, file)
          .doesNotContain(lives.people.get(file).lastName());
    }
    if (consent.split(",").length == 7 && holds(pathway, organism)) {
      sevenFields(pathway, read);
    }
  }

  private void sevenFields(long pathway, String read) {
    for (Map<String, Object> referral :
        jdbc.sql(SEVEN_FIELDS).param(pathway).query().listOfRows()) {
      complete++;
      referral.values().stream()
          .filter(java.util.Objects::nonNull)
          .forEach(words -> assertThat(read).as("7: a field is missing").contains((String) words));
    }
  }

  private boolean holds(long pathway, String organism) {
    return jdbc.sql(
                "select count(*) from placement w join pathway p on p.id = w.pathway_id where"
                    + " w.active_pathway = ? and w.organism_code = ? and p.closed_at is null")
            .params(pathway, organism)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** What the consent signed last lets that organism read today; nothing once withdrawn or over. */
  private String consent(long file, String organism, LocalDate today) {
    List<String> information =
        jdbc.sql(
                "select case when withdrawn_on is null and valid_until >= ? and signed_on <= ? then"
                    + " information else '' end from consent where file_number = ? and"
                    + " organism_code = ? order by signed_on desc, id desc fetch first 1 row only")
            .params(today, today, file, organism)
            .query(String.class)
            .list();
    return information.isEmpty() ? "" : information.get(0);
  }
}
