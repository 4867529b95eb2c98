package org.filrouge.web;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.rest.GroupRestService;
import org.camunda.bpm.engine.rest.UserRestService;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.hal.HalLinkResolver;
import org.camunda.bpm.engine.rest.hal.HalResource;
import org.camunda.bpm.engine.rest.hal.user.HalUser;
import org.springframework.stereotype.Component;

/**
 * Whoever sees a task reads the names of its person and of its team, instead of a login and a code;
 * nothing else of an account is told, and no list of accounts is opened. The engine would leave out
 * whom the caller has no right to read. One query names a whole list of tasks.
 */
class NamesOnTasks extends Hal {

  private static final Set<Class<?>> NAMED = Set.of(UserRestService.class, GroupRestService.class);

  @Override
  public HalLinkResolver getLinkResolver(Class<?> resource) {
    var stock = super.getLinkResolver(resource);
    return NAMED.contains(resource) ? (ids, engine) -> names(stock, ids, engine) : stock;
  }

  private static List<HalResource<?>> names(
      HalLinkResolver stock, String[] ids, ProcessEngine engine) {
    var engineItself = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return engineItself
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(() -> stock.resolveLinks(ids, engine)))
        .stream()
        .<HalResource<?>>map(found -> found instanceof HalUser user ? new Name(user) : found)
        .toList();
  }

  /** Without the address that the account may hold. */
  private static final class Name extends HalUser {

    Name(HalUser user) {
      id = user.getId();
      firstName = user.getFirstName();
      lastName = user.getLastName();
      linker.createLink(REL_SELF, id);
    }
  }

  /** The REST interface keeps its resolvers in one static place. */
  @Component
  static class Installed {

    Installed() {
      Hal.instance = new NamesOnTasks();
    }
  }
}
