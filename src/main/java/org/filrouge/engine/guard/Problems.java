package org.filrouge.engine.guard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Gathers all that is wrong with a deployment, so that an analyst corrects it in one go. */
final class Problems {

  private final Set<ModelProblem> all = new LinkedHashSet<>();

  void add(String file, String text) {
    all.add(new ModelProblem(file, null, null, text));
  }

  void add(String file, String id, String name, String text) {
    all.add(new ModelProblem(file, id, name, text));
  }

  void add(String file, ModelElementInstance element, String text) {
    add(file, element.getAttributeValue("id"), element.getAttributeValue("name"), text);
  }

  List<ModelProblem> all() {
    return List.copyOf(all);
  }
}
