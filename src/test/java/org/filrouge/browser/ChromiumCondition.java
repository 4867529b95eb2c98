package org.filrouge.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Without a browser, says so once and skips. */
class ChromiumCondition implements ExecutionCondition {

  private static final String MISSING =
      "Browser tests are skipped: no Chromium found; install it or name it in CHROMIUM.";

  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.found().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is here");
    }
    if (!SAID.getAndSet(true)) {
      System.out.println(MISSING);
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }
}
