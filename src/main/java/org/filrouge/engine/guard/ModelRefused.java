package org.filrouge.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/**
 * A deployment that breaks the rules; nothing of it is kept. Over REST it is answered with 400, the
 * French sentences, and file by file the elements meant.
 */
public class ModelRefused extends ParseException {

  private static final long serialVersionUID = 1L;

  private final transient List<ModelProblem> problems;

  ModelRefused(List<ModelProblem> problems) {
    super(message(problems), problems.get(0).file(), List.of(), List.of());
    this.problems = problems;
    this.resorceReports = new ArrayList<>();
    problems.stream()
        .collect(Collectors.groupingBy(ModelProblem::file))
        .forEach(
            (file, found) -> {
              List<Problem> errors = found.stream().map(p -> (Problem) new Reported(p)).toList();
              resorceReports.add(new ResourceReportImpl(file, errors, List.of()));
            });
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

  private record Reported(ModelProblem problem) implements Problem {

    @Override
    public String getMessage() {
      return problem.text();
    }

    @Override
    public int getLine() {
      return 0;
    }

    @Override
    public int getColumn() {
      return 0;
    }

    @Override
    public String getMainElementId() {
      return problem.elementId();
    }

    @Override
    public List<String> getElementIds() {
      return problem.elementId() == null ? List.of() : List.of(problem.elementId());
    }
  }
}
