package org.filrouge.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader, a screen reader and an eye meet it. */
final class Pdf {

  private Pdf() {}

  /** Its words, on one line: a long sentence is broken where the page wants. */
  static String text(byte[] pdf) {
    return read(pdf, document -> words(document).replaceAll("\\s+", " "));
  }

  static int pages(byte[] pdf) {
    return read(pdf, PDDocument::getNumberOfPages);
  }

  static String title(byte[] pdf) {
    return read(pdf, document -> document.getDocumentInformation().getTitle());
  }

  static String language(byte[] pdf) {
    return read(pdf, document -> document.getDocumentCatalog().getLanguage());
  }

  /** The kinds of element a screen reader finds: H1, P, Table, TH… */
  static TreeSet<String> tags(byte[] pdf) {
    return read(
        pdf,
        document -> {
          var tags = new TreeSet<String>();
          gather(document.getDocumentCatalog().getStructureTreeRoot(), tags);
          return tags;
        });
  }

  static boolean everyFontIsInside(byte[] pdf) {
    return read(
        pdf,
        document ->
            StreamSupport.stream(document.getPages().spliterator(), false)
                .allMatch(
                    page ->
                        StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                            .allMatch(
                                name -> {
                                  try {
                                    return page.getResources().getFont(name).isEmbedded();
                                  } catch (IOException fault) {
                                    throw new UncheckedIOException(fault);
                                  }
                                })));
  }

  /** Keeps it and its pages as pictures under {@code target/documents}, to be looked at. */
  static void keep(byte[] pdf, String name) {
    read(
        pdf,
        document -> {
          try {
            Path folder = Files.createDirectories(Path.of("target", "documents"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(document.getNumberOfPages(), 10); page++) {
              ImageIO.write(
                  renderer.renderImageWithDPI(page, 80),
                  "png",
                  folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return null;
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
  }

  private static void gather(PDStructureNode node, TreeSet<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        gather(element, tags);
      }
    }
  }

  private static String words(PDDocument document) {
    try {
      return new PDFTextStripper().getText(document);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static <T> T read(byte[] pdf, Function<PDDocument, T> reading) {
    try (var document = Loader.loadPDF(pdf)) {
      return reading.apply(document);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
