package org.entente.api.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One who asks for an export and takes it as slowly as it pleases. */
final class SlowReader implements AutoCloseable {

  /** Of what is not read yet, hardly more than this waits on this side of the line. */
  private static final int LITTLE = 4_096;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Socket socket = new Socket();
  private final InputStream answer;

  /** Asks, and reads nothing yet. */
  SlowReader(int port, String address) {
    try {
      socket.setReceiveBufferSize(LITTLE);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"
                  .formatted(address, port)
                  .getBytes(StandardCharsets.US_ASCII));
      answer = socket.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next of it, at least one byte; empty at its end. */
  String some() {
    return read(LITTLE);
  }

  /** All that still comes until the connection ends. */
  String rest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      answer.transferTo(all);
    } catch (IOException e) {
      // a connection may end by being reset, which is no end of the transfer either
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private String read(int most) {
    try {
      byte[] bytes = new byte[most];
      int many = answer.read(bytes);
      return many < 0 ? "" : new String(bytes, 0, many, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
