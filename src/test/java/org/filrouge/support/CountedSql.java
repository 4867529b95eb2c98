package org.filrouge.support;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts every execution the program sends to the database: a batch of any size is one. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedSql {

  /** Executions and, among them, reads, since the last reset. */
  public static class Counter implements QueryExecutionListener {

    private final AtomicInteger executions = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger dossier = new AtomicInteger();

    @Override
    public void beforeQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {
      executions.incrementAndGet();
      String sql = queries.isEmpty() ? "" : queries.get(0).getQuery().stripLeading().toLowerCase();
      if (sql.startsWith("select")) {
        reads.incrementAndGet();
      }
      if (!sql.contains("act_")) {
        dossier.incrementAndGet();
      }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {
      // Counted before: a statement that fails was sent too.
    }

    final java.util.List<String> sqls = new java.util.ArrayList<>();

    public void dump() {
      sqls.forEach(q -> System.err.println("SQL " + q.substring(0, Math.min(150, q.length()))));
    }

    public void reset() {
      executions.set(0);
      reads.set(0);
      dossier.set(0);
    }

    public int executions() {
      return executions.get();
    }

    public int reads() {
      return reads.get();
    }

    /** Those that touch the program's own tables only. */
    public int dossier() {
      return dossier.get();
    }
  }

  @Bean
  static Counter counter() {
    return new Counter();
  }

  @Bean
  static BeanPostProcessor counting(
      org.springframework.beans.factory.ObjectProvider<Counter> counter) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
            ? ProxyDataSourceBuilder.create(source).listener(counter.getObject()).build()
            : bean;
      }
    };
  }
}
