package org.filrouge.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Prints a document as tagged PDF (PDF/UA): read aloud in order, with its language, its title and
 * its headings. Fonts are embedded; nothing is fetched from anywhere.
 */
@Component
class PdfWriter {

  private static final String FAMILY = "Liberation Sans";
  private static final String CSS =
      new String(resource("/document/document.css"), StandardCharsets.UTF_8);
  private static final byte[] REGULAR = resource("/liberation/LiberationSans-Regular.ttf");
  private static final byte[] BOLD = resource("/liberation/LiberationSans-Bold.ttf");

  PdfWriter() {
    // What it would log may quote what people wrote.
    XRLog.setLoggingEnabled(false);
  }

  byte[] printed(Content content, Paperwork paperwork) {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useUriResolver((base, uri) -> null);
    builder.withProducer("Fil rouge");
    builder.useReplacementText("□");
    builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    builder.withW3cDocument(Page.of(content, paperwork, CSS), null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  private static byte[] resource(String path) {
    try (InputStream found = PdfWriter.class.getResourceAsStream(path)) {
      return found.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
