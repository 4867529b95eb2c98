package org.filrouge.task;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which doors each programme opens, and whose programme someone works for: a person starts only
 * what their own programme opens to their role (R20, R124-128).
 */
public interface ProgrammeDoors {

  /** Processes that may be started, by programme. */
  Map<String, Set<String>> doors();

  /** Programmes where people take part and are reviewed at least once a year (R77-78). */
  Set<String> reviewing();

  /** The programmes of the offices, organisms and partners among these groups. */
  Set<String> programmesOf(Collection<String> groups);

  /**
   * The group to which a programme's doors are granted. Nobody is its member: whoever has the role
   * and works for the programme is treated as one.
   */
  static String group(Role role, String programme) {
    return "doors-%s-%s"
        .formatted(role.group(), programme.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
