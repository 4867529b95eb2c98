package org.filrouge.engine.guard;

import org.filrouge.task.Forms;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The guard over the running program; lazy, because forms need the engine it guards. */
@Configuration
class ModelGuardConfiguration {

  @Bean
  @Lazy
  ModelGuard modelGuard(ApplicationContext context, Forms forms) {
    return new ModelGuard(new SpringProgram(context, forms), new EngineDeployed());
  }
}
