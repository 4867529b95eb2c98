package org.filrouge.engine.guard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.filrouge.task.Form;
import org.filrouge.task.FormSchema;

/** A form that opens in Tasklist, can be sent, and says what the program expects to receive. */
final class FormRules {

  private static final Set<String> TYPES =
      Set.of(
          ("text textfield textarea number datetime radio select checkbox checklist taglist"
                  + " separator spacer group table expression")
              .split(" "));

  private static final Pattern EMBEDDED =
      Pattern.compile("(?i)<\\s*(script|iframe|img|object|embed|style|a|form|svg)\\b");

  void check(Bundle.FormFile form, Bundle bundle, Problems problems) {
    String id = form.id();
    String fileName = form.file().substring(form.file().lastIndexOf('/') + 1);
    if (!fileName.equals(id + ".form")) {
      problems.add(
          form.file(),
          "le fichier doit porter l'identifiant du formulaire : « %s.form ».".formatted(id));
    }
    checkComponents(form, problems);
    if (!used(id, bundle)) {
      problems.add(
          form.file(),
          id,
          null,
          "aucun modèle de ce déploiement n'emploie ce formulaire : il resterait sans effet."
              + " Déployez-le avec son modèle et ses autres formulaires.");
    }
    var answering = bundle.program.form(id);
    if (answering.isEmpty()) {
      problems.add(
          form.file(),
          id,
          null,
          "aucune classe du programme ne répond à ce formulaire. Demandez à l'équipe de"
              + " développement de l'ajouter.");
    } else {
      checkContract(form, answering.get(), bundle, problems);
    }
  }

  private static void checkContract(
      Bundle.FormFile form, Form<?> answering, Bundle bundle, Problems problems) {
    var schema = FormSchema.of(form.json());
    FormContract.breaches(schema, form.json(), answering.submission())
        .forEach(b -> problems.add(form.file(), b.field(), schema.label(b.field()), b.message()));
    bundle
        .program
        .shippedForm(form.id())
        .filter(shipped -> !shipped.equals(form.json()))
        .ifPresent(shipped -> new PromisedForm(form, FormParts.of(shipped), problems).check());
    bundle
        .program
        .shipped(form.id())
        .ifPresent(
            shipped ->
                new FormSupply(schema, shipped)
                    .breaches()
                    .forEach(
                        b ->
                            problems.add(
                                form.file(), b.field(), schema.label(b.field()), b.message())));
  }

  private static boolean used(String id, Bundle bundle) {
    return bundle.models.stream()
        .anyMatch(
            file ->
                file.model().getModelElementsByType(UserTask.class).stream()
                        .anyMatch(task -> id.equals(Xml.camunda(task, "formRef")))
                    || file.model().getModelElementsByType(StartEvent.class).stream()
                        .anyMatch(start -> id.equals(Xml.camunda(start, "formRef"))));
  }

  private static void checkComponents(Bundle.FormFile form, Problems problems) {
    var keys = new HashSet<String>();
    walk(
        form.json().path("components"),
        component -> {
          String key = component.path("key").asText(component.path("id").asText());
          String label = component.path("label").asText(component.path("dateLabel").asText());
          String type = component.path("type").asText();
          if (!TYPES.contains(type)) {
            problems.add(
                form.file(),
                key,
                label,
                "le composant « %s » n'est pas permis. Permis : %s."
                    .formatted(type, String.join(", ", new java.util.TreeSet<>(TYPES))));
          }
          if (component.hasNonNull("key") && !keys.add(key)) {
            problems.add(form.file(), key, label, "deux champs ont cette clé. Changez-en une.");
          }
          if (component.hasNonNull("path")) {
            problems.add(form.file(), key, label, "un groupe n'a pas de chemin (Path). Videz-le.");
          }
          if (EMBEDDED.matcher(component.path("text").asText()).find()) {
            problems.add(form.file(), key, label, "un texte ne contient pas de HTML. Retirez-le.");
          }
        });
  }

  private static void walk(JsonNode components, Consumer<JsonNode> visitor) {
    for (JsonNode component : components) {
      visitor.accept(component);
      walk(component.path("components"), visitor);
    }
  }
}
