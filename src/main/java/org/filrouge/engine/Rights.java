package org.filrouge.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.filrouge.task.ProgrammeDoors;
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
          "transition-stop",
          "death",
          "pro-action-entry");

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

  private static final List<Role> READERS =
      List.of(Role.AGENT, Role.ORGANISM_STAFF, Role.PARTNER, Role.MANAGER);

  private final AuthorizationService authorizations;
  private final RepositoryService repository;
  private final Groups groups;
  private final ProgrammeDoors programmes;

  Rights(ProcessEngine engine, Groups groups, ProgrammeDoors programmes) {
    this.authorizations = engine.getAuthorizationService();
    this.repository = engine.getRepositoryService();
    this.groups = groups;
    this.programmes = programmes;
  }

  void ensure() {
    for (Role role : Role.values()) {
      groups.ensure(role.group(), role.label());
    }
    for (Role role : READERS) {
      application(role, "tasklist");
    }
    models();
    AGENT_DOORS.forEach(door -> mayStart(Role.AGENT, door));
    for (Role role : List.of(Role.AGENT, Role.ORGANISM_STAFF)) {
      PARTICIPATION_DOORS.forEach(door -> mayStart(role, door));
    }
    mayStart(Role.ORGANISM_STAFF, "direct-recruitment");
    mayStart(Role.ORGANISM_STAFF, "readiness");
    mayStart(Role.PARTNER, "screening");
    mayStart(Role.MANAGER, "directory-load");
    mayStart(Role.MANAGER, "measures-load");
    mayStart(Role.MANAGER, "advisers-load");
    managersWatch();
    analystsEdit();
    for (Resource resource : Resources.values()) {
      grant(Role.ADMINISTRATOR, resource, "*", Permissions.ALL);
    }
  }

  /**
   * Models that every programme uses are read by all who work in Tasklist; a door, by those whose
   * programme opens it: nobody reads the words of another programme (R20). Analysts read them all.
   */
  private void models() {
    var doors = programmes.doors();
    for (var model : repository.createProcessDefinitionQuery().latestVersion().list()) {
      boolean door = doors.values().stream().anyMatch(open -> open.contains(model.getKey()));
      for (Role role : READERS) {
        if (!door) {
          grant(role, Resources.PROCESS_DEFINITION, model.getKey(), reading(role));
        }
        doors.forEach((programme, open) -> mayRead(role, programme, open, model.getKey()));
      }
    }
    READERS.forEach(role -> withdraw(role.group(), "*"));
  }

  private void mayRead(Role role, String programme, Set<String> open, String model) {
    if (open.contains(model)) {
      grant(
          ProgrammeDoors.group(role, programme),
          Resources.PROCESS_DEFINITION,
          model,
          reading(role));
    }
  }

  /** Managers watch over the work in Cockpit; others read what a model is called. */
  private static Permission[] reading(Role role) {
    return role == Role.MANAGER
        ? new Permission[] {
          Permissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.READ_HISTORY
        }
        : new Permission[] {Permissions.READ};
  }

  private void managersWatch() {
    application(Role.MANAGER, "cockpit");
    grant(Role.MANAGER, Resources.DECISION_DEFINITION, "*", Permissions.READ);
    // Which tasks, TaskVisibility says; Cockpit's count by group asks for it in this form.
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

  /** Those of that role who work for a programme that opens the door; nobody else (R20). */
  private void mayStart(Role role, String process) {
    programmes
        .doors()
        .forEach(
            (programme, doors) -> {
              String group = ProgrammeDoors.group(role, programme);
              if (doors.contains(process)) {
                grant(
                    group,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
              } else {
                withdraw(group, process);
              }
            });
    withdraw(role.group(), process);
    grant(role, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
  }

  /** Earlier versions gave a door to everyone of the role. */
  private void withdraw(String group, String process) {
    existing(group, Resources.PROCESS_DEFINITION, process)
        .ifPresent(grant -> authorizations.deleteAuthorization(grant.getId()));
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    grant(role.group(), resource, id, permissions);
  }

  private Optional<Authorization> existing(String group, Resource resource, String id) {
    return Optional.ofNullable(
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult());
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    var grant =
        existing(group, resource, id)
            .orElseGet(() -> authorizations.createNewAuthorization(AUTH_TYPE_GRANT));
    if (grant.getId() != null && Arrays.stream(permissions).allMatch(grant::isPermissionGranted)) {
      return;
    }
    grant.setGroupId(group);
    grant.setResource(resource);
    grant.setResourceId(id);
    for (Permission permission : permissions) {
      grant.addPermission(permission);
    }
    authorizations.saveAuthorization(grant);
  }
}
