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

  /** A review that is open counts by its own dates, even when it was asked for early. */
  private static final String PLANNED = "coalesce(r.planned_on, q.planned_review_on)";

  private static final String LAST = "coalesce(r.last_day, q.next_review_on)";

  private static final String COLUMNS =
      "select p.id as pathway_id, p.file_number, p.agent, o.code as organism_code,"
          + " o.name as organism_name, %s as planned_on, %s as last_day".formatted(PLANNED, LAST);

  /**
   * Whose reviews. Until the first day elsewhere, someone who is reoriented takes part in the
   * organism that still keeps their place. The numbers are put in an array, not joined: PostgreSQL
   * then reads each by its key, whereas it reads whole tables when it guesses that a reader follows
   * many.
   */
  private static final String FROM =
      " from participation q join pathway p on p.id = q.pathway_id"
          + " left join review r on r.open_slot = q.pathway_id"
          + " left join placement a on a.active_pathway = q.pathway_id and a.first_day is not null"
          + " left join placement l on l.leaving_pathway = q.pathway_id"
          + " left join organism o on o.code = coalesce(a.organism_code, l.organism_code)"
          + " where p.closed_at is null and q.ended_on is null and q.pathway_id = any(array(";

  private static final String AGENT =
      FROM
          + "select w.id from pathway w where w.agent = :agent and w.closed_at is null"
          + " and w.office in (:offices)))";

  private static final String ORGANISMS =
      FROM
          + "select s.pathway_id from placement s where s.organism_code in (:organisms)"
          + " and s.released_at is null and s.first_day is not null))";

  private static final String OFFICES =
      FROM + "select w.id from pathway w where w.office in (:offices) and w.closed_at is null))";

  private static final String LATE = "select count(*)%s and " + LAST + " < :today";

  private static final String FIRST_COME =
      " order by " + LAST + ", " + PLANNED + ", p.file_number limit " + MOST;

  static final String OF_AGENT = COLUMNS + AGENT + FIRST_COME;

  static final String OF_ORGANISMS = COLUMNS + ORGANISMS + FIRST_COME;

  /** One row an agent, an organism and a time; who manages several offices sees them together. */
  static final String COUNTS =
      "select agent, organism_code, organism_name, due, count(*) as reviews from (select p.agent,"
          + " o.code as organism_code, o.name as organism_name, case when %2$s < :today"
              .formatted(PLANNED, LAST)
          + " then 'LATE' when %1$s <= :in30 then 'IN_30' when %1$s <= :in60 then 'IN_60'"
              .formatted(PLANNED)
          + " when %s <= :in90 then 'IN_90' else 'LATER' end as due".formatted(PLANNED)
          + OFFICES
          + ") x group by agent, organism_code, organism_name, due";

  private static final String IN_TIME = " and " + LAST + " >= :today and " + PLANNED;

  private static final Map<Due, String> DURING =
      Map.of(
          Due.LATE, " and " + LAST + " < :today",
          Due.IN_30, IN_TIME + " <= :in30",
          Due.IN_60, IN_TIME + " > :in30 and " + PLANNED + " <= :in60",
          Due.IN_90, IN_TIME + " > :in60 and " + PLANNED + " <= :in90",
          Due.LATER, IN_TIME + " > :in90");

  private final JdbcClient jdbc;
  private final Clock clock;

  Reviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many reviews are due at one time, for an agent and an organism. */
  record Count(String agent, String organismCode, String organismName, Due due, int reviews) {}

  /** Everyone that agent follows in these offices, whenever their review is due. */
  List<Review> ofAgent(String agent, Collection<String> offices) {
    return jdbc.sql(OF_AGENT)
        .param("agent", agent)
        .param("offices", offices)
        .query(Review.class)
        .list();
  }

  List<Review> ofOrganisms(Collection<String> organisms) {
    return jdbc.sql(OF_ORGANISMS).param("organisms", organisms).query(Review.class).list();
  }

  /** Who answers for someone in these offices. */
  List<String> agents(Collection<String> offices) {
    return jdbc.sql(
            "select distinct agent from pathway where office in (:offices) and closed_at is null")
        .param("offices", offices)
        .query(String.class)
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
    return jdbc.sql(COLUMNS + OFFICES + by.condition(code) + DURING.get(due) + FIRST_COME)
        .params(dates(today))
        .param("offices", offices)
        .param("code", code)
        .query(Review.class)
        .list();
  }

  /** How many of an agent's reviews are late. */
  int lateOfAgent(String agent, Collection<String> offices, LocalDate today) {
    return late(AGENT, Map.of("agent", agent, "offices", offices), today);
  }

  /** How many reviews are late among the people who take part in these organisms. */
  int lateOfOrganisms(Collection<String> organisms, LocalDate today) {
    return late(ORGANISMS, Map.of("organisms", organisms), today);
  }

  /** How many reviews are late in these offices. */
  int lateOfOffices(Collection<String> offices, LocalDate today) {
    return late(OFFICES, Map.of("offices", offices), today);
  }

  private int late(String whose, Map<String, Object> who, LocalDate today) {
    return jdbc.sql(LATE.formatted(whose))
        .params(who)
        .param("today", today)
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
