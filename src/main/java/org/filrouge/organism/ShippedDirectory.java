package org.filrouge.organism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory that comes with the program, put in force at the first start only: from then on the
 * managers' own files count (R116).
 */
@Component
@DependsOn("offices")
class ShippedDirectory implements SmartInitializingSingleton {

  private static final String OFFICE = "rouyn-noranda";

  private final DirectoryLoad directory;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Resource file;

  ShippedDirectory(
      DirectoryLoad directory,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      @Value("${filrouge.directory:classpath:directory/rouyn-noranda.csv}") Resource file) {
    this.directory = directory;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.file = file;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          if (isOfficeWithoutOrganism()) {
            load();
          }
        });
  }

  private boolean isOfficeWithoutOrganism() {
    return jdbc.sql(
                "select count(*) from office f where f.code = ?"
                    + " and not exists (select 1 from organism o where o.office = f.code)")
            .param(OFFICE)
            .query(Integer.class)
            .single()
        == 1;
  }

  private void load() {
    try {
      var refusals =
          directory.loaded(file.getContentAsString(StandardCharsets.UTF_8), OFFICE, "systeme");
      if (!refusals.isEmpty()) {
        throw new IllegalStateException(
            "Le répertoire fourni est refusé; corrigez %s ou désignez un autre fichier par filrouge.directory.\n%s"
                .formatted(file.getDescription(), String.join("\n", refusals)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "Le répertoire fourni est illisible : vérifiez filrouge.directory", unreadable);
    }
  }
}
