package org.filrouge.engine.guard;

import java.util.function.Consumer;

/** One edit of a shipped model that must be refused, and what the refusal says. */
record Careless(String what, String model, Consumer<Edited> edit, String[] unsent, String... says) {

  static final String GONE = "cet élément du modèle livré manque";

  static Careless edit(String what, String model, Consumer<Edited> edit, String... says) {
    return new Careless(what, model, edit, new String[0], says);
  }

  /** Takes elements out; the first is the one to be named. */
  static Careless removal(String what, String model, String... ids) {
    return edit(what, model, m -> m.without(ids), ids[0], GONE, "Remettez");
  }

  Careless unsent(String... files) {
    return new Careless(what, model, edit, files, says);
  }

  @Override
  public String toString() {
    return model + " : " + what;
  }
}
