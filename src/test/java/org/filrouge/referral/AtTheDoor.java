package org.filrouge.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Identity;
import org.filrouge.participant.Pathways;
import org.filrouge.participant.Persons;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people write at each door, and the facts a test reads back. */
@Component
class AtTheDoor {

  static final Actor OTHER_OFFICE = new Actor("victor.roy", List.of("agents", "office-val-dor"));

  final JdbcClient jdbc;
  private final Pathways pathways;
  private final Persons persons;

  AtTheDoor(JdbcClient jdbc, Pathways pathways, Persons persons) {
    this.jdbc = jdbc;
    this.pathways = pathways;
    this.persons = persons;
  }

  /** A second office, and two organisms of the first one. */
  void directory() {
    once(
        "office",
        "val-dor",
        "insert into office (code, name, intake_agent) values ('val-dor', 'Val-d''Or', 'victor.roy')");
    organism("CRJ", "Centre ressources jeunesse");
    organism("VISION-TRAVAIL", "Vision-Travail");
  }

  private void organism(String code, String name) {
    once(
        "organism",
        code,
        "insert into organism values ('%s', 'rouyn-noranda', '%s', null, true, 'Rouyn-Noranda', null, 'budget', null, 4, date '2020-01-01', null, current_timestamp, 'essai')"
            .formatted(code, name));
  }

  private void once(String table, String code, String insert) {
    if (count(table + " where code = '" + code + "'") == 0) {
      jdbc.sql(insert).update();
    }
  }

  static Map<String, Object> referral(Identity who) {
    var values = identity(who);
    values.put("sex", "F");
    values.put("birthDate", who.birthDate().toString());
    values.put("demand", "Reprendre confiance");
    return values;
  }

  static Map<String, Object> directRecruitment(Identity who) {
    var values = identity(who);
    values.put("phone", "819 555-0101");
    values.put("demand", "Rencontrée au café; souhaite apprendre");
    values.put("evaluation", "Assidue et curieuse 🌱");
    values.put("strengths", "Débrouillarde");
    values.put("obstacles", List.of("HOUSING", "SELF_CONFIDENCE"));
    return values;
  }

  static Map<String, Object> screening(Identity who) {
    return new HashMap<>(
        Map.of(
            "lastName",
            who.lastName(),
            "firstName",
            who.firstName(),
            "birthDate",
            who.birthDate().toString(),
            "phone",
            "819 555-0102",
            "bestMoment",
            "le matin",
            "reason",
            "S'isole depuis l'hiver",
            "agreement",
            true));
  }

  static Map<String, Object> conversion(Identity who) {
    var values = referral(who);
    values.put("formerProgramme", "DEVENIR");
    values.put("organism", "CRJ");
    values.put("participatingSince", "2025-02-03");
    values.put("wish", "TOWARD_MEASURES");
    return values;
  }

  static Map<String, Object> reopening(long file) {
    return new HashMap<>(
        Map.of(
            "fileNumber",
            (int) file,
            "stage",
            "INTAKE",
            "demand",
            "Revient après un an",
            "agreement",
            true));
  }

  private static Map<String, Object> identity(Identity who) {
    return new HashMap<>(
        Map.of(
            "lastName",
            who.lastName(),
            "firstName",
            who.firstName(),
            "municipality",
            "Rouyn-Noranda",
            "agreement",
            true));
  }

  static Map<String, Object> with(Map<String, Object> values, String field, Object value) {
    var changed = new HashMap<>(values);
    changed.put(field, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> values, String field) {
    var changed = new HashMap<>(values);
    changed.remove(field);
    return changed;
  }

  /** Closed as a person does, so that the file can be taken up again. */
  void closed(long pathway) {
    pathways.closed(
        pathway,
        Stage.AGENT.user(),
        new Closing(Closing.Reason.PERSON_DECLINED, null, "Revenir au besoin."));
  }

  Identity identityOf(long pathway) {
    return persons.find(file(pathway)).orElseThrow().identity();
  }

  long file(long pathway) {
    return pathways.get(pathway).fileNumber();
  }

  int count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
  }

  Map<String, Object> row(String table, long pathway) {
    return jdbc.sql("select * from " + table + " where pathway_id = ?")
        .param(pathway)
        .query()
        .singleRow();
  }
}
