package org.filrouge.engine.guard;

import java.util.List;
import java.util.Map;

/**
 * Decides whether a deployment may enter: every BPMN model, decision table and form in it, and how
 * they hold together. Stateless; the same object serves start-up, REST and tests.
 */
public class ModelGuard {

  private static final List<ModelRule> MODEL_RULES =
      List.of(
          new AllowedXml(),
          new ProcessRule(),
          new VersionRule(),
          new NamingRule(),
          new StartRule(),
          new UserTaskRule(),
          new AssignmentRule(),
          new ServiceRule(),
          new GatewayRule(),
          new OutcomeRule(),
          new CallRule(),
          new CaughtRule(),
          new EventRule(),
          new MessageRule(),
          new ExpressionRule(),
          new OnlyAPersonEnds(),
          new DiagramRule(),
          new PromiseRule());

  private final Program program;
  private final Deployed deployed;

  ModelGuard(Program program, Deployed deployed) {
    this.program = program;
    this.deployed = deployed;
  }

  /**
   * @param name of the deployment
   * @param resources contents by file name
   * @throws ModelRefused naming all there is to correct
   */
  public void check(String name, Map<String, byte[]> resources) {
    var problems = problems(name, resources);
    if (!problems.isEmpty()) {
      throw new ModelRefused(problems);
    }
  }

  /** All there is to correct; empty when the deployment may enter. */
  public List<ModelProblem> problems(String name, Map<String, byte[]> resources) {
    var problems = new Problems();
    var bundle = new BundleReader(problems).read(new Bundle(name, program, deployed), resources);
    if (bundle.unreadable) {
      return problems.all(); // Whatever leans on a file that cannot be read would be called wrong.
    }
    for (var file : bundle.models) {
      MODEL_RULES.forEach(rule -> rule.check(file, bundle, problems));
    }
    new UniqueIds().check(bundle, problems);
    bundle.tables.forEach(table -> new DecisionRules().check(table, bundle, problems));
    bundle.forms.forEach(form -> new FormRules().check(form, bundle, problems));
    return problems.all();
  }
}
