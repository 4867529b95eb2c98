package org.filrouge.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason and the fix instead of a stack trace. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NotReady cause) {
    return new FailureAnalysis(cause.getMessage(), cause.fix(), cause);
  }
}
