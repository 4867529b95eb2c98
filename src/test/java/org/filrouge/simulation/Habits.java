package org.filrouge.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.filrouge.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When people answer a task: mostly in time, some late, a few never. */
class Habits {

  /** Of a hundred reviews, how many are decided after their last lawful day. */
  static final double LATE_REVIEWS = 3;

  private final JdbcClient jdbc;
  private final WorkingDays calendar;
  private final Clock clock;
  private final Chance chance;

  /** Reviews of people who mean to be in time, and whom the program left no time. */
  int noTimeLeft;

  /** Pathway and last lawful day of the reviews people leave undecided until it is past. */
  final Set<String> leftLate = new HashSet<>();

  /** Likewise, those that were to be decided on a day when the machine was down. */
  final Set<String> heldBack = new HashSet<>();

  Habits(JdbcClient jdbc, WorkingDays calendar, Clock clock, Chance chance) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
    this.chance = chance;
  }

  /** The working day it is answered, or {@code null} for never. */
  LocalDate answers(String task, long pathway) {
    return switch (task) {
      case "userTask_assessObjectives" -> assesses();
      case "userTask_decideReview" -> decides(pathway);
      case "userTask_proposePlan" -> chance.percent(5) ? in(45, 60) : in(5, 20);
      case "userTask_followUp" -> chance.percent(10) ? in(21, 28) : in(1, 9);
      case "userTask_followWaiting" -> in(8, 12);
      case "userTask_answerOffer" -> chance.percent(10) ? in(12, 20) : in(1, 4);
      case "userTask_recordFirstDay" ->
          onDay("start_date", "placement where active_pathway", pathway);
      case "userTask_contactSuspended" ->
          onDay("next_contact_on", "suspension where open_slot", pathway);
      case "userTask_decideReorientation" -> chance.percent(10) ? in(11, 14) : in(1, 4);
      case "userTask_readDeparture" -> in(5, 20);
      default -> in(1, 4);
    };
  }

  /** Mostly within three weeks; late, the agent is called; and some organisms never do. */
  private LocalDate assesses() {
    if (chance.percent(6)) {
      return null;
    }
    return chance.percent(8) ? worked(today().plusDays(chance.between(33, 45))) : in(3, 14);
  }

  private LocalDate decides(long pathway) {
    var planned = date("planned_on", "review where open_slot", pathway);
    var last = date("last_day", "review where open_slot", pathway);
    if (chance.percent(LATE_REVIEWS)) {
      leftLate.add(pathway + " " + last);
      return worked(last.plusDays(chance.between(1, 40)));
    }
    leftLate.remove(pathway + " " + last);
    var wished = worked(planned.minusDays(chance.between(0, 8)));
    var day = wished.isAfter(today()) ? wished : in(1, 2);
    if (day.isAfter(last)) {
      noTimeLeft++;
    }
    return day;
  }

  void heldBack(long pathway) {
    heldBack.add(pathway + " " + date("last_day", "review where open_slot", pathway));
  }

  private LocalDate onDay(String column, String where, long pathway) {
    var day = date(column, where, pathway);
    var wished = chance.percent(10) ? calendar.plus(day, chance.between(1, 8)) : worked(day);
    return wished.isAfter(today()) ? wished : in(1, 2);
  }

  private LocalDate date(String column, String where, long pathway) {
    return jdbc.sql("select " + column + " from " + where + " = ?")
        .param(pathway)
        .query(LocalDate.class)
        .single();
  }

  private LocalDate in(int least, int most) {
    return calendar.plus(today(), chance.between(least, most));
  }

  private LocalDate worked(LocalDate day) {
    return calendar.plus(day, 0);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }
}
