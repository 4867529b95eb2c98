package org.filrouge.participation;

import java.util.ArrayList;
import org.filrouge.task.Markdown;

/** A plan in sentences, for those who read it. */
public final class PlanWords {

  private PlanWords() {}

  /** An objective, whose programme objective it is, and how it will be seen to be reached. */
  public static String of(Objective objective) {
    return (objective.domain() == null ? "" : objective.domain().label() + "\n")
        + objective.objective()
        + "\nObjectif du programme : "
        + objective.programme().label()
        + "\nOn le verra ainsi : "
        + objective.indicator();
  }

  /** An activity, its kind and its setting. */
  public static String of(Activity activity) {
    return "%s\n%s, %s"
        .formatted(
            activity.activity(),
            activity.kind().label(),
            activity.setting().label().toLowerCase(java.util.Locale.CANADA_FRENCH));
  }

  /** The whole plan as a form's text shows it. */
  static Markdown shown(PlanContent content) {
    var blocks = new ArrayList<Markdown>();
    content
        .objectives()
        .forEach(o -> blocks.add(Markdown.of("#### Objectif %d\n%s", o.position(), of(o))));
    blocks.add(Markdown.of("#### Activités"));
    blocks.add(
        Markdown.list(content.activities().stream().map(a -> Markdown.plain(of(a))).toList()));
    blocks.add(Markdown.of("#### Rythme\n%s", content.pace().label()));
    blocks.add(
        Markdown.of("#### Comment la personne a pris part au plan\n%s", content.takingPart()));
    return Markdown.blocks(blocks);
  }
}
