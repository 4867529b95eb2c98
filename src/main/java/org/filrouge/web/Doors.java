package org.filrouge.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filrouge.task.Role;

/**
 * What each role may ask of the interfaces; what is not written here is refused. Behind an open
 * door the engine still checks whose case it is.
 *
 * <p>A line is {@code METHODS path}: {@code *} stands for one segment, {@code **} for any number,
 * {@code @} for the id of a model, {@code $me} for the caller. Paths are those of the engine's REST
 * interface, under {@code /engine-rest} and {@code /camunda/api/engine} alike; those of a web
 * application start with {@code @}.
 */
final class Doors {

  /** Not even an administrator: what nobody needs here. */
  private static final List<Door> CLOSED =
      doors(
          """
          GET,POST,PUT,DELETE,OPTIONS  external-task/fetchAndLock
          GET,POST,PUT,DELETE,OPTIONS  metrics/**
          GET,POST,PUT,DELETE,OPTIONS  telemetry/**
          GET,POST,PUT,DELETE,OPTIONS  @admin/setup/**
          """);

  private static final List<Door> ANYONE =
      doors(
          """
          GET       engine
          GET       @*/plugin/*/static/**
          GET       @admin/auth/user/*
          POST      @admin/auth/user/*/login/*
          POST      @admin/auth/user/*/logout
          GET,POST  identity/password-policy
          """);

  private static final List<Door> KNOWN =
      doors(
          """
          GET       version
          GET       user/$me/profile
          PUT       user/$me/credentials
          GET       identity/groups
          GET       authorization
          GET       authorization/count
          GET       authorization/check
          GET,POST  group
          GET,POST  group/count
          """);

  private static final List<Door> WORKERS =
      doors(
          """
          GET,OPTIONS  filter
          GET          filter/count
          GET,OPTIONS  filter/*
          GET,POST     filter/*/list
          GET,POST     filter/*/count
          GET,POST     filter/*/singleResult
          GET,POST     task
          GET,POST     task/count
          GET          task/*
          GET          task/*/form
          GET          task/*/form-variables
          GET          task/*/rendered-form
          GET          task/*/deployed-form
          GET          task/*/identity-links
          POST         task/*/claim
          POST         task/*/unclaim
          POST         task/*/assignee
          POST         task/*/submit-form
          POST         task/*/complete
          POST         variable-instance
          GET          history/user-operation
          GET          history/user-operation/count
          GET          process-definition
          GET          process-definition/count
          GET          process-definition/@
          GET          process-definition/@/startForm
          GET          process-definition/@/form-variables
          GET          process-definition/@/rendered-form
          GET          process-definition/@/deployed-start-form
          GET          process-definition/@/xml
          POST         process-definition/@/submit-form
          GET          process-definition/key/*
          GET          process-definition/key/*/startForm
          GET          process-definition/key/*/form-variables
          GET          process-definition/key/*/deployed-start-form
          GET          process-definition/key/*/xml
          POST         process-definition/key/*/submit-form
          GET,POST     @tasklist/plugin/**
          """);

  private static final List<Door> WATCHERS =
      doors(
          """
          GET       process-definition/**
          GET       decision-definition/**
          GET       decision-requirements-definition/**
          GET       case-definition/**
          GET       deployment/**
          GET       process-instance/**
          GET       execution/**
          GET       event-subscription/**
          GET       job/**
          GET       job-definition/**
          GET       incident/**
          GET       external-task/**
          GET       batch/**
          GET       task/**
          GET       variable-instance/**
          GET       history/**
          GET       user
          GET       user/count
          POST      process-instance
          POST      process-instance/count
          POST      execution
          POST      execution/count
          POST      job
          POST      job/count
          POST      job-definition
          POST      job-definition/count
          POST      external-task
          POST      external-task/count
          POST      task
          POST      task/count
          POST      variable-instance
          POST      variable-instance/count
          POST      history/*
          POST      history/*/count
          GET,POST  @cockpit/plugin/**
          """);

  private static final List<Door> ANALYSTS =
      doors(
          """
          POST  deployment/create
          """);

  private static final List<Door> ALL =
      doors(
          """
          GET,POST,PUT,DELETE,OPTIONS  **
          """);

  private static final Map<Role, List<Door>> OF = new EnumMap<>(Role.class);

  static {
    OF.put(Role.AGENT, WORKERS);
    OF.put(Role.ORGANISM_STAFF, WORKERS);
    OF.put(Role.PARTNER, WORKERS);
    OF.put(Role.MANAGER, joined(WORKERS, WATCHERS));
    OF.put(Role.ANALYST, joined(WATCHERS, ANALYSTS));
    OF.put(Role.ADMINISTRATOR, ALL);
  }

  private Doors() {}

  static boolean openToAnyone(String method, String path) {
    return open(ANYONE, method, path, "");
  }

  static boolean open(String method, String path, String user, Collection<String> groups) {
    if (open(CLOSED, method, path, user)) {
      return false;
    }
    return open(KNOWN, method, path, user)
        || Stream.of(Role.values())
            .filter(role -> groups.contains(role.group()))
            .anyMatch(role -> open(OF.get(role), method, path, user));
  }

  private static boolean open(List<Door> doors, String method, String path, String user) {
    String asked = method.equals("HEAD") ? "GET" : method;
    String own =
        path.equals("user/" + user) ? path : path.replace("user/" + user + "/", "user/$me/");
    return doors.stream().anyMatch(door -> door.lets(asked, own));
  }

  private static List<Door> joined(List<Door> some, List<Door> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Door> doors(String lines) {
    return lines.lines().map(Door::of).toList();
  }

  private record Door(Set<String> methods, Pattern path) {

    static Door of(String line) {
      var words = line.strip().split("\\s+");
      var segments =
          Arrays.stream(words[1].split("/"))
              .map(
                  word ->
                      switch (word) {
                        case "**" -> ".*";
                        case "*" -> "[^/]+";
                        case "@" -> "[^/:]+:\\d+:[^/:]+";
                        case "@*" -> "@[^/]+";
                        default -> Pattern.quote(word);
                      })
              .toList();
      String path = String.join("/", segments).replaceFirst("(.)/\\.\\*$", "$1(/.*)?");
      return new Door(Set.of(words[0].split(",")), Pattern.compile(path));
    }

    boolean lets(String method, String asked) {
      return methods.contains(method) && path.matcher(asked).matches();
    }
  }
}
