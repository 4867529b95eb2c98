package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.filrouge.document.Content.Part;
import org.junit.jupiter.api.Test;

/** What a page holds, whatever people wrote, for eyes and for screen readers. */
class PdfWriterTest {

  private static final Paperwork PAPERWORK =
      new Paperwork(100001, "Produit le 22 novembre 2026 par Agathe Roy, Bureau de Rouyn-Noranda.");

  private final PdfWriter writer = new PdfWriter();

  @Test
  void aDocumentKeepsEveryRuleOfPdfUa() {
    byte[] pdf = printed(part("Une demande", "Reprendre confiance."), table("note"));
    assertThat(PdfUa.faults(pdf)).isEmpty();
    assertThat(Pdf.tags(pdf)).contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD");
    assertThat(Pdf.title(pdf)).isEqualTo("Lettre de référence");
    assertThat(Pdf.language(pdf)).isEqualTo("fr-CA");
    assertThat(Pdf.everyFontIsInside(pdf)).isTrue();
  }

  @Test
  void theValidatorSeesWhatIsNotTagged() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent("<html><body><p>sans balises</p></body></html>", null);
    builder.toStream(bytes);
    builder.run();
    assertThat(PdfUa.faults(bytes.toByteArray())).isNotEmpty();
  }

  @Test
  void whatSomeoneWroteNeverBecomesMarkup() {
    String words = "<b>gras</b> & <img src='http://ailleurs/x.png'/> ]]> <!-- rien --> &eacute;";
    byte[] pdf = printed(part("Titre <i>", words));
    assertThat(Pdf.text(pdf)).contains("Titre <i>", words);
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }

  @Test
  void tenThousandCharactersRunOverSeveralNumberedPages() {
    String narrative =
        ("Elle a repris des démarches; ça avance à son rythme. ").repeat(190) + "FIN";
    byte[] pdf = printed(part("Récit", narrative), table(narrative));
    int pages = Pdf.pages(pdf);
    assertThat(pages).isGreaterThan(4);
    assertThat(Pdf.text(pdf))
        .contains("Page 1 de " + pages, "Page " + pages + " de " + pages)
        .contains("à son rythme. FIN")
        .contains("Dossier 100001 — Lettre de référence");
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }

  @Test
  void oneWordWithoutEndStaysOnThePage() {
    byte[] pdf = printed(part("Récit", "é".repeat(10_000)));
    assertThat(Pdf.pages(pdf)).isGreaterThan(2);
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }

  @Test
  void accentsAreKeptAndWhatHasNoShapeBreaksNothing() {
    String words = "Œuvre, naïve, « à côté » — l’été… œ ÿ Ç €\u0000\u0007\tsuite 😀 漢字 \uD800 fin";
    byte[] pdf = printed(part("Récit", words));
    assertThat(Pdf.text(pdf)).contains("Œuvre, naïve, « à côté » — l’été… œ ÿ Ç €", "suite", "fin");
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }

  @Test
  void whatIsEmptyIsSaidInWords() {
    byte[] pdf =
        printed(
            Part.titled("Révisions").fact("Décision", null).build("Aucune révision encore."),
            Part.titled("Vide").fact("Note", "  ").build());
    assertThat(Pdf.text(pdf))
        .contains("Aucune révision encore.", "Rien n'est noté.")
        .doesNotContain("Décision :", "Note :", "null");
  }

  private byte[] printed(Part... parts) {
    return writer.printed(
        new Content("Lettre de référence", List.of("Une phrase pour commencer."), List.of(parts)),
        PAPERWORK);
  }

  private static Part part(String title, String words) {
    return Part.titled(title).fact("Ce qui est dit", words).build();
  }

  private static Part table(String note) {
    return Part.titled("Les objectifs")
        .table(
            "Où en est chaque objectif",
            List.of("Objectif", "Où il en est", "Précision"),
            List.of(List.of("Cuisiner", "Atteint", note), List.of("Sortir", "En partie", "")))
        .build();
  }
}
