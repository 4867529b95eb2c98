package org.filrouge.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filrouge.participant.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the reviews that come, from the one who follows them: what a question costs depends on how
 * many people that one follows, not on how many the programme holds.
 */
@Repository("caseLoadReviews")
class Reviews {

  /** So many lines at most in one list. */
  static final int MOST = 500;

  private static final String COLUMNS =
      "select p.id as pathway_id, p.file_number, a.organism_code, o.name as organism_name,"
          + " q.planned_review_on as planned_on, q.next_review_on as last_day";

  private static final String OF_PATHWAYS =
      " from pathway p join participation q on q.pathway_id = p.id"
          + " left join placement a on a.active_pathway = p.id and a.first_day is not null"
          + " left join organism o on o.code = a.organism_code"
          + " where p.closed_at is null and q.ended_on is null";

  private static final String FIRST_COME =
      " order by q.next_review_on, q.planned_review_on, p.file_number limit " + MOST;

  static final String OF_AGENT =
      COLUMNS
          + OF_PATHWAYS
          + " and p.agent = :agent and p.office in (:offices)"
          + " and q.planned_review_on <= :until"
          + FIRST_COME;

  static final String OF_ORGANISMS =
      COLUMNS
          + " from placement a join pathway p on p.id = a.active_pathway"
          + " join participation q on q.pathway_id = p.id"
          + " join organism o on o.code = a.organism_code"
          + " where a.organism_code in (:organisms) and a.released_at is null"
          + " and a.first_day is not null and p.closed_at is null and q.ended_on is null"
          + " and q.planned_review_on <= :until"
          + FIRST_COME;

  /** One row an agent, an organism and a time; who manages several offices sees them together. */
  static final String COUNTS =
      "select agent, organism_code, organism_name, due, count(*) as reviews from (select p.agent,"
          + " a.organism_code, o.name as organism_name, case when q.next_review_on < :today"
          + " then 'LATE' when q.planned_review_on <= :in30 then 'IN_30'"
          + " when q.planned_review_on <= :in60 then 'IN_60'"
          + " when q.planned_review_on <= :in90 then 'IN_90' else 'LATER' end as due"
          + OF_PATHWAYS
          + " and p.office in (:offices)) x group by agent, organism_code, organism_name, due";

  static final String BEHIND = COLUMNS + OF_PATHWAYS + " and p.office in (:offices)";

  private static final Map<Due, String> DURING =
      Map.of(
          Due.LATE, " and q.next_review_on < :today",
          Due.IN_30, " and q.next_review_on >= :today and q.planned_review_on <= :in30",
          Due.IN_60,
              " and q.next_review_on >= :today"
                  + " and q.planned_review_on > :in30 and q.planned_review_on <= :in60",
          Due.IN_90,
              " and q.next_review_on >= :today"
                  + " and q.planned_review_on > :in60 and q.planned_review_on <= :in90",
          Due.LATER, " and q.next_review_on >= :today and q.planned_review_on > :in90");

  private final JdbcClient jdbc;
  private final Clock clock;

  Reviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many reviews are due at one time, for an agent and an organism. */
  record Count(String agent, String organismCode, String organismName, Due due, int reviews) {}

  List<Review> ofAgent(String agent, Collection<String> offices, LocalDate today) {
    return jdbc.sql(OF_AGENT)
        .param("agent", agent)
        .param("offices", offices)
        .param("until", today.plusDays(Due.HORIZON))
        .query(Review.class)
        .list();
  }

  List<Review> ofOrganisms(Collection<String> organisms, LocalDate today) {
    return jdbc.sql(OF_ORGANISMS)
        .param("organisms", organisms)
        .param("until", today.plusDays(Due.HORIZON))
        .query(Review.class)
        .list();
  }

  List<Count> counts(Collection<String> offices, LocalDate today) {
    return jdbc.sql(COUNTS)
        .params(dates(today))
        .param("offices", offices)
        .query(Count.class)
        .list();
  }

  /** The reviews behind one count; {@code code} is an agent's or an organism's. */
  List<Review> behind(Collection<String> offices, By by, String code, Due due, LocalDate today) {
    return jdbc.sql(BEHIND + by.condition(code) + DURING.get(due) + FIRST_COME)
        .params(dates(today))
        .param("offices", offices)
        .param("code", code)
        .query(Review.class)
        .list();
  }

  /** How many of an agent's reviews are late. */
  int lateOfAgent(String agent, Collection<String> offices, LocalDate today) {
    return late("p.agent = :who and p.office in (:units)", agent, offices, today);
  }

  /** How many reviews are late among the people who take part in these organisms. */
  int lateOfOrganisms(Collection<String> organisms, LocalDate today) {
    return late("a.organism_code in (:units) and a.released_at is null", null, organisms, today);
  }

  /** How many reviews are late in these offices. */
  int lateOfOffices(Collection<String> offices, LocalDate today) {
    return late("p.office in (:units)", null, offices, today);
  }

  private int late(String whose, String who, Collection<String> units, LocalDate today) {
    return jdbc.sql("select count(*)" + OF_PATHWAYS + " and q.next_review_on < :today and " + whose)
        .param("today", today)
        .param("who", who)
        .param("units", units)
        .query(Integer.class)
        .single();
  }

  /** First and last names, for a reader who may see them. */
  Map<Long, String> names(Collection<Long> files) {
    return files.isEmpty()
        ? Map.of()
        : jdbc
            .sql("select file_number, first_name, last_name from person where file_number in (:f)")
            .param("f", files)
            .query(
                (rs, n) ->
                    Map.entry(
                        rs.getLong("file_number"),
                        rs.getString("first_name") + " " + rs.getString("last_name")))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whoever was shown a name is on record for it, all in one statement (R129-131). */
  void named(Collection<Long> pathways, String reader) {
    if (!pathways.isEmpty()) {
      jdbc.sql(
              "insert into access_log (at, actor, pathway_id, what)"
                  + " select cast(:at as timestamp with time zone), :actor, id, 'CASE_LOAD'"
                  + " from pathway where id in (:pathways)")
          .param("at", Times.now(clock))
          .param("actor", reader)
          .param("pathways", pathways)
          .update();
    }
  }

  private static Map<String, Object> dates(LocalDate today) {
    return Map.of(
        "today", today,
        "in30", today.plusDays(30),
        "in60", today.plusDays(60),
        "in90", today.plusDays(90));
  }
}
