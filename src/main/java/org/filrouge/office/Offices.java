package org.filrouge.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.filrouge.engine.Groups;
import org.filrouge.task.Actor;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offices as configured; their groups exist from the first start. */
@Repository
@EnableConfigurationProperties(OfficeProperties.class)
public class Offices implements InitializingBean {

  private static final String SELECT = "select code, name, intake_agent, programme from office ";

  private final JdbcClient jdbc;
  private final Groups groups;
  private final OfficeProperties configured;

  Offices(JdbcClient jdbc, Groups groups, OfficeProperties configured) {
    this.jdbc = jdbc;
    this.groups = groups;
    this.configured = configured;
  }

  @Override
  public void afterPropertiesSet() {
    if (configured.offices() == null || configured.offices().isEmpty()) {
      throw new IllegalStateException(
          "Aucun bureau n'est configuré : ajoutez filrouge.offices (code, name, intake-agent).");
    }
    configured.offices().forEach(this::ensure);
  }

  /** The offices of this installation. */
  public List<Office> all() {
    return configured.offices();
  }

  /** The office an agent works in, an organism has its agreement with, or a partner belongs to. */
  public Office of(Actor actor) {
    String code =
        actor.offices().stream()
            .findFirst()
            .or(() -> actor.organisms().stream().findFirst().flatMap(this::ofOrganism))
            .or(actor::partner)
            .orElseThrow(() -> new IllegalStateException("User without office: " + actor.user()));
    return jdbc.sql(SELECT + "where code = ?").param(code).query(Offices::row).single();
  }

  /** What people call the office. */
  public String name(String code) {
    return jdbc.sql("select name from office where code = ?")
        .param(code)
        .query(String.class)
        .single();
  }

  /** The offices a manager answers for, by name. */
  public List<Office> managedBy(Actor actor) {
    return actor.managedOffices().isEmpty()
        ? List.of()
        : jdbc.sql(SELECT + "where code in (:codes) order by name")
            .param("codes", actor.managedOffices())
            .query(Offices::row)
            .list();
  }

  private Optional<String> ofOrganism(String organism) {
    return jdbc.sql("select office from organism where code = ?")
        .param(organism)
        .query(String.class)
        .optional();
  }

  private static Office row(ResultSet rs, int n) throws SQLException {
    return new Office(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4));
  }

  private void ensure(Office office) {
    requireProgramme(office);
    int known =
        jdbc.sql("update office set name = ?, intake_agent = ?, programme = ? where code = ?")
            .params(office.name(), office.intakeAgent(), office.programme(), office.code())
            .update();
    if (known == 0) {
      jdbc.sql("insert into office (code, name, intake_agent, programme) values (?, ?, ?, ?)")
          .params(office.code(), office.name(), office.intakeAgent(), office.programme())
          .update();
    }
    groups.ensure("office-" + office.code(), office.name());
    groups.ensure("managers-" + office.code(), "Gestionnaires — " + office.name());
    groups.ensure("partner-" + office.code(), "Partenaires — " + office.name());
  }

  /** Boot stops rather than open files under words and doors that nobody wrote. */
  private void requireProgramme(Office office) {
    var programmes =
        jdbc.sql("select code from programme order by code").query(String.class).list();
    if (!programmes.contains(office.programme())) {
      throw new IllegalStateException(
          "Le bureau « %s » travaille pour le programme « %s », qui n'existe pas : corrigez filrouge.offices[].programme. Programmes connus : %s."
              .formatted(office.code(), office.programme(), String.join(", ", programmes)));
    }
  }
}
