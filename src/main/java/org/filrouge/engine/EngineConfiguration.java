package org.filrouge.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.filrouge.task.ProgrammeDoors;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the engine: the starter's own plugins first, then ours, which overrules them. */
@Configuration
class EngineConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  ProcessEngineConfigurationImpl processEngineConfigurationImpl(
      List<ProcessEnginePlugin> plugins, ApplicationContext context) {
    var configuration =
        new GuardedEngineConfiguration(
            new ModelBeans(context), context.getBeanProvider(ProgrammeDoors.class)::getObject);
    configuration.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
    return configuration;
  }
}
