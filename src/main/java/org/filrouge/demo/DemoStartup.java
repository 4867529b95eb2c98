package org.filrouge.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At start-up in the demo profile: accounts, then what a newcomer needs to read in the console. */
@Component
@Profile("demo")
class DemoStartup implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStartup.class);

  private final DemoAccounts accounts;
  private final DemoStories stories;
  private final DemoProAction proAction;
  private final Environment environment;

  DemoStartup(
      DemoAccounts accounts,
      DemoStories stories,
      DemoProAction proAction,
      Environment environment) {
    this.accounts = accounts;
    this.stories = stories;
    this.proAction = proAction;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var newcomers = accounts.ensure();
    if (newcomers.contains(DemoPeople.ACCOUNTS.get(0).id())) {
      stories.play();
    }
    if (newcomers.contains(DemoProAction.MANAGER)) {
      proAction.directories();
    }
    if (newcomers.contains(DemoProAction.FIRST_ACCOUNT)) {
      proAction.play();
    }
    LOG.info(welcome());
  }

  private String welcome() {
    var text = new StringBuilder("\n\n  Fil rouge est prêt : http://localhost:");
    text.append(environment.getProperty("local.server.port", "8080"))
        .append("/camunda/app/tasklist/\n");
    text.append("  Comptes de démonstration (mot de passe : ")
        .append(DemoAccounts.PASSWORD)
        .append(")\n");
    DemoPeople.ACCOUNTS.forEach(a -> text.append("    %-16s %s\n".formatted(a.id(), a.role())));
    text.append("  Données : ")
        .append(environment.getProperty("spring.datasource.url"))
        .append('\n');
    return text.toString();
  }
}
