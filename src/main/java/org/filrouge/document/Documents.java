package org.filrouge.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.filrouge.calendar.FrenchDate;
import org.filrouge.dossier.Papers;
import org.filrouge.dossier.Reader;
import org.filrouge.dossier.Reading;
import org.filrouge.participant.Closing;
import org.filrouge.participant.Vocabulary;
import org.filrouge.task.Actor;
import org.filrouge.task.Role;
import org.springframework.stereotype.Component;

/**
 * The documents, as the Dossier tab offers and hands them out: to agents of the office, and to
 * staff of the organism that holds the place, under a consent in force (R129). Nobody else.
 */
@Component
class Documents implements Papers {

  private static final String PDF = ".pdf";
  private static final String JSON = ".json";

  private final List<Document> documents;
  private final PdfWriter pdf;
  private final JsonWriter json;
  private final Vocabulary vocabulary;

  Documents(List<Document> documents, PdfWriter pdf, JsonWriter json, Vocabulary vocabulary) {
    this.documents = documents;
    this.pdf = pdf;
    this.json = json;
    this.vocabulary = vocabulary;
  }

  @Override
  public List<Paper> offered(Reading reading, Actor reader) {
    return open(reading, reader).stream()
        .filter(document -> document.missing(reading).isEmpty())
        .map(document -> new Paper(document.title(), files(document)))
        .toList();
  }

  @Override
  public Optional<Prepared> prepared(String name, Reading reading, Actor reader) {
    return named(name, reading, reader)
        .filter(document -> document.missing(reading).isEmpty())
        .map(document -> prepared(document, name.endsWith(JSON), reading, reader));
  }

  @Override
  public Optional<String> missing(String name, Reading reading, Actor reader) {
    return named(name, reading, reader).flatMap(document -> document.missing(reading));
  }

  private Optional<Document> named(String name, Reading reading, Actor reader) {
    return open(reading, reader).stream()
        .filter(document -> files(document).stream().anyMatch(file -> file.name().equals(name)))
        .findFirst();
  }

  private Prepared prepared(Document document, boolean data, Reading reading, Actor reader) {
    var content =
        document
            .content(reading)
            .spoken(words -> vocabulary.spoken(words, reading.file().text("programme")));
    var paperwork = new Paperwork(reading.fileNumber(), produced(reading, reader));
    String kind = data ? JSON : PDF;
    return new Prepared(
        "dossier-%d-%s%s".formatted(reading.fileNumber(), document.code(), kind),
        data ? "application/json" : "application/pdf",
        () -> data ? json.written(content, paperwork) : pdf.printed(content, paperwork),
        document.code().toUpperCase(Locale.ROOT) + kind.toUpperCase(Locale.ROOT).replace('.', '_'),
        "Document produit : %s (%s).".formatted(document.title(), data ? "JSON" : "PDF"));
  }

  private List<Document> open(Reading reading, Actor reader) {
    return handedTo(reading, reader) && !afterDeath(reading)
        ? documents.stream().filter(document -> document.mayRead(reading)).toList()
        : List.of();
  }

  /** Managers read the dossier of their office on the screen; they hand nothing out. */
  private static boolean handedTo(Reading reading, Actor reader) {
    return switch (reading.reader()) {
      case OFFICE ->
          reader.is(Role.AGENT) && reader.offices().contains(reading.file().text("office"));
      case ORGANISM_WITH_CONSENT, FORMER_ORGANISM, MANDATED_ORGANISM -> true;
      case ORGANISM_BEFORE_CONSENT, ORGANISM_WITHOUT_PLACE, MANDATE_WITHOUT_CONSENT, PARTNER ->
          false;
    };
  }

  /** After a death, no letter is proposed to anyone. */
  private static boolean afterDeath(Reading reading) {
    return Closing.Reason.DECEASED.name().equals(reading.file().text("closing_reason"));
  }

  private static List<Paper.File> files(Document document) {
    var files = new ArrayList<Paper.File>();
    files.add(new Paper.File(document.code() + PDF, "PDF"));
    if (document.asData()) {
      files.add(new Paper.File(document.code() + JSON, "données JSON"));
    }
    return List.copyOf(files);
  }

  private static String produced(Reading reading, Actor reader) {
    String office = reading.file().text("office_name");
    String where =
        reading.reader() == Reader.OFFICE
            ? office
            : reading.file().text("organism_name") + ", pour un dossier " + of(office);
    return "Produit le %s par %s, %s."
        .formatted(
            FrenchDate.of(reading.today()), reading.file().names().apply(reader.user()), where);
  }

  /** Bureau de Services Québec de…, inside a sentence. */
  private static String of(String office) {
    return office.startsWith("Bureau") ? "du b" + office.substring(1) : "de " + office;
  }
}
