package org.filrouge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;

/**
 * What the server refuses before any page of ours is asked, an address it cannot read or a header
 * too long: the same short French sentences, and not a word about the server.
 */
public class FrenchErrorValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, Throwable fault) {
    int status = response.getStatus();
    if (status < HttpServletResponse.SC_BAD_REQUEST
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var possible = new java.util.concurrent.atomic.AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, possible);
    if (!possible.get()) {
      return;
    }
    try {
      Refusal.answer(response, status);
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("Nobody reads the refusal", gone);
    }
  }
}
