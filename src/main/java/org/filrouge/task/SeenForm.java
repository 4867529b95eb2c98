package org.filrouge.task;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the form of a task is for whoever sees the task and is not the one to do it. */
final class SeenForm {

  private static final String FORM =
      """
      {"schemaVersion": 16, "type": "default", "id": "seen", "components": [{"type": "text", "text":
      "Cette tâche revient à la personne ou à l'équipe nommée ci-dessus. Vous la voyez pour en suivre l'échéance; l'onglet **Dossier** dit où en est le parcours."}]}
      """;

  private SeenForm() {}

  static InputStream stream() {
    return new ByteArrayInputStream(FORM.getBytes(StandardCharsets.UTF_8));
  }
}
