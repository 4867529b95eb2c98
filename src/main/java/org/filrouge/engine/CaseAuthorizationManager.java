package org.filrouge.engine;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.filrouge.task.ProgrammeDoors;
import org.filrouge.task.Role;

/**
 * Keeps every group of the caller. The stock one asks the database which groups own an
 * authorisation and forgets the others, but here membership of a group is itself what opens a task.
 * It adds the doors of the programmes that the caller's offices, organisms or partners work for.
 */
public class CaseAuthorizationManager extends AuthorizationManager {

  private final Supplier<ProgrammeDoors> programmes;

  CaseAuthorizationManager(Supplier<ProgrammeDoors> programmes) {
    this.programmes = programmes;
  }

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null || groups.isEmpty()
        ? List.of()
        : Stream.concat(groups.stream(), doors(groups)).toList();
  }

  private Stream<String> doors(List<String> groups) {
    var served = programmes.get().programmesOf(groups);
    return Stream.of(Role.values())
        .filter(role -> groups.contains(role.group()))
        .flatMap(role -> served.stream().map(programme -> ProgrammeDoors.group(role, programme)));
  }

  static class Factory implements SessionFactory {

    private final Supplier<ProgrammeDoors> programmes;

    Factory(Supplier<ProgrammeDoors> programmes) {
      this.programmes = programmes;
    }

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new CaseAuthorizationManager(programmes);
    }
  }
}
