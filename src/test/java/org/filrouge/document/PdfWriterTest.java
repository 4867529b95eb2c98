package org.filrouge.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  @Test
  void prototype() throws Exception {
    var content =
        new Content(
            "Lettre de référence",
            List.of("Une introduction."),
            List.of(
                Content.Part.titled("1. Identité")
                    .fact("Nom", "Maëlle <b>Thériault</b> & cie")
                    .build(),
                Content.Part.titled("2. Demande")
                    .fact("Demande", "Longue phrase œuvrée 😀 «ça». ".repeat(300))
                    .build(),
                Content.Part.titled("3. Table")
                    .table(
                        "Objectifs",
                        List.of("Objectif", "Où", "Note"),
                        List.of(List.of("a", "b", "c ".repeat(3000)), List.of("d", "e", "f")))
                    .build(),
                Content.Part.saying("4. Rien", "Aucune révision encore.")));
    byte[] pdf =
        new PdfWriter().printed(content, new Paperwork(100001, "Produit le 22 novembre 2026."));
    Files.write(Path.of("target/proto.pdf"), pdf);
    assertThat(PdfUa.faults(pdf)).isEmpty();
  }
}
