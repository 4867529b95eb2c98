package org.filrouge.dossier;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** The Dossier tab of Tasklist: its assets and its resource. */
public class DossierPlugin extends AbstractTasklistPlugin {

  static final String ID = "dossier";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(DossierResource.class);
  }
}
