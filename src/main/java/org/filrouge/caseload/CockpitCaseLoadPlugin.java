package org.filrouge.caseload;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * « Révisions à venir » for managers, on the first page of Cockpit: its assets and its resource.
 */
public class CockpitCaseLoadPlugin extends AbstractCockpitPlugin {

  @Override
  public String getId() {
    return CaseLoadPlugin.ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(CockpitCaseLoadResource.class);
  }
}
