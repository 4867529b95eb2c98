package org.filrouge.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.filrouge.task.Role;
import org.springframework.stereotype.Component;

/**
 * What each role may do, granted to its group: applications, doors it may open, models it may read.
 * Few rows, whatever the number of pathways; who sees a task is not decided here but by {@link
 * TaskVisibility}.
 */
@Component
class Rights {

  private static final List<String> AGENT_DOORS =
      List.of(
          "referral",
          "conversion",
          "reopening",
          "consent-recording",
          "consent-withdrawal",
          "transition-stop");

  /** Actions on a participation, for whoever follows it; each form checks whose case it is. */
  private static final List<String> PARTICIPATION_DOORS =
      List.of(
          "plan-revision",
          "hours-change",
          "early-review",
          "case-study",
          "reorientation",
          "end-of-participation",
          "suspension",
          "note",
          "break");

  private final AuthorizationService authorizations;
  private final Groups groups;

  Rights(ProcessEngine engine, Groups groups) {
    this.authorizations = engine.getAuthorizationService();
    this.groups = groups;
  }

  void ensure() {
    for (Role role : Role.values()) {
      groups.ensure(role.group(), role.label());
    }
    for (Role role : List.of(Role.AGENT, Role.ORGANISM_STAFF, Role.PARTNER, Role.MANAGER)) {
      application(role, "tasklist");
      grant(role, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
    }
    AGENT_DOORS.forEach(door -> mayStart(Role.AGENT, door));
    for (Role role : List.of(Role.AGENT, Role.ORGANISM_STAFF)) {
      PARTICIPATION_DOORS.forEach(door -> mayStart(role, door));
    }
    mayStart(Role.ORGANISM_STAFF, "direct-recruitment");
    mayStart(Role.ORGANISM_STAFF, "readiness");
    mayStart(Role.PARTNER, "screening");
    mayStart(Role.MANAGER, "directory-load");
    mayStart(Role.MANAGER, "measures-load");
    managersWatch();
    analystsEdit();
    for (Resource resource : Resources.values()) {
      grant(Role.ADMINISTRATOR, resource, "*", Permissions.ALL);
    }
  }

  private void managersWatch() {
    application(Role.MANAGER, "cockpit");
    grant(
        Role.MANAGER,
        Resources.PROCESS_DEFINITION,
        "*",
        Permissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY);
    grant(Role.MANAGER, Resources.DECISION_DEFINITION, "*", Permissions.READ);
    // They see every task already; Cockpit's count by group asks for it in this form.
    grant(Role.MANAGER, Resources.TASK, "*", Permissions.READ);
  }

  private void analystsEdit() {
    application(Role.ANALYST, "cockpit");
    grant(Role.ANALYST, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
    grant(Role.ANALYST, Resources.DECISION_DEFINITION, "*", Permissions.READ);
    grant(Role.ANALYST, Resources.DEPLOYMENT, "*", Permissions.READ, Permissions.CREATE);
  }

  private void application(Role role, String name) {
    grant(role, Resources.APPLICATION, name, Permissions.ACCESS);
  }

  private void mayStart(Role role, String process) {
    grant(
        role, Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE);
    grant(role, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    var existing =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(role.group())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    var grant =
        existing == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : existing;
    grant.setGroupId(role.group());
    grant.setResource(resource);
    grant.setResourceId(id);
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
