package org.filrouge.task;

import java.util.List;
import java.util.Optional;

/** Who acts: a user and the groups that say for which office, organism or partner. */
public record Actor(String user, List<String> groups) {

  /** The offices (bureaux) whose agent the user is, by code. */
  public List<String> offices() {
    return units("office-");
  }

  /** The offices the user manages, by code. */
  public List<String> managedOffices() {
    return units("managers-");
  }

  /** The organisms whose staff the user is, by code. */
  public List<String> organisms() {
    return units("organism-").stream()
        .map(code -> code.toUpperCase(java.util.Locale.ROOT))
        .toList();
  }

  /** The network partner the user belongs to. */
  public Optional<String> partner() {
    return units("partner-").stream().findFirst();
  }

  /** An administrator's account, say: nothing of a case can be done for it. */
  boolean worksNowhere() {
    return groups.stream()
        .noneMatch(group -> group.matches("(office|managers|organism|partner)-.+"));
  }

  public boolean is(Role role) {
    return groups.contains(role.group());
  }

  private List<String> units(String prefix) {
    return groups.stream()
        .filter(group -> group.startsWith(prefix))
        .map(group -> group.substring(prefix.length()))
        .toList();
  }
}
