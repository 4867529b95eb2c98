package org.filrouge.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Several programs live in one test run, each with an engine named "default", and the engine's web
 * doors ask a static register that remembers the last one built. Before each test the register gets
 * the engine of the test's own program, or requests would be answered from another database.
 */
public class EngineOfThisTest extends AbstractTestExecutionListener {

  /** After the context is there (injection has 2000). */
  @Override
  public int getOrder() {
    return 2001;
  }

  @Override
  public void beforeTestClass(TestContext test) {
    register(test);
  }

  @Override
  public void prepareTestInstance(TestContext test) {
    register(test);
  }

  private static void register(TestContext test) {
    if (test.hasApplicationContext()) {
      test.getApplicationContext()
          .getBeanProvider(ProcessEngine.class)
          .ifAvailable(ProcessEngines::registerProcessEngine);
    }
  }
}
