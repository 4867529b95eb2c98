package org.filrouge.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was already read and is given again. */
class ReplayedRequest extends HttpServletRequestWrapper {

  private final ByteArrayInputStream content;

  ReplayedRequest(HttpServletRequest request, byte[] content) {
    super(request);
    this.content = new ByteArrayInputStream(content);
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Replay();
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
  }

  private final class Replay extends ServletInputStream {

    @Override
    public int read() {
      return content.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return content.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return content.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body is already read");
    }
  }
}
