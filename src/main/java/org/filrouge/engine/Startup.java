package org.filrouge.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the first request is answered: models deployed, roles and filters in place. */
@Component
class Startup implements SmartInitializingSingleton {

  private final Models models;
  private final FormerModels former;
  private final Rights rights;
  private final TaskFilters filters;

  Startup(Models models, FormerModels former, Rights rights, TaskFilters filters) {
    this.models = models;
    this.former = former;
    this.rights = rights;
    this.filters = filters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    try {
      models.deploy();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Un modèle ou un formulaire est illisible", unreadable);
    }
    former.carryOn();
    rights.ensure();
    filters.ensure();
  }
}
