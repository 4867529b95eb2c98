package org.filrouge.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the SQL the engine really runs on tasks, with its parameters, while somebody looks. */
@TestConfiguration
public class SeenQueries {

  /** One query as it went to the database. */
  public record Seen(String sql, List<Object> parameters) {}

  private static final ThreadLocal<List<Seen>> WATCHED = new ThreadLocal<>();

  @Bean
  static BeanPostProcessor watchedDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof javax.sql.DataSource source
            ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
            : bean;
      }
    };
  }

  /** The queries on the table of tasks that the work runs. */
  public static List<Seen> during(Runnable work) {
    var seen = new ArrayList<Seen>();
    WATCHED.set(seen);
    try {
      work.run();
    } finally {
      WATCHED.remove();
    }
    return seen;
  }

  private static final class Listener implements QueryExecutionListener {

    @Override
    public void beforeQuery(ExecutionInfo info, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo info, List<QueryInfo> queries) {
      var seen = WATCHED.get();
      if (seen == null) {
        return;
      }
      for (var query : queries) {
        if (query.getQuery().toLowerCase(Locale.ROOT).contains("from act_ru_task res")) {
          seen.add(new Seen(query.getQuery(), parameters(query)));
        }
      }
    }

    private static List<Object> parameters(QueryInfo query) {
      if (query.getParametersList().isEmpty()) {
        return List.of();
      }
      return query.getParametersList().get(0).stream()
          .map(ParameterSetOperation::getArgs)
          .sorted(java.util.Comparator.comparing(arguments -> (Integer) arguments[0]))
          .map(arguments -> Arrays.asList(arguments).get(1))
          .toList();
    }
  }
}
