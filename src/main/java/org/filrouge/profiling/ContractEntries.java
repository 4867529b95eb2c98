package org.filrouge.profiling;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contracts people came from (R20). */
@Repository
public class ContractEntries {

  private final JdbcClient jdbc;

  ContractEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void received(long pathway, ContractEntry entry) {
    jdbc.sql(
            "insert into contract_entry (pathway_id, contract_kind, contract_end, employer)"
                + " values (?, ?, ?, ?)")
        .params(pathway, entry.kind().name(), entry.end(), entry.employer())
        .update();
  }

  /** The last contract of a file, whatever the pathway it opened (R35). */
  public Optional<ContractEntry> latestOfFile(long fileNumber) {
    return jdbc.sql(
            "select c.contract_kind, c.contract_end, c.employer from contract_entry c"
                + " join pathway p on p.id = c.pathway_id where p.file_number = ?"
                + " order by c.pathway_id desc fetch first 1 row only")
        .param(fileNumber)
        .query(
            (rs, n) ->
                new ContractEntry(
                    ContractKind.valueOf(rs.getString(1)),
                    rs.getObject(2, java.time.LocalDate.class),
                    rs.getString(3)))
        .optional();
  }
}
