package org.filrouge.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.filrouge.task.ProgrammeDoors;

/** The engine with its defaults closed (ADR 0005): what no property file can set. */
class GuardedEngineConfiguration extends SpringProcessEngineConfiguration {

  GuardedEngineConfiguration(Map<Object, Object> modelBeans, Supplier<ProgrammeDoors> programmes) {
    setExpressionManager(new AllowListExpressionManager(modelBeans));
    setCustomSessionFactories(
        new ArrayList<>(List.of(new CaseAuthorizationManager.Factory(programmes))));
    setCommandCheckers(
        new ArrayList<>(List.of(new TenantCommandChecker(), new CaseCommandChecker())));
    setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new ConflictInterceptor())));
  }

  @Override
  protected InputStream getMyBatisXmlConfigurationSteam() {
    return stream(TaskVisibility.mappingsWithoutTask(super.getMyBatisXmlConfigurationSteam()));
  }

  @Override
  protected void initSqlSessionFactory() {
    super.initSqlSessionFactory();
    var mapping = sqlSessionFactory.getConfiguration();
    new XMLMapperBuilder(
            stream(TaskVisibility.taskMapping()),
            mapping,
            TaskVisibility.STOCK_TASK_MAPPING,
            mapping.getSqlFragments())
        .parse();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
