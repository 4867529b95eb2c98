package org.filrouge.participant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.filrouge.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Pathways: opened once, answered for by an agent, closed by a person's decision. */
@Repository
public class Pathways {

  private static final String SELECT =
      "select id, file_number, programme, door, office, agent, opened_at, opened_by, agreed_on,"
          + " match_pending, stage, closed_at from pathway where ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Timeline timeline;
  private final UnitOfWork work;

  Pathways(JdbcClient jdbc, Clock clock, Timeline timeline, UnitOfWork work) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.timeline = timeline;
    this.work = work;
  }

  /** What is known when a door opens; {@code demand} is the person's own words summed up (R31). */
  public record Opening(
      long fileNumber,
      Door door,
      String office,
      String agent,
      String demand,
      boolean agreed,
      boolean matchPending) {}

  /**
   * Opens a pathway on a file.
   *
   * @throws org.springframework.dao.DuplicateKeyException if the file already has an open one
   */
  public Pathway opened(Opening opening, String actor) {
    return opened(opening, PathwayStage.INTAKE, actor);
  }

  /** The same, for someone who comes back: it begins at that stage, after their last one (R35). */
  public Pathway opened(Opening opening, PathwayStage stage, String actor) {
    var key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into pathway (file_number, programme, door, office, agent, opened_at, opened_by,"
                + " demand, agreed_on, agreed_with, match_pending, stage, open_slot, continues)"
                + " values (?, (select o.programme from office o where o.code = ?), ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, (select max(f.id) from pathway f where f.file_number = ?))")
        .params(
            opening.fileNumber(),
            opening.office(),
            opening.door().name(),
            opening.office(),
            opening.agent(),
            Times.now(clock),
            actor,
            opening.demand(),
            opening.agreed() ? today() : null,
            opening.agreed() ? actor : null,
            opening.matchPending(),
            stage.name(),
            opening.fileNumber(),
            opening.fileNumber())
        .update(key, "id");
    long id = key.getKeyAs(Number.class).longValue();
    timeline.add(id, actor, "Dossier ouvert — porte d'entrée : " + opening.door().label() + ".");
    return get(id);
  }

  /**
   * The pathway, read once per transaction.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Pathway get(long id) {
    return work.once(
        "pathway", id, () -> jdbc.sql(SELECT + "id = ?").param(id).query(this::row).single());
  }

  /** Every pathway of a file. */
  public List<Long> ofFile(long fileNumber) {
    return jdbc.sql("select id from pathway where file_number = ? order by id")
        .param(fileNumber)
        .query(Long.class)
        .list();
  }

  /** Whether the file is closed for good: the person died (R81). */
  public boolean closedByDeath(long fileNumber) {
    return jdbc.sql(
                "select count(*) from pathway where file_number = ? and closing_reason = 'DECEASED'")
            .param(fileNumber)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The open pathway of a file, if there is one. */
  public Optional<Pathway> openOf(long fileNumber) {
    return jdbc.sql(SELECT + "open_slot = ?").param(fileNumber).query(this::row).optional();
  }

  /**
   * The person agreed, and knows that taking part is voluntary (R19, R22).
   *
   * @param matchPending whether what they told makes them resemble someone already followed (R30)
   */
  public void agreed(long id, String agent, String demand, boolean matchPending) {
    jdbc.sql(
            "update pathway set agreed_on = ?, agreed_with = ?, agent = ?, demand = ?,"
                + " match_pending = ? where id = ?")
        .params(today(), agent, agent, demand, matchPending, id)
        .update();
    work.forget("pathway", id);
  }

  /** Whoever this is, it is nobody else: the doubt about the person is settled. */
  public void matchSettled(long id) {
    jdbc.sql("update pathway set match_pending = false where id = ?").param(id).update();
    work.forget("pathway", id);
  }

  /**
   * What a provisional file held belongs to that file from now on: one person, one file (R30, R35).
   *
   * @param id the pathway that a person was deciding about
   * @throws org.springframework.dao.DuplicateKeyException if both files have an open pathway
   */
  public void fileMerged(long id, long provisional, long into) {
    jdbc.sql(
            "update pathway set file_number = ?, match_pending = false, open_slot ="
                + " case when closed_at is null then cast(? as bigint) else null end"
                + " where file_number = ?")
        .params(into, into, provisional)
        .update();
    work.forget("pathway", id);
  }

  /** Closed by a person, with a reason and a next step (R9, R94); it can be reopened. */
  public void closed(long id, String actor, Closing closing) {
    int rows =
        jdbc.sql(
                "update pathway set closed_at = ?, closed_by = ?, closing_reason = ?, closing_note = ?,"
                    + " next_step = ?, open_slot = null where id = ? and closed_at is null")
            .params(
                Times.now(clock),
                actor,
                closing.reason().name(),
                closing.note(),
                closing.nextStep(),
                id)
            .update();
    if (rows != 1) {
      throw new IllegalStateException("Pathway " + id + " is already closed");
    }
    work.forget("pathway", id);
    timeline.add(
        id,
        actor,
        "Dossier fermé — %s. Suite : %s".formatted(closing.reason().label(), closing.nextStep()));
  }

  /** The person's own demand, as last recorded (R31). */
  public String demand(long id) {
    return jdbc.sql("select coalesce(demand, '') from pathway where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(WorkingDays.QUEBEC));
  }

  private Pathway row(ResultSet rs, int n) throws SQLException {
    return new Pathway(
        rs.getLong("id"),
        rs.getLong("file_number"),
        rs.getString("programme"),
        Door.valueOf(rs.getString("door")),
        rs.getString("office"),
        rs.getString("agent"),
        Times.instant(rs, "opened_at"),
        rs.getString("opened_by"),
        rs.getObject("agreed_on") != null,
        rs.getBoolean("match_pending"),
        PathwayStage.valueOf(rs.getString("stage")),
        Times.instant(rs, "closed_at"));
  }
}
