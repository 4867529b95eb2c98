package org.filrouge.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.filrouge.csv.LineError;
import org.filrouge.organism.Organisms;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the measures of an office in force, whole or not at all (R116). None is ever erased, because
 * pathways refer to it: one that the new file no longer names ends yesterday.
 */
@Component
class MeasuresLoad {

  private final JdbcClient jdbc;
  private final Measures measures;
  private final Organisms organisms;
  private final Clock clock;

  MeasuresLoad(JdbcClient jdbc, Measures measures, Organisms organisms, Clock clock) {
    this.jdbc = jdbc;
    this.measures = measures;
    this.organisms = organisms;
    this.clock = clock;
  }

  /**
   * Loads a file, in the caller's transaction.
   *
   * @return every reason to refuse it, in French; empty when the measures are now in force
   */
  List<String> loaded(String csv, String office, String actor) {
    var file = MeasureFile.read(csv, office, organisms.inOffice(office));
    if (!file.errors().isEmpty()) {
      return file.errors().stream().map(LineError::message).toList();
    }
    // One load at a time in an office.
    jdbc.sql("select code from office where code = ? for update")
        .param(office)
        .query(String.class)
        .single();
    var refusals = new ArrayList<String>();
    file.measures().forEach(measure -> elsewhere(measure).ifPresent(refusals::add));
    if (refusals.isEmpty()) {
      ended(file.measures(), office, actor);
      file.measures().forEach(measure -> written(measure, actor));
    }
    return refusals;
  }

  private Optional<String> elsewhere(Measure measure) {
    return measures
        .find(measure.code())
        .filter(known -> !known.office().equals(measure.office()))
        .map(
            known ->
                "%s : le code %s est celui d'une mesure chargée ailleurs; choisissez un autre code."
                    .formatted(measure.name(), measure.code()));
  }

  private void ended(List<Measure> loaded, String office, String actor) {
    var today = LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
    var codes = loaded.stream().map(Measure::code).toList();
    measures.inOffice(office).stream()
        .filter(known -> !codes.contains(known.code()))
        .filter(known -> known.validTo() == null || !known.validTo().isBefore(today))
        .forEach(
            known ->
                jdbc.sql(
                        "update measure set valid_to = ?, loaded_at = ?, loaded_by = ?"
                            + " where code = ?")
                    .params(today.minusDays(1), Times.now(clock), actor, known.code())
                    .update());
  }

  private void written(Measure m, String actor) {
    var values = new ArrayList<Object>();
    values.add(m.name());
    values.add(m.kind().name());
    values.add(m.provider());
    values.add(m.territory());
    values.add(m.contact());
    values.add(m.startsOn());
    values.add(m.registerBy());
    values.add(m.endsOn());
    values.add(m.validFrom());
    values.add(m.validTo());
    values.add(Times.now(clock));
    values.add(actor);
    values.add(m.office());
    values.add(m.code());
    int known =
        jdbc.sql(
                "update measure set name = ?, kind = ?, provider = ?, territory = ?, contact = ?,"
                    + " starts_on = ?, register_by = ?, ends_on = ?, valid_from = ?, valid_to = ?,"
                    + " loaded_at = ?, loaded_by = ? where office = ? and code = ?")
            .params(values)
            .update();
    if (known == 0) {
      jdbc.sql(
              "insert into measure (name, kind, provider, territory, contact, starts_on,"
                  + " register_by, ends_on, valid_from, valid_to, loaded_at, loaded_by, office,"
                  + " code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(values)
          .update();
    }
  }
}
