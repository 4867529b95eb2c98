package org.filrouge.task;

/**
 * A decision table the program relies on; a capability declares it as a bean, and the guard holds
 * analysts' tables to it. Names alone tie them: a component of the question is an input expression
 * ({@code reason}; nested records give {@code situation.aidProgramme}), a component of the answer
 * is an output.
 *
 * @param id of the decision
 * @param oneRow whether exactly one row answers; else one or more
 * @param question enums, booleans, numbers, texts, or records of these
 * @param answer enums, booleans, numbers, texts; each output is always filled in
 */
public record DecisionTable(
    String id, boolean oneRow, Class<? extends Record> question, Class<? extends Record> answer) {

  public static DecisionTable oneRow(
      String id, Class<? extends Record> question, Class<? extends Record> answer) {
    return new DecisionTable(id, true, question, answer);
  }

  public static DecisionTable manyRows(
      String id, Class<? extends Record> question, Class<? extends Record> answer) {
    return new DecisionTable(id, false, question, answer);
  }
}
