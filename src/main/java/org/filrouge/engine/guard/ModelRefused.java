package org.filrouge.engine.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that breaks the rules; nothing of it is kept. Over REST it is answered with 400. */
public class ModelRefused extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  private final transient List<ModelProblem> problems;

  ModelRefused(List<ModelProblem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  public List<ModelProblem> problems() {
    return problems;
  }

  private static String message(List<ModelProblem> problems) {
    return problems.stream()
        .map(problem -> "• " + problem.line())
        .collect(
            Collectors.joining(
                "\n",
                "Le déploiement est refusé et rien n'a changé. À corriger (%d) :\n"
                    .formatted(problems.size()),
                ""));
  }
}
