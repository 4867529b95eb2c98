package org.filrouge.caseload;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** « Révisions à venir » in Tasklist: its assets and its resource. */
public class CaseLoadPlugin extends AbstractTasklistPlugin {

  static final String ID = "caseload";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(CaseLoadResource.class);
  }
}
