package org.filrouge.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.filrouge.support.Stage;
import org.filrouge.task.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organisms and measures of one trial, which nobody else uses, and who works there. */
class Town {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int[] PLACES = {1, 1, 2};

  private final JdbcClient jdbc;
  final List<String> organisms = new ArrayList<>();
  final List<String> measures = new ArrayList<>();

  Town(JdbcClient jdbc) {
    this.jdbc = jdbc;
    for (int places : PLACES) {
      organisms.add(organism(places));
    }
    measures.add(measure(organisms.get(0)));
    measures.add(measure(organisms.get(2)));
  }

  private String organism(int places) {
    String code = "HASARD-" + NUMBER.incrementAndGet();
    jdbc.sql(
            "insert into organism (code, office, name, non_profit, territory, clientele, services,"
                + " places_granted, valid_from, loaded_at, loaded_by)"
                + " values (?, 'rouyn-noranda', ?, true, 'Rouyn-Noranda', 'ANYONE', 'BUDGET|SOCIAL',"
                + " ?, date '2020-01-01', current_timestamp, 'essai')")
        .params(code, "Organisme " + code, places)
        .update();
    return code;
  }

  private String measure(String provider) {
    String code = "M-" + NUMBER.incrementAndGet();
    jdbc.sql(
            "insert into measure (code, office, name, kind, provider, territory, valid_from,"
                + " loaded_at, loaded_by) values (?, 'rouyn-noranda', ?, 'TRAINING', ?,"
                + " 'Rouyn-Noranda', date '2020-01-01', current_timestamp, 'essai')")
        .params(code, "Formation " + code, provider)
        .update();
    return code;
  }

  List<String> codes() {
    var all = new ArrayList<>(organisms);
    all.addAll(measures);
    return all;
  }

  /** The organism where someone takes part, or that keeps the mandate. */
  List<String> following(long pathway) {
    return jdbc.sql(
            "select organism_code from placement where active_pathway = ? union select"
                + " organism_code from follow_through where open_slot = ? and organism_code is"
                + " not null")
        .params(pathway, pathway)
        .query(String.class)
        .list();
  }

  /** Somebody of that candidate group. */
  static Actor of(String group) {
    if (group.startsWith("office-")) {
      return Stage.AGENT;
    }
    return group.startsWith("managers-")
        ? Stage.MANAGER
        : Stage.staffOf(group.substring("organism-".length()).toUpperCase(Locale.ROOT));
  }
}
