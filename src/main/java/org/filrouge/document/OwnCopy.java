package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.filrouge.document.Content.Block;
import org.filrouge.document.Content.Part;
import org.filrouge.document.OwnCopyPages.Chapter;
import org.filrouge.dossier.Reading;
import org.filrouge.dossier.Rows;
import org.filrouge.participant.PathwayStage;
import org.filrouge.programme.Programmes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The person's own copy of their file, in plain words: everything the office answers for, except
 * working notes, what would speak of someone else, and another office's pathways (R132-135,
 * docs/adr/0010).
 */
@Component
@Order(90)
class OwnCopy implements Document {

  private final Rows rows;
  private final Telling telling;
  private final List<OwnCopyPages> pages;
  private final OwnCopyStory story;
  private final Programmes programmes;

  OwnCopy(
      Rows rows,
      Telling telling,
      List<OwnCopyPages> pages,
      OwnCopyStory story,
      Programmes programmes) {
    this.rows = rows;
    this.telling = telling;
    this.pages = pages;
    this.story = story;
    this.programmes = programmes;
  }

  @Override
  public String code() {
    return "copie";
  }

  @Override
  public String title() {
    return "Copie pour la personne, en mots simples";
  }

  @Override
  public boolean asData() {
    return true;
  }

  @Override
  public boolean mayRead(Reading reading) {
    return Document.office(reading);
  }

  @Override
  public Optional<String> missing(Reading reading) {
    return Optional.empty();
  }

  @Override
  public Content content(Reading reading) {
    var pathways =
        rows
            .all(
                "select id from pathway where file_number = ? and office = ? order by id",
                reading.fileNumber(),
                reading.file().text("office"))
            .stream()
            .map(row -> row.number("id"))
            .toList();
    var parts = new ArrayList<Part>();
    parts.add(Part.titled("Qui vous êtes").facts(null, Identity.facts(reading.file())).build());
    pages.stream()
        .flatMap(some -> some.chapters().stream())
        .forEach(chapter -> told(chapter, reading, pathways).ifPresent(parts::add));
    parts.addAll(story.parts(reading));
    return new Content(
        "Votre dossier, en mots simples",
        List.of(
            "Cette copie est à vous. Elle dit, en mots simples, ce que {{wordTheOffice}} garde à votre"
                + " sujet, ce qui a été décidé avec vous et pourquoi. Si quelque chose est inexact ou"
                + " manque, dites-le à qui vous accompagne : cela peut être corrigé."),
        parts);
  }

  private Optional<Part> told(Chapter chapter, Reading reading, List<Long> pathways) {
    var blocks = new ArrayList<Block>();
    for (var table : chapter.tables()) {
      owners(table, reading, pathways).forEach(owner -> blocks.addAll(telling.of(table, owner)));
    }
    if (!blocks.isEmpty()) {
      return Optional.of(new Part(chapter.title(), List.copyOf(blocks)));
    }
    return chapter.empty() == null || !everyStage(reading)
        ? Optional.empty()
        : Optional.of(Part.saying(chapter.title(), chapter.empty()));
  }

  /** Where a programme begins later, what comes before is none of the person's story (R20). */
  private boolean everyStage(Reading reading) {
    return programmes.get(reading.file().text("programme")).offers(PathwayStage.INTAKE);
  }

  /** What belongs to the person is told once, what belongs to a pathway for each. */
  private static List<Long> owners(Told table, Reading reading, List<Long> pathways) {
    return table.key().equals("file_number") ? List.of(reading.fileNumber()) : pathways;
  }
}
