package org.filrouge.engine.guard;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A form that comes with the program keeps what it shows and asks: a person decides on what they
 * read, and nothing is chosen in their place (R81). Words, order and help are free.
 */
final class PromisedForm {

  private static final String ASK = PromiseWords.ASK;

  private final String file;
  private final FormParts form;
  private final FormParts shipped;
  private final Problems problems;

  PromisedForm(Bundle.FormFile file, FormParts shipped, Problems problems) {
    this.file = file.file();
    this.form = FormParts.of(file.json());
    this.shipped = shipped;
    this.problems = problems;
  }

  void check() {
    fields();
    shown();
    form.parts().forEach(this::defaults);
    form.parts().forEach(this::names);
    form.parts().forEach(this::codes);
  }

  private void fields() {
    var here = form.fields();
    shipped
        .fields()
        .forEach(
            (key, promised) -> {
              var field = here.get(key);
              if (field == null) {
                if (promised.json().path("readonly").asBoolean()
                    || promised.json().path("disabled").asBoolean()) {
                  refuse(
                      promised,
                      "ce champ du formulaire livré manque : la personne ne le lirait plus. Remettez-le, %s."
                          .formatted(ASK));
                }
              } else {
                hidden(promised, field);
              }
            });
  }

  /** A field that must be filled in is asked when the program expects it, and only then. */
  private void hidden(FormParts.Part promised, FormParts.Part field) {
    boolean required = promised.json().path("validate").path("required").asBoolean();
    boolean always = field.hidden().stream().anyMatch(PromisedForm::constant);
    if ((required && !field.hidden().equals(promised.hidden())) || always) {
      refuse(
          field,
          "la condition d'affichage de ce champ a changé : %s au lieu de %s. Le programme demande ce champ dans les cas du formulaire livré; la réponse serait refusée ou manquerait. Remettez la condition livrée, %s."
              .formatted(said(field.hidden()), said(promised.hidden()), ASK));
    }
  }

  private static boolean constant(String condition) {
    return new FeelText(condition).names().isEmpty();
  }

  private void shown() {
    for (var part : shipped.parts()) {
      var lost = new TreeSet<>(part.shown());
      form.parts().stream()
          .filter(here -> here.hidden().isEmpty() || here.hidden().equals(part.hidden()))
          .forEach(here -> lost.removeAll(here.shown()));
      if (!lost.isEmpty()) {
        refuse(
            part,
            "ce que le formulaire livré montre n'est plus montré%s : %s. La personne déciderait sans le lire. Remettez-le, %s."
                .formatted(
                    part.hidden().isEmpty() ? "" : " sous la condition " + said(part.hidden()),
                    lost.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", ")),
                    ASK));
      }
    }
  }

  private void defaults(FormParts.Part part) {
    var before = shipped.fields().get(part.key());
    var now = part.json().path("defaultValue");
    boolean none = now.isMissingNode() || now.isNull() || now.asText("x").isEmpty();
    if (!none && (before == null || !now.equals(before.json().path("defaultValue")))) {
      refuse(
          part,
          "la valeur par défaut (Default value) « %s » répondrait à la place de la personne. Retirez-la."
              .formatted(now.isTextual() ? now.asText() : now.toString()));
    }
  }

  private void names(FormParts.Part part) {
    var known = new TreeSet<>(form.fields().keySet());
    known.addAll(shipped.known());
    for (String expression : part.expressions()) {
      for (String name : new FeelText(expression).names()) {
        if (!known.contains(name)) {
          refuse(
              part,
              "« %s » n'est ni un champ de ce formulaire ni ce que le programme lui fournit; la personne lirait un vide. %s"
                  .formatted(
                      name,
                      Nearest.to(name, known)
                          .map(near -> "Vouliez-vous dire « " + near + " » ?")
                          .orElse("Retirez-le, %s.".formatted(ASK))));
        }
      }
    }
  }

  private void codes(FormParts.Part part) {
    for (String expression : part.expressions()) {
      for (var compared : new FeelText(expression).comparisons()) {
        var codes = codes(compared.name());
        if (!codes.isEmpty() && !codes.contains(compared.code())) {
          refuse(
              part,
              "la condition compare « %s » au code « %s », qui n'est pas un de ses choix; elle ne changerait jamais. %s"
                  .formatted(
                      compared.name(),
                      compared.code(),
                      Nearest.to(compared.code(), codes)
                          .map(near -> "Vouliez-vous dire « " + near + " » ?")
                          .orElse("Choix : " + String.join(", ", codes) + ".")));
        }
      }
    }
  }

  /** The choices of a field; of what the program supplies, the codes the shipped form knows. */
  private Set<String> codes(String name) {
    var field = form.fields().get(name);
    var codes = field == null ? Set.<String>of() : field.codes();
    return codes.isEmpty() ? shipped.compared().getOrDefault(name, Set.of()) : codes;
  }

  private static String said(Set<String> conditions) {
    return conditions.isEmpty() ? "aucune" : "« " + String.join(" », « ", conditions) + " »";
  }

  private void refuse(FormParts.Part part, String text) {
    problems.add(file, part.id(), part.label(), text);
  }
}
