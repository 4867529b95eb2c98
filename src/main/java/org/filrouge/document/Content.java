package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.filrouge.dossier.Section.Fact;

/**
 * What a document says, whatever it is printed on: French words only, no code, no markup.
 *
 * @param introduction what this document is and for whom
 */
public record Content(String title, List<String> introduction, List<Part> parts) {

  /** The same, in the words of a programme. */
  Content spoken(UnaryOperator<String> spoken) {
    return new Content(
        spoken.apply(title),
        introduction.stream().map(spoken).toList(),
        parts.stream()
            .map(
                part ->
                    new Part(
                        spoken.apply(part.title()),
                        part.blocks().stream().map(block -> block.spoken(spoken)).toList()))
            .toList());
  }

  /** One part under its own heading, in the order it is read. */
  public record Part(String title, List<Block> blocks) {

    /** A part said in sentences. */
    public static Part saying(String title, String... sentences) {
      var part = Part.titled(title);
      for (String sentence : sentences) {
        part.say(sentence);
      }
      return part.build();
    }

    public static PartBuilder titled(String title) {
      return new PartBuilder(title);
    }
  }

  /** A sentence, facts, or a table. */
  public sealed interface Block {

    Block spoken(UnaryOperator<String> spoken);
  }

  public record Sentence(String words) implements Block {

    @Override
    public Block spoken(UnaryOperator<String> spoken) {
      return new Sentence(spoken.apply(words));
    }
  }

  /**
   * Facts that belong together.
   *
   * @param title of the group, or {@code null} when the part's title says it
   */
  public record Facts(String title, List<Fact> facts) implements Block {

    @Override
    public Block spoken(UnaryOperator<String> spoken) {
      return new Facts(title, facts.stream().map(fact -> fact.spoken(spoken)).toList());
    }
  }

  /** A table with a heading to each column; the first cell of a row says what the row is about. */
  public record Table(String caption, List<String> headers, List<List<String>> rows)
      implements Block {

    @Override
    public Block spoken(UnaryOperator<String> spoken) {
      return new Table(
          caption, headers, rows.stream().map(row -> row.stream().map(spoken).toList()).toList());
    }
  }

  /** Gathers a part; what is not known takes no room. */
  public static final class PartBuilder {

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    private PartBuilder(String title) {
      this.title = title;
    }

    public PartBuilder say(String sentence) {
      blocks.add(new Sentence(sentence));
      return this;
    }

    /** One fact; nothing when it is not known. */
    public PartBuilder fact(String label, String value) {
      return facts(null, List.of(new Fact(label, value)));
    }

    public PartBuilder facts(String group, List<Fact> facts) {
      var known =
          facts.stream().filter(fact -> fact.value() != null && !fact.value().isBlank()).toList();
      if (!known.isEmpty()) {
        blocks.add(new Facts(group, known));
      }
      return this;
    }

    public PartBuilder table(String caption, List<String> headers, List<List<String>> rows) {
      if (!rows.isEmpty()) {
        blocks.add(new Table(caption, headers, rows));
      }
      return this;
    }

    /** The part; what is empty is said in words. */
    public Part build(String otherwise) {
      return blocks.isEmpty()
          ? new Part(title, List.of(new Sentence(otherwise)))
          : new Part(title, List.copyOf(blocks));
    }

    public Part build() {
      return build("Rien n'est noté.");
    }
  }
}
