package org.filrouge.production;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when nobody administers any more: see {@link FirstAdministrator}. */
@Component
class AdministratorsHealth implements HealthIndicator {

  private final FirstAdministrator administrator;

  AdministratorsHealth(FirstAdministrator administrator) {
    this.administrator = administrator;
  }

  @Override
  public Health health() {
    return administrator.exists()
        ? Health.up().build()
        : Health.down().withDetail("raison", "Aucun compte d'administration.").build();
  }
}
