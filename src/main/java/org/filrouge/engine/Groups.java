package org.filrouge.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.filrouge.task.Role;
import org.springframework.stereotype.Component;

/** The engine's groups: roles, and the units (office, organism, partner) whose cases one works. */
@Component
public class Groups {

  private final IdentityService identities;

  Groups(ProcessEngine engine) {
    this.identities = engine.getIdentityService();
  }

  /** Creates a group unless it exists; {@code name} is what people read, in French. */
  public void ensure(String id, String name) {
    if (identities.createGroupQuery().groupId(id).count() == 0) {
      var group = identities.newGroup(id);
      group.setName(name);
      group.setType(Role.ADMINISTRATOR.group().equals(id) ? "SYSTEM" : "WORKFLOW");
      identities.saveGroup(group);
    }
  }

  /** The group of an organism's staff. */
  public static String ofOrganism(String code) {
    return "organism-" + code.toLowerCase(java.util.Locale.ROOT);
  }
}
