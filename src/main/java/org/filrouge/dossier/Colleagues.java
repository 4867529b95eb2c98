package org.filrouge.dossier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Names of those who act, so that a reader meets people and not accounts; asked for once each. */
@Component
class Colleagues {

  private static final Map<String, String> PROGRAM = Map.of("systeme", "Fil rouge");

  private final Map<String, String> known = new ConcurrentHashMap<>(PROGRAM);
  private final DossierProcess process;

  Colleagues(DossierProcess process) {
    this.process = process;
  }

  /** First and last name, or the account when nothing more is known of it. */
  String name(String user) {
    String name = known.get(user);
    if (name != null) {
      return name;
    }
    var found = process.nameOf(user);
    found.ifPresent(asked -> known.put(user, asked));
    return found.orElse(user);
  }
}
