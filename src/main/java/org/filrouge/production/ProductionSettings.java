package org.filrouge.production;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Before anything starts in production: no setting is missing, no demonstration is mixed in. */
class ProductionSettings implements EnvironmentPostProcessor {

  /** The value of .env.example. */
  private static final String PLACEHOLDER = "a-changer";

  /** Not needed once an administrator exists, but never as the example has them. */
  private static final List<String> OF_THE_FIRST_START =
      List.of("FILROUGE_ADMIN_USER", "FILROUGE_ADMIN_PASSWORD");

  private static final List<String> REQUIRED =
      List.of(
          "FILROUGE_DATABASE_URL",
          "FILROUGE_DATABASE_USER",
          "FILROUGE_DATABASE_PASSWORD",
          "FILROUGE_INTAKE_AGENT");

  private static boolean unset(String value) {
    return value.isBlank() || value.equals(PLACEHOLDER);
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.acceptsProfiles(Profiles.of("production"))) {
      return;
    }
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      throw new NotReady(
          "Les profils production et demo sont actifs en même temps.",
          "Gardez un seul profil : SPRING_PROFILES_ACTIVE=production.");
    }
    var missing =
        Stream.concat(
                REQUIRED.stream().filter(name -> unset(environment.getProperty(name, ""))),
                OF_THE_FIRST_START.stream()
                    .filter(name -> PLACEHOLDER.equals(environment.getProperty(name))))
            .toList();
    if (!missing.isEmpty()) {
      throw new NotReady(
          "Il manque un réglage de production : " + String.join(", ", missing) + ".",
          "Donnez ces variables d'environnement (voir .env.example), puis redémarrez.");
    }
  }
}
