package org.filrouge.engine.guard;

/**
 * One reason a deployment is refused.
 *
 * @param file name of the resource, as deployed
 * @param elementId id of the element, or {@code null} when the whole file is meant
 * @param elementName name of the element, or {@code null}
 * @param text French sentence: what is wrong and what to do
 */
public record ModelProblem(String file, String elementId, String elementName, String text) {

  /** {@code transition.bpmn, userTask_x « Convenir » : …}. */
  public String line() {
    var line = new StringBuilder(file);
    if (elementId != null) {
      line.append(", ").append(elementId);
    }
    if (elementName != null && !elementName.isBlank()) {
      line.append(" « ").append(elementName.strip()).append(" »");
    }
    return line.append(" : ").append(text).toString();
  }
}
