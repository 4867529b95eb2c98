package org.filrouge.engine;

import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models under names that do not depend on how the program was launched (ADR 0006). One
 * deployment holds them all, because forms and decisions are bound to the deployment of the model
 * that uses them; it is made again only when one of them has changed.
 */
@Component
class Models {

  static final String DEPLOYMENT = "fil-rouge";

  private final RepositoryService repository;

  Models(ProcessEngine engine) {
    this.repository = engine.getRepositoryService();
  }

  void deploy() throws IOException {
    var deployment = repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(false);
    var files = new PathMatchingResourcePatternResolver();
    for (String pattern : new String[] {"bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form"}) {
      for (var file : files.getResources("classpath*:" + pattern)) {
        deployment.addInputStream(stableName(file.getURL().toString()), file.getInputStream());
      }
    }
    deployment.deploy();
  }

  /** {@code bpmn/intake/intake.bpmn}, from a jar and from a folder alike. */
  static String stableName(String url) {
    int bpmn = url.lastIndexOf("/bpmn/");
    int forms = url.lastIndexOf("/forms/");
    return url.substring(Math.max(bpmn, forms) + 1);
  }
}
