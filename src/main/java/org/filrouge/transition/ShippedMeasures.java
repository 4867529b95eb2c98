package org.filrouge.transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The measures that come with the program, put in force at the first start only, once the directory
 * of organisms stands: from then on the managers' own files count (R116).
 */
@Component
@DependsOn("shippedDirectory")
class ShippedMeasures implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ShippedMeasures.class);
  private static final String OFFICE = "rouyn-noranda";

  private final MeasuresLoad measures;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Resource file;

  ShippedMeasures(
      MeasuresLoad measures,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      @Value("${filrouge.measures:classpath:directory/mesures-rouyn-noranda.csv}") Resource file) {
    this.measures = measures;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.file = file;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          if (isOfficeWithoutMeasure()) {
            load();
          }
        });
  }

  /** An office whose own directory of organisms replaced ours loads its own measures too. */
  private boolean isOfficeWithoutMeasure() {
    return jdbc.sql(
                "select count(*) from organism o where o.office = ? and o.loaded_by = 'systeme'"
                    + " and not exists (select 1 from measure m where m.office = o.office)")
            .param(OFFICE)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void load() {
    try {
      var refusals =
          measures.loaded(file.getContentAsString(StandardCharsets.UTF_8), OFFICE, "systeme");
      if (!refusals.isEmpty()) {
        LOG.warn(
            "Aucune mesure n'est au répertoire : {} ne convient pas à vos organismes. Désignez un autre fichier par filrouge.measures, ou chargez-en un dans Tasklist.\n{}",
            file.getDescription(),
            String.join("\n", refusals));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "Le répertoire des mesures fourni est illisible : vérifiez filrouge.measures",
          unreadable);
    }
  }
}
