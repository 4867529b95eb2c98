package org.filrouge.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks the reference validator which rules of PDF/UA a file breaks. */
final class PdfUa {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfUa() {}

  static List<String> faults(byte[] pdf) {
    try (var foundry = Foundries.defaultInstance();
        var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .map(
              test ->
                  test.getRuleId().getClause()
                      + " "
                      + test.getMessage()
                      + " "
                      + test.getLocation().getContext())
          .distinct()
          .toList();
    } catch (Exception fault) {
      throw new IllegalStateException(fault);
    }
  }
}
